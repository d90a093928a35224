namespace PiiClassifier.Tables;

/// <summary>Some rows of a table, trimmed, held until every column of them was looked at.</summary>
/// <param name="maxRows">How many rows it takes.</param>
internal sealed class RowBuffer(int maxRows)
{
    private const int MaxBytes = 4 << 20;

    private readonly int[] _firstCells = new int[maxRows + 1];
    private CellPlace[] _cells = new CellPlace[1024];
    private byte[] _bytes = new byte[4096];
    private int _cellCount;
    private int _length;

    /// <summary>The rows held.</summary>
    public int Count { get; private set; }

    /// <summary>The cells of the longest row.</summary>
    public int CellCount { get; private set; }

    /// <summary>Whether no further row may be added.</summary>
    public bool IsFull => Count >= maxRows || _length >= MaxBytes;

    /// <summary>Lets all rows go.</summary>
    public void Clear() => Count = CellCount = _cellCount = _length = 0;

    /// <summary>Takes in bytes of which cells of the row that is being added are parts.</summary>
    /// <returns>Where they begin.</returns>
    public int AddBytes(ReadOnlySpan<byte> bytes)
    {
        int start = _length;
        if (start + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(start));
        _length += bytes.Length;
        return start;
    }

    /// <summary>Adds a cell, without blanks around it, to the row.</summary>
    public void AddCell(ReadOnlySpan<byte> cell) => AddCells(1)[0] = new CellPlace(AddBytes(cell), cell.Length);

    /// <summary>Adds cells to the row that are yet to be placed among the bytes taken in.</summary>
    /// <returns>Their places, valid until the next call.</returns>
    public Span<CellPlace> AddCells(int count)
    {
        int first = _cellCount;
        _cellCount += count;
        if (_cellCount > _cells.Length) Array.Resize(ref _cells, Math.Max(2 * _cells.Length, _cellCount));
        return _cells.AsSpan(first, count);
    }

    /// <summary>Ends the row that cells were added to.</summary>
    public void EndRow()
    {
        CellCount = Math.Max(CellCount, _cellCount - _firstCells[Count]);
        _firstCells[++Count] = _cellCount;
    }

    /// <summary>A cell of a row; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetCell(int row, int index)
    {
        int place = _firstCells[row] + index;
        if (place >= _firstCells[row + 1]) return [];
        return GetCell(_cells[place]);
    }

    /// <summary>The cell at a place.</summary>
    public ReadOnlySpan<byte> GetCell(CellPlace place) => _bytes.AsSpan(place.Start, place.Length);

    /// <summary>Finds the cells of a column that hold something.</summary>
    /// <param name="index">The column.</param>
    /// <param name="places">Room for as many as there are rows: their places, from the first row to the last.</param>
    /// <returns>How many there are.</returns>
    public int FindFilled(int index, Span<CellPlace> places)
    {
        int count = 0;
        ReadOnlySpan<int> firstCells = _firstCells.AsSpan(0, Count + 1);
        CellPlace[] cells = _cells;
        for (int row = 0; row + 1 < firstCells.Length; row++)
        {
            int place = firstCells[row] + index;
            if (place >= firstCells[row + 1] || cells[place].Length == 0) continue;
            places[count++] = cells[place];
        }
        return count;
    }
}
