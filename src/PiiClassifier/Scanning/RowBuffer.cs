using PiiClassifier.Classification;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Scanning;

/// <summary>Some rows of a table, trimmed, held until every column of them was looked at.</summary>
/// <param name="maxRows">How many rows it takes.</param>
internal sealed class RowBuffer(int maxRows) : IRowCells
{
    private const int MaxBytes = 4 << 20;

    private readonly int[] _firstCells = new int[maxRows + 1];
    private int[] _starts = new int[1024];
    private byte[] _bytes = new byte[4096];
    private int _cells;
    private int _row;

    /// <summary>The rows held.</summary>
    public int Count { get; private set; }

    /// <summary>The cells of the longest row.</summary>
    public int CellCount { get; private set; }

    /// <summary>Whether no further row may be added.</summary>
    public bool IsFull => Count >= maxRows || _starts[_cells] >= MaxBytes;

    /// <summary>Lets all rows go.</summary>
    public void Clear() => Count = CellCount = _cells = 0;

    /// <summary>Adds the current row of a table.</summary>
    public void Add(LogicalTable table)
    {
        int count = table.CellCount;
        CodePageTable? codePage = table.CodePage;
        if (_cells + count >= _starts.Length) Array.Resize(ref _starts, Math.Max(2 * _starts.Length, _cells + count + 1));
        int length = _starts[_cells];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> cell = CellBlanks.Trim(table.GetCell(i), codePage);
            if (length + cell.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, length + cell.Length));
            cell.CopyTo(_bytes.AsSpan(length));
            length += cell.Length;
            _starts[++_cells] = length;
        }
        _firstCells[++Count] = _cells;
        CellCount = Math.Max(CellCount, count);
    }

    /// <summary>Makes a row the current one.</summary>
    public RowBuffer GoTo(int row)
    {
        _row = row;
        return this;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> GetCell(int index) => GetCell(_row, index);

    /// <summary>A cell of a row; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetCell(int row, int index)
    {
        int place = _firstCells[row] + index;
        if (place >= _firstCells[row + 1]) return [];
        int start = _starts[place];
        return _bytes.AsSpan(start, _starts[place + 1] - start);
    }
}
