namespace PiiClassifier.Tables.Excel;

/// <summary>The cells of one row by column: texts in a reused buffer or in the shared strings.</summary>
internal sealed class CellRow(SharedStrings sharedStrings)
{
    private Cell[] _cells = new Cell[64];

    /// <summary>The number of cells, up to the last one with text.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of the texts that columns were given, each time they were.</summary>
    public long TextBytes { get; private set; }

    /// <summary>Where the texts of this row are written before <see cref="SetOwn"/>.</summary>
    public Utf8Buffer Buffer { get; } = new(4096);

    public void Clear()
    {
        Count = 0;
        TextBytes = 0;
        Buffer.Clear();
    }

    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            if ((uint)column >= (uint)Count) return default;
            Cell cell = _cells[column];
            return cell.Shared ? sharedStrings.Slice(cell.Offset, cell.Length) : Buffer.Slice(cell.Offset, cell.Length);
        }
    }

    /// <summary>Gives a column the text that was appended to the buffer from an offset on.</summary>
    public void SetOwn(int column, int offset) => Set(column, new Cell(offset, Buffer.Length - offset, Shared: false));

    /// <summary>Gives a column a shared string.</summary>
    public void SetShared(int column, int index)
    {
        (int offset, int length) = sharedStrings.Locate(index);
        Set(column, new Cell(offset, length, Shared: true));
    }

    private void Set(int column, Cell cell)
    {
        if (cell.Length == 0) return;
        TextBytes += cell.Length;
        if (column >= Count)
        {
            if (column >= _cells.Length) Array.Resize(ref _cells, Math.Max(2 * _cells.Length, column + 1));
            _cells.AsSpan(Count, column - Count).Clear();
            Count = column + 1;
        }
        _cells[column] = cell;
    }

    private readonly record struct Cell(int Offset, int Length, bool Shared);
}
