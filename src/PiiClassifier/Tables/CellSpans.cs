using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tables;

/// <summary>Writes the text of a cell that reaches over others into all of them, among the first rows, where headers stand.</summary>
/// <param name="maxColumns">The columns of a table.</param>
internal sealed class CellSpans(int maxColumns)
{
    private const int MaxSpans = 1000;

    // No header is longer.
    private const int MaxTextBytes = 4096;

    private readonly List<(MergedRange Range, byte[] Text)> _spans = [];

    /// <summary>Notes a cell; one that reaches further, or says more, than headers do is left alone.</summary>
    public void Add(MergedRange range, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > MaxTextBytes || range.LastRow >= MergedCells.MaxRows || range.LastColumn - range.FirstColumn >= MergedCells.MaxColumns || _spans.Count == MaxSpans) return;
        if (range.LastRow > range.FirstRow || range.LastColumn > range.FirstColumn) _spans.Add((range, text.ToArray()));
    }

    /// <summary>Notes those of the ranges that begin in a row.</summary>
    public void AddAll(IReadOnlyList<MergedRange> ranges, CellRow row, long rowIndex)
    {
        if (rowIndex >= MergedCells.MaxRows) return;
        foreach (MergedRange range in ranges)
        {
            if (range.FirstRow == rowIndex) Add(range, row[range.FirstColumn]);
        }
    }

    /// <summary>Fills a row; to be called with the rows in order.</summary>
    public void Fill(CellRow row, long rowIndex)
    {
        if (rowIndex >= MergedCells.MaxRows) return;
        foreach ((MergedRange range, byte[] text) in _spans)
        {
            if (rowIndex < range.FirstRow || rowIndex > range.LastRow) continue;
            int offset = row.Buffer.Length;
            row.Buffer.Append(text);
            for (int column = range.FirstColumn; column <= Math.Min(range.LastColumn, maxColumns - 1); column++)
            {
                if (row[column].IsEmpty) row.SetOwn(column, offset);
            }
        }
    }
}
