namespace PiiClassifier.Tables.Layouts;

/// <summary>Tells cells that hold nothing to see.</summary>
internal static class BlankCells
{
    /// <summary>Whether a cell in UTF-8 is empty or all blank.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> cell) => CellBlanks.IsBlank(cell, null);

    /// <summary>Whether all cells of a record are blank.</summary>
    public static bool All(StoredRecord record)
    {
        for (int i = 0; i < record.TrimmedCount; i++)
        {
            if (!CellBlanks.IsBlank(record.GetCell(i), record.CodePage)) return false;
        }
        return true;
    }

    /// <summary>Whether all cells of the current record of a reader are blank.</summary>
    public static bool All(RecordReader records)
    {
        for (int i = 0; i < records.CellCount; i++)
        {
            if (!CellBlanks.IsBlank(records.GetCell(i), records.CodePage)) return false;
        }
        return true;
    }
}
