namespace PiiClassifier.Tables;

/// <summary>Which rows and columns of a sheet do not show, those that a filter leaves out among them.</summary>
internal sealed class HiddenCells
{
    // A sheet has no more columns.
    private const int MaxRanges = 16_384;

    private readonly List<(int First, int Last)> _columns = [];

    /// <summary>Whether the current record is hidden.</summary>
    public bool Row { get; set; }

    /// <summary>The hidden columns known so far, 0-based and inclusive.</summary>
    public IReadOnlyList<(int First, int Last)> Columns => _columns;

    /// <summary>Notes hidden columns. They are written down from left to right; a hostile file names the same over and over.</summary>
    public void AddColumns(long first, long last)
    {
        if (_columns.Count > 0) first = Math.Max(first, _columns[^1].Last + 1L);
        if (first >= 0 && first <= last && first < int.MaxValue && _columns.Count < MaxRanges) _columns.Add(((int)first, (int)Math.Min(last, int.MaxValue - 1)));
    }
}
