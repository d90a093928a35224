using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PiiClassifier.Tables.Csv;

/// <summary>Splits records in which no quotation mark is, as CsvHelper does it, in less than half the time.</summary>
/// <remarks>
/// For 64 bytes at once it is seen which ones are delimiters or line breaks, and their places are written down without a
/// branch for each (as simdjson does: Langdale and Lemire, Parsing Gigabytes of JSON per Second, 2019). Whatever is not cells
/// between delimiters up to a line feed, with a carriage return before it or without, is left to CsvHelper.
/// </remarks>
/// <param name="delimiter">What is between cells.</param>
/// <param name="maxCells">The most cells of a record; a longer one is left alone.</param>
/// <param name="maxLength">The most bytes of one.</param>
internal sealed class PlainRecords(byte delimiter, int maxCells, int maxLength) : IDisposable
{
    private const int BlockSize = 64;

    // So many bytes are looked at in advance: the places of their marks stay in the processor's first cache.
    private const int Ahead = 16 * 1024;

    // The places of delimiters and line feeds, and which of these are line feeds; the first of both is as if a line feed were in front of the first record.
    private int[] _marks = ArrayPool<int>.Shared.Rent(Ahead + 1 + BlockSize);
    private int[] _lineFeeds = ArrayPool<int>.Shared.Rent(Ahead + 2);
    private int _lineCount;
    private bool _hasReturns;
    // The line feed at the end of the last record read.
    private int _line;

    /// <summary>Where in the bytes the record behind the last one read begins.</summary>
    public int Position { get; private set; }

    /// <summary>Where in the bytes the last record read begins.</summary>
    public int Start { get; private set; }

    /// <summary>The bytes of the last record read, without its line break.</summary>
    public int Length { get; private set; }

    /// <summary>The cells of the last record read; 0 of an empty one.</summary>
    public int CellCount { get; private set; }

    /// <summary>Whether no record was read because none ends in the bytes; if not, it is no plain one.</summary>
    public bool NeedsMore { get; private set; }

    private int FirstMark => _lineFeeds[_line - 1] + 1;

    /// <summary>Begins at the front of other bytes.</summary>
    public void Begin()
    {
        Position = 0;
        GoToPosition();
    }

    /// <summary>Reads the next record.</summary>
    /// <param name="bytes">The same bytes since <see cref="Begin"/>.</param>
    /// <returns>Whether it is plain and ends in the bytes; if not, <see cref="Begin"/> must come first.</returns>
    public bool TryRead(ReadOnlySpan<byte> bytes)
    {
        if (_line == _lineCount && !LookAhead(bytes)) return false;
        int end = _marks[_lineFeeds[++_line]];
        Start = Position;
        Position = end + 1;
        Length = WithoutReturn(bytes, Start, end);
        CellCount = Length == 0 ? 0 : _lineFeeds[_line] - FirstMark + 1;
        if (CellCount <= maxCells && Length <= maxLength) return true;
        Position = Start;
        return NeedsMore = false;
    }

    /// <summary>Where in the bytes a cell of the last record read is.</summary>
    public CellPlace PlaceOf(int index)
    {
        int start = _marks[FirstMark + index - 1] + 1;
        int end = index == CellCount - 1 ? Start + Length : _marks[FirstMark + index];
        return new CellPlace(start, end - start);
    }

    /// <summary>Adds the cells of the last record read to rows.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="rows">The rows.</param>
    public void CopyTo(ReadOnlySpan<byte> bytes, RowBuffer rows)
    {
        if (Length == 0) rows.EndRow();
        else Copy(bytes, _line, 1, rows);
    }

    /// <summary>Adds to rows the cells of records behind the last one read, of as many as were looked at and hold some, without reading them.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>How many.</returns>
    /// <remarks>All at once: record by record, whoever hands them on is asked for each, which takes longer than to find it.</remarks>
    public int CopyAhead(ReadOnlySpan<byte> bytes, RowBuffer rows)
    {
        int most = Math.Min(_lineCount - _line, rows.Room);
        int count = 0;
        for (int mark = _lineFeeds[_line]; count < most; count++)
        {
            int lineFeed = _lineFeeds[_line + count + 1];
            int length = WithoutReturn(bytes, _marks[mark] + 1, _marks[lineFeed]);
            if (length == 0 || length > maxLength || lineFeed - mark > maxCells) break;
            mark = lineFeed;
        }
        if (count > 0) Copy(bytes, _line + 1, count, rows);
        return count;
    }

    /// <summary>Reads on to a record that <see cref="CopyAhead"/> has copied.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many records on.</param>
    public void Pass(ReadOnlySpan<byte> bytes, int count)
    {
        _line += count - 1;
        Position = _marks[_lineFeeds[_line]] + 1;
        TryRead(bytes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_marks.Length > 0) ArrayPool<int>.Shared.Return(_marks);
        if (_lineFeeds.Length > 0) ArrayPool<int>.Shared.Return(_lineFeeds);
        _marks = _lineFeeds = [];
    }

    // Adds records, none of which is empty, from the one on that ends at a line feed.
    private void Copy(ReadOnlySpan<byte> bytes, int line, int count, RowBuffer rows)
    {
        ReadOnlySpan<int> ends = _lineFeeds.AsSpan(line, count);
        int first = _lineFeeds[line - 1];
        ReadOnlySpan<int> marks = _marks.AsSpan(first, ends[^1] - first + 1);
        bytes = bytes[(marks[0] + 1)..marks[^1]];
        int added = rows.AddBytes(bytes);
        Span<CellPlace> places = rows.AddCells(marks.Length - 1);
        CellPlace.Between(marks, added - marks[0] - 1, places);
        rows.EndRows(ends, first);
        if (!_hasReturns) return;
        foreach (int end in ends)
        {
            // A carriage return before the line feed is not of the last cell.
            ref CellPlace last = ref places[end - first - 1];
            if (last.Length > 0 && bytes[last.Start - added + last.Length - 1] == '\r') last = new CellPlace(last.Start, last.Length - 1);
        }
    }

    private void GoToPosition()
    {
        (_marks[0], _lineFeeds[0]) = (Position - 1, 0);
        _lineCount = _line = 0;
    }

    // How long a record is that ends at a line feed, or a carriage return and a line feed.
    private int WithoutReturn(ReadOnlySpan<byte> bytes, int start, int end) => _hasReturns && end > start && bytes[end - 1] == '\r' ? end - 1 - start : end - start;

    // Finds the marks of the next records. Optimised at once: vectors are not compiled beforehand, and a short scan would be over before it is its turn.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool LookAhead(ReadOnlySpan<byte> bytes)
    {
        int end = Math.Min(bytes.Length, Position + Ahead);
        GoToPosition();
        int markCount = 1, lineCount = 0;
        ulong returns = 0, anyReturns = 0;
        bool isBlocked = false;
        for (int block = Position; block < end && !isBlocked; block += BlockSize)
        {
            Marks found = end - block >= BlockSize ? MarksIn(bytes.Slice(block, BlockSize)) : MarksAtEnd(bytes[block..end]);
            // A carriage return with no line feed behind it, and quotation marks.
            ulong foreign = found.Quotes | (((found.Returns << 1) | returns) & ~found.LineFeeds);
            returns = found.Returns >> (BlockSize - 1);
            anyReturns |= found.Returns;
            isBlocked = foreign != 0;
            ulong plain = isBlocked ? (foreign & (0 - foreign)) - 1 : ulong.MaxValue;
            ulong marks = (found.LineFeeds | found.Delimiters) & plain;
            lineCount += WriteLineFeeds(found.LineFeeds & plain, marks, markCount, _lineFeeds.AsSpan(lineCount + 1));
            WriteMarks(marks, block, _marks.AsSpan(markCount, BlockSize));
            markCount += BitOperations.PopCount(marks);
        }
        _hasReturns = anyReturns != 0;
        _lineCount = lineCount;
        NeedsMore = !isBlocked && end == bytes.Length;
        return lineCount > 0;
    }

    // Writes down which marks are line feeds, the first one without asking whether there is any: in most blocks there is one or none, as chance will have it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteLineFeeds(ulong lineFeeds, ulong marks, int markCount, Span<int> written)
    {
        int count = BitOperations.PopCount(lineFeeds);
        written[0] = MarkOfFirst(lineFeeds);
        for (int i = 1; i < count; i++)
        {
            lineFeeds &= lineFeeds - 1;
            written[i] = MarkOfFirst(lineFeeds);
        }
        return count;

        int MarkOfFirst(ulong rest) => markCount + BitOperations.PopCount(marks & ((rest & (0 - rest)) - 1));
    }

    // Eight at once, for most blocks have no more.
    private static void WriteMarks(ulong marks, int block, Span<int> written)
    {
        for (int i = 0; ; i += 8)
        {
            Span<int> some = written.Slice(i, 8);
            some[0] = Next();
            some[1] = Next();
            some[2] = Next();
            some[3] = Next();
            some[4] = Next();
            some[5] = Next();
            some[6] = Next();
            some[7] = Next();
            if (marks == 0) return;
        }

        int Next()
        {
            int place = block + BitOperations.TrailingZeroCount(marks);
            marks &= marks - 1;
            return place;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Marks MarksIn(ReadOnlySpan<byte> bytes)
    {
        Vector512<byte> block = Vector512.Create(bytes);
        return new Marks(Find(block, delimiter), Find(block, (byte)'\n'), Find(block, (byte)'\r'), Find(block, (byte)'"'));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(Vector512<byte> block, byte mark) => Vector512.Equals(block, Vector512.Create(mark)).ExtractMostSignificantBits();

    private Marks MarksAtEnd(ReadOnlySpan<byte> bytes)
    {
        Span<byte> block = stackalloc byte[BlockSize];
        block.Clear();
        bytes.CopyTo(block);
        return MarksIn(block);
    }

    // A bit for each of 64 bytes.
    private readonly record struct Marks(ulong Delimiters, ulong LineFeeds, ulong Returns, ulong Quotes);
}
