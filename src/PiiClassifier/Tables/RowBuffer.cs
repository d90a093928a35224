using System.Runtime.CompilerServices;
using PiiClassifier.Counting;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables;

/// <summary>Some rows of a table, held until every column of them was looked at.</summary>
/// <remarks>Blanks around cells are left away when a cell is asked for: where its bytes are looked at anyway, that costs next to nothing.</remarks>
/// <param name="maxRows">How many rows it takes.</param>
/// <param name="codePage">What the cells are written in; <see langword="null"/> for UTF-8.</param>
internal sealed class RowBuffer(int maxRows, CodePageTable? codePage = null)
{
    private const int MaxBytes = 4 << 20;

    // 32 MB of places: a sheet of 16,384 columns is taken 256 rows at a time.
    private const int MaxCells = 4 << 20;

    private readonly int[] _firstCells = new int[maxRows + 1];
    private CellPlace[] _cells = new CellPlace[1024];
    private byte[] _bytes = new byte[4096];
    private int _cellCount;
    // Whether all rows have the same number of cells.
    private bool _isEven = true;
    private int _length;

    /// <summary>The rows held.</summary>
    public int Count { get; private set; }

    /// <summary>The cells of the longest row.</summary>
    public int CellCount { get; private set; }

    /// <summary>Whether no further row may be added.</summary>
    public bool IsFull => Count >= maxRows || _length >= MaxBytes || _cellCount >= MaxCells;

    /// <summary>How many rows may still be added.</summary>
    public int Room => IsFull ? 0 : maxRows - Count;

    /// <summary>Lets all rows go.</summary>
    public void Clear()
    {
        Count = CellCount = _cellCount = _length = 0;
        _isEven = true;
    }

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

    /// <summary>Adds a cell to the row.</summary>
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
        _firstCells[Count + 1] = _cellCount;
        CountRow();
    }

    /// <summary>Lets the last rows go.</summary>
    /// <param name="count">How many remain.</param>
    public void Truncate(int count)
    {
        Count = CellCount = 0;
        _isEven = true;
        while (Count < count) CountRow();
        _cellCount = _firstCells[count];
    }

    /// <summary>A cell of a row as it was added; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetWholeCell(int row, int index)
    {
        int place = _firstCells[row] + index;
        return place >= _firstCells[row + 1] ? [] : GetCell(_cells[place]);
    }

    /// <summary>A cell of a row, without blanks around it; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetCell(int row, int index) => CellBlanks.Trim(GetWholeCell(row, index), codePage);

    /// <summary>The cell at a place.</summary>
    public ReadOnlySpan<byte> GetCell(CellPlace place) => _bytes.AsSpan(place.Start, place.Length);

    /// <summary>Gathers the cells of a column that hold something, without blanks around them, and their hashes.</summary>
    /// <param name="index">The column.</param>
    /// <param name="places">Room for as many as there are rows: where they lie, from the first row to the last.</param>
    /// <param name="hashes">The same room for their hashes.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Gather(int index, CellPlace[] places, ulong[] hashes)
    {
        int count = 0;
        if (_isEven)
        {
            // As nearly all rows of a table are: to look for the cells of each row takes a fifth of the time of all else.
            for (int at = index; at < _cellCount && index < CellCount; at += CellCount) count = Take(_bytes, _cells[at], places, hashes, count);
            return count;
        }
        for (int row = 0; row < Count; row++)
        {
            int at = _firstCells[row] + index;
            if (at < _firstCells[row + 1]) count = Take(_bytes, _cells[at], places, hashes, count);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Take(byte[] bytes, CellPlace place, CellPlace[] places, ulong[] hashes, int count)
    {
        ReadOnlySpan<byte> cell = bytes.AsSpan(place.Start, place.Length);
        if (cell.IsEmpty) return count;
        if (CellBlanks.MayBeAt(cell[0], cell[^1], codePage))
        {
            place = Trimmed(place);
            if (place.Length == 0) return count;
            cell = bytes.AsSpan(place.Start, place.Length);
        }
        places[count] = place;
        hashes[count] = ValueHash.Of(cell);
        return count + 1;
    }

    private void CountRow()
    {
        int cells = _firstCells[Count + 1] - _firstCells[Count];
        _isEven &= Count == 0 || cells == CellCount;
        CellCount = Math.Max(CellCount, cells);
        Count++;
    }

    private CellPlace Trimmed(CellPlace place)
    {
        ReadOnlySpan<byte> whole = GetCell(place);
        ReadOnlySpan<byte> cell = CellBlanks.Trim(whole, codePage);
        return whole.Overlaps(cell, out int before) ? new CellPlace(place.Start + before, cell.Length) : default;
    }
}
