using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Layouts;

/// <summary>Tells cells that hold nothing to see.</summary>
internal static class BlankCells
{
    /// <summary>Whether a cell in UTF-8 is empty or holds only spaces, ideographic ones included.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> cell) => IsBlank(cell, null);

    /// <summary>Whether all cells of a record are blank.</summary>
    public static bool All(StoredRecord record)
    {
        for (int i = 0; i < record.TrimmedCount; i++)
        {
            if (!IsBlank(record.GetCell(i), record.CodePage)) return false;
        }
        return true;
    }

    /// <summary>Whether all cells of the current record of a reader are blank.</summary>
    public static bool All(RecordReader records)
    {
        for (int i = 0; i < records.CellCount; i++)
        {
            if (!IsBlank(records.GetCell(i), records.CodePage)) return false;
        }
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> cell, CodePageTable? codePage)
    {
        ReadOnlySpan<byte> wideSpace = codePage is null ? "\u3000"u8 : codePage.WideSpace;
        while (!cell.IsEmpty)
        {
            if (cell[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') cell = cell[1..];
            else if (cell.StartsWith(wideSpace)) cell = cell[wideSpace.Length..];
            else if (codePage is null && cell.StartsWith("\u00A0"u8)) cell = cell[2..];
            else return false;
        }
        return true;
    }
}
