namespace PiiClassifier.Tables.Excel;

/// <summary>Writes the text of the first cell of a merged range into all of its cells, row after row.</summary>
internal sealed class MergedCellFiller(IReadOnlyList<MergedRange> ranges)
{
    private readonly byte[]?[] _texts = new byte[ranges.Count][];

    /// <summary>Fills a row; to be called with the rows up to <see cref="MergedCells.MaxRows"/> in order. Rows that the sheet leaves out stay blank.</summary>
    public void Fill(CellRow row, long rowIndex, int maxColumns)
    {
        for (int i = 0; i < ranges.Count; i++)
        {
            MergedRange range = ranges[i];
            if (rowIndex < range.FirstRow || rowIndex > range.LastRow) continue;
            if (rowIndex == range.FirstRow) _texts[i] = row[range.FirstColumn].ToArray();
            if (_texts[i] is not { Length: > 0 } text) continue;
            int offset = row.Buffer.Length;
            row.Buffer.Append(text);
            for (int column = range.FirstColumn; column <= Math.Min(range.LastColumn, maxColumns - 1); column++)
            {
                if (row[column].IsEmpty) row.SetOwn(column, offset);
            }
        }
    }
}
