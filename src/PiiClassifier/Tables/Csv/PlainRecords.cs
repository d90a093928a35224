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
    private const int MarksAtOnce = 12;

    // So many bytes are looked at in advance: the places of their marks stay in the processor's first cache.
    private const int Ahead = 16 * 1024;

    // The places of delimiters and line feeds, and which of these are line feeds; the first of both is as if a line feed were in front of the first record.
    private int[] _marks = ArrayPool<int>.Shared.Rent(Ahead + 1 + MarksAtOnce);
    private int[] _lineFeeds = ArrayPool<int>.Shared.Rent(Ahead + 2);
    // By block of 64 bytes looked at, a bit for each that is a mark, and for each line feed.
    private readonly ulong[] _markBits = new ulong[Ahead / BlockSize];
    private readonly ulong[] _lineFeedBits = new ulong[Ahead / BlockSize];
    private int _blockCount;
    // Of the last block, the carriage returns.
    private ulong _returns;
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

    // Finds the marks of the next records: in passes, for in one they have more in hand than the processor's registers hold.
    private bool LookAhead(ReadOnlySpan<byte> bytes)
    {
        int end = Math.Min(bytes.Length, Position + Ahead);
        GoToPosition();
        ReadOnlySpan<byte> ahead = bytes[Position..end];
        int rest = ahead.Length % BlockSize;
        _blockCount = 0;
        _returns = 0;
        _hasReturns = false;
        bool isPlain = FindMarks(ahead[..^rest]);
        if (isPlain && rest > 0)
        {
            Span<byte> block = stackalloc byte[BlockSize];
            block.Clear();
            ahead[^rest..].CopyTo(block);
            isPlain = FindMarks(block);
        }
        WriteMarks();
        WriteLineFeeds();
        NeedsMore = isPlain && end == bytes.Length;
        return _lineCount > 0;
    }

    // Looks at blocks, up to the first quotation mark or the first carriage return with no line feed behind it; whether there is none. Optimised
    // at once, as all that is done with vectors: they are not compiled beforehand, and a short scan would be over before it is its turn.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool FindMarks(ReadOnlySpan<byte> bytes)
    {
        int count = bytes.Length / BlockSize;
        Span<ulong> marks = _markBits.AsSpan(_blockCount, count), lineFeeds = _lineFeedBits.AsSpan(_blockCount, count);
        ulong returns = _returns, anyReturns = 0, foreign = 0;
        int block = 0;
        for (; block < lineFeeds.Length && foreign == 0; block++)
        {
            var some = Vector512.Create(bytes.Slice(block * BlockSize, BlockSize));
            ulong ends = Find(some, (byte)'\n'), returnsBefore = returns;
            returns = Find(some, (byte)'\r');
            anyReturns |= returns;
            foreign = Find(some, (byte)'"') | (((returns << 1) | (returnsBefore >> (BlockSize - 1))) & ~ends);
            marks[block] = ends | Find(some, delimiter);
            lineFeeds[block] = ends;
        }
        if (foreign != 0)
        {
            ulong plain = (foreign & (0 - foreign)) - 1;
            marks[block - 1] &= plain;
            lineFeeds[block - 1] &= plain;
        }
        _returns = returns;
        _hasReturns |= anyReturns != 0;
        _blockCount += block;
        return foreign == 0;
    }

    private void WriteMarks()
    {
        Span<int> written = _marks.AsSpan(1);
        int start = Position;
        foreach (ulong marks in _markBits.AsSpan(0, _blockCount))
        {
            WriteMarks(marks, start, written);
            written = written[BitOperations.PopCount(marks)..];
            start += BlockSize;
        }
    }

    // Writes down which marks are line feeds, the first one without asking whether there is any: in most blocks there is one or none, as chance will have it.
    private void WriteLineFeeds()
    {
        Span<int> written = _lineFeeds.AsSpan(1);
        ReadOnlySpan<ulong> markBits = _markBits.AsSpan(0, _blockCount), lineFeedBits = _lineFeedBits.AsSpan(0, _blockCount);
        int before = 1;
        for (int block = 0; block < lineFeedBits.Length; block++)
        {
            ulong marks = markBits[block], lineFeeds = lineFeedBits[block];
            int count = BitOperations.PopCount(lineFeeds);
            written[0] = MarkOfFirst(lineFeeds);
            for (int i = 1; i < count; i++)
            {
                lineFeeds &= lineFeeds - 1;
                written[i] = MarkOfFirst(lineFeeds);
            }
            written = written[count..];
            before += BitOperations.PopCount(marks);

            int MarkOfFirst(ulong rest) => before + BitOperations.PopCount(marks & ((rest & (0 - rest)) - 1));
        }
        _lineCount = _lineFeeds.Length - 1 - written.Length;
    }

    // Twelve at once, for most blocks have no more.
    private static void WriteMarks(ulong marks, int block, Span<int> written)
    {
        for (int i = 0; ; i += MarksAtOnce)
        {
            Span<int> some = written.Slice(i, MarksAtOnce);
            some[0] = Next();
            some[1] = Next();
            some[2] = Next();
            some[3] = Next();
            some[4] = Next();
            some[5] = Next();
            some[6] = Next();
            some[7] = Next();
            some[8] = Next();
            some[9] = Next();
            some[10] = Next();
            some[11] = Next();
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
    private static ulong Find(Vector512<byte> block, byte mark) => Vector512.Equals(block, Vector512.Create(mark)).ExtractMostSignificantBits();
}
