using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PiiClassifier.Counting;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables;

/// <summary>Some rows of a table, held until every column of them was looked at.</summary>
/// <remarks>Blanks around cells are left away when a cell is asked for: where its bytes are looked at anyway, that costs next to nothing.</remarks>
/// <param name="maxRows">How many rows it takes.</param>
/// <param name="codePage">What the cells are written in; <see langword="null"/> for UTF-8.</param>
internal sealed class RowBuffer(int maxRows, CodePageTable? codePage = null) : IDisposable
{
    private const int MaxBytes = 4 << 20;

    // 32 MB of places: a sheet of 16,384 columns is taken 256 rows at a time.
    private const int MaxCells = 4 << 20;

    private readonly int[] _firstCells = new int[maxRows + 1];
    private CellPlace[] _cells = ArrayPool<CellPlace>.Shared.Rent(1024);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);
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
        int needed = start + bytes.Length + ValueHash.SeedBytes;
        if (needed > _bytes.Length) Grow(ref _bytes, start, Math.Max(_bytes.Length * 2, needed));
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
        if (_cellCount > _cells.Length) Grow(ref _cells, first, Math.Max(2 * _cells.Length, _cellCount));
        return _cells.AsSpan(first, count);
    }

    /// <summary>Ends the row that cells were added to.</summary>
    public void EndRow() => EndRows([_cellCount], _firstCells[Count]);

    /// <summary>Ends rows that cells were added to.</summary>
    /// <param name="cells">By row, how many cells up to its end there are among those of all, and of what is counted before them.</param>
    /// <param name="before">What is counted before the cells of the first row.</param>
    /// <remarks>At once: row by row, to count them took a third of the time of placing their cells.</remarks>
    public void EndRows(ReadOnlySpan<int> cells, int before)
    {
        if (cells.IsEmpty) return;
        Span<int> firstCells = _firstCells.AsSpan(Count + 1, cells.Length);
        int shift = _firstCells[Count] - before;
        int longest = Count == 0 ? cells[0] - before : CellCount;
        bool isEven = _isEven;
        for (int i = 0; i < firstCells.Length; i++)
        {
            int width = cells[i] - before;
            isEven &= width == longest;
            longest = Math.Max(longest, width);
            before = cells[i];
            firstCells[i] = before + shift;
        }
        (CellCount, _isEven) = (longest, isEven);
        Count += cells.Length;
    }

    /// <summary>Lets the last rows go.</summary>
    /// <param name="count">How many remain.</param>
    public void Truncate(int count)
    {
        Count = CellCount = 0;
        _isEven = true;
        _cellCount = _firstCells[count];
        EndRows(_firstCells.AsSpan(1, count), 0);
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
    /// <remarks>In passes, each of which has so little in hand that the processor's registers hold it: in one, it took half as long again.</remarks>
    public int Gather(int index, CellPlace[] places, ulong[] hashes)
    {
        int count = _isEven ? FindInEvenRows(index, places) : FindInUnevenRows(index, places);
        bool anyEmpty = false;
        for (int i = 0; i < count;)
        {
            i = HashShort(places.AsSpan(0, count), hashes, i);
            // The cells of a column are much alike: behind one of another kind there are others.
            int end = Math.Min(count, i + 32);
            for (; (i = HashOther(places.AsSpan(0, end), hashes, i)) < end; i++)
            {
                CellPlace place = places[i] = Trimmed(places[i]);
                anyEmpty |= place.Length == 0;
                if (place.Length > 0) hashes[i] = ValueHash.Seed(_bytes.AsSpan(place.Start), place.Length);
            }
        }
        if (anyEmpty) count = TakeOutEmpty(places.AsSpan(0, count), hashes);
        ValueHash.Mix(hashes.AsSpan(0, count));
        return count;
    }

    /// <summary>Gives its memory back for others; nothing of it may be asked for any more.</summary>
    public void Dispose()
    {
        Return(_cells);
        Return(_bytes);
        (_cells, _bytes) = ([], []);
    }

    private static void Grow<T>(ref T[] array, int filled, int size)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(size);
        array.AsSpan(0, filled).CopyTo(larger);
        Return(array);
        array = larger;
    }

    private static void Return<T>(T[] array)
    {
        if (array.Length > 0) ArrayPool<T>.Shared.Return(array);
    }

    // As nearly all rows of a table are: to look for the cells of each row takes longer than to find one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindInEvenRows(int index, Span<CellPlace> places)
    {
        if (index >= CellCount) return 0;
        int count = 0;
        ReadOnlySpan<CellPlace> cells = _cells.AsSpan(0, _cellCount);
        for (int at = index, width = CellCount; at < cells.Length; at += width)
        {
            CellPlace place = cells[at];
            if (place.Length > 0) places[count++] = place;
        }
        return count;
    }

    private int FindInUnevenRows(int index, Span<CellPlace> places)
    {
        int count = 0;
        for (int row = 0; row < Count; row++)
        {
            int at = _firstCells[row] + index;
            if (at < _firstCells[row + 1] && _cells[at].Length > 0) places[count++] = _cells[at];
        }
        return count;
    }

    // Hashes cells four at once, to be mixed yet, from a number on, until there are some of which one is long, may have blanks around it or is not ASCII.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int HashShort(ReadOnlySpan<CellPlace> places, Span<ulong> seeds, int first)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int i = first;
        for (; i <= places.Length - 4; i += 4)
        {
            ReadOnlySpan<CellPlace> four = places.Slice(i, 4);
            var words = Vector256.Create(WordAt(bytes, four[0]), WordAt(bytes, four[1]), WordAt(bytes, four[2]), WordAt(bytes, four[3]));
            if (!ValueHash.TrySeed(words, CellPlace.LengthsOf(four), out Vector256<ulong> some)) break;
            some.CopyTo(seeds[i..]);
        }
        return i;
    }

    private static ulong WordAt(ReadOnlySpan<byte> bytes, CellPlace place) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(place.Start, sizeof(ulong)));

    // Hashes cells from a number on, to be mixed yet, until one may have blanks around it; says which. Nothing is called in between.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int HashOther(ReadOnlySpan<CellPlace> places, Span<ulong> seeds, int first)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int i = first;
        for (; i < places.Length && i < seeds.Length; i++)
        {
            ReadOnlySpan<byte> cell = bytes[places[i].Start..];
            int length = places[i].Length;
            if (CellBlanks.MayBeAround(cell[..length], codePage)) break;
            seeds[i] = ValueHash.Seed(cell, length);
        }
        return i;
    }

    private static int TakeOutEmpty(Span<CellPlace> places, Span<ulong> hashes)
    {
        int count = 0;
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i].Length > 0) (places[count], hashes[count++]) = (places[i], hashes[i]);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private CellPlace Trimmed(CellPlace place)
    {
        ReadOnlySpan<byte> whole = GetCell(place);
        ReadOnlySpan<byte> cell = CellBlanks.Trim(whole, codePage);
        return whole.Overlaps(cell, out int before) ? new CellPlace(place.Start + before, cell.Length) : default;
    }
}
