namespace PiiClassifier.Tables.Csv;

/// <summary>Cuts the lines of a text into cells.</summary>
/// <param name="lines">A record of one cell for each line, in UTF-8; disposed with this.</param>
/// <param name="layout">How to cut.</param>
/// <param name="maxColumns">The most cells of a line.</param>
internal sealed class CutLinesReader(RecordReader lines, LineLayout layout, int maxColumns) : RecordReader
{
    private readonly List<(int Start, int Length)> _cells = [];
    private ScanFailure? _tooWide;

    /// <inheritdoc/>
    public override int CellCount => _cells.Count;

    /// <inheritdoc/>
    public override ScanFailure? Incomplete => lines.Incomplete ?? _tooWide;

    /// <inheritdoc/>
    public override bool Read()
    {
        _cells.Clear();
        if (!lines.Read()) return false;
        RecordIndex = lines.RecordIndex;
        if (lines.CellCount == 0) return true;
        layout.Cut(lines.GetCell(0), _cells);
        if (_cells.Count <= maxColumns) return true;
        _tooWide ??= new ScanFailure("too-many-columns", RecordIndex + 1, maxColumns);
        _cells.RemoveRange(maxColumns, _cells.Count - maxColumns);
        return true;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index)
    {
        if ((uint)index >= (uint)_cells.Count) return default;
        (int start, int length) = _cells[index];
        return CellBlanks.Trim(lines.GetCell(0).Slice(start, length), codePage: null);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        lines.Dispose();
        base.Dispose();
    }
}
