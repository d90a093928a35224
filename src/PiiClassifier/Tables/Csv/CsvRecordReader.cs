using System.Text;
using CsvHelper;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>Reads delimited text as bytes.</summary>
/// <remarks>
/// CsvHelper splits what lies in a window of the file, in place. The record that touches the end of the window is taken
/// up again with the next one. That way a record that a missing quotation mark made swallow its followers is still in
/// memory: its first line is handed out by itself, and splitting goes on with the second. Up to the first quotation mark
/// of a window <see cref="PlainRecords"/> splits in its stead.
/// </remarks>
internal sealed class CsvRecordReader : RecordReader
{
    /// <summary>From so many places on line breaks end a record even inside quotation marks, so that a hostile file costs no more than its length.</summary>
    private const int MaxRepairs = 1000;

    // What one thread leaves in it another one reads on: of 256 KB that took two threads some hundredths longer, and less takes one thread longer.
    private const int InitialWindow = 128 * 1024;

    private readonly ByteWindow _window;
    private readonly ForeignLines _foreignLines;
    private readonly CsvReaderOptions _quoting;
    private readonly CsvReaderOptions _noQuoting;
    private readonly PlainRecords _plain;
    private readonly byte _delimiter;
    private readonly int _maxCellBytes;
    private readonly int _maxColumns;
    private readonly int _maxRecordBytes;

    // The most cells of a record that is split as plain.
    private const int MaxPlainCells = 4096;

    private bool _isPlain;
    private CsvReader? _records;
    private int _recordsLength;
    private long _recordsStart;
    private bool _skipFirst;
    private bool _lineAlone;
    private bool _skipRestOfLine;
    private bool _asIs;
    private int _cellCount;
    private int _repairs;
    private long _firstRepair;
    private ScanFailure? _incomplete;

    /// <param name="stream">The text from its beginning, a byte order mark included or not; not disposed.</param>
    /// <param name="encoding">An encoding that <see cref="TextEncodings.SplitsAsBytes"/>.</param>
    /// <param name="delimiter">What is between cells; ASCII.</param>
    /// <param name="skipFirst">Whether the first record only says the delimiter.</param>
    /// <param name="limits">How much to take in.</param>
    public CsvRecordReader(Stream stream, Encoding encoding, char delimiter, bool skipFirst, TableReadLimits limits)
    {
        _maxCellBytes = limits.MaxCellBytes;
        _maxColumns = limits.MaxColumns;
        _maxRecordBytes = (int)Math.Min(4L * _maxCellBytes, 1 << 30);
        CodePage = encoding.CodePage == Encoding.UTF8.CodePage ? null : CodePageTable.Of(encoding);
        _foreignLines = new ForeignLines(CodePage);
        _window = new ByteWindow(stream, Math.Min(InitialWindow, _maxRecordBytes), _maxRecordBytes, _foreignLines);
        _delimiter = (byte)delimiter;
        _plain = new PlainRecords(_delimiter, Math.Min(_maxColumns, MaxPlainCells), _maxCellBytes);
        _skipFirst = skipFirst;
        _quoting = new CsvReaderOptions
        {
            Separator = delimiter,
            // Also for bytes of other encodings: they are split and not looked at.
            Encoding = Encoding.UTF8,
            DetectSeparatorHint = false,
            HasHeader = false,
            SkipEmptyLines = false,
            TrimWhitespace = false,
            IncludeValuesInExceptions = false,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
        };
        _noQuoting = _quoting with { Mode = CsvMode.NoEscape };
    }

    /// <inheritdoc/>
    public override CodePageTable? CodePage { get; }

    /// <inheritdoc/>
    public override int CellCount => _cellCount;

    /// <summary>The bytes of the current record, without its line break.</summary>
    public ReadOnlySpan<byte> RawRecord => _isPlain ? _window.Span.Slice(_plain.Start, _plain.Length) : _records!.RawRecord;

    /// <summary>Where in the stream <see cref="RawRecord"/> begins.</summary>
    public long RecordOffset => _isPlain ? _window.Position + _plain.Start : _recordsStart + _records!.ByteOffset;

    /// <summary>Whether quotation marks are marks in the current record, and not characters of its cells.</summary>
    public bool HasQuotes => !_lineAlone;

    /// <inheritdoc/>
    public override ScanFailure? Incomplete =>
        // A wrong encoding is behind other faults too, since it hides delimiters and quotation marks.
        _foreignLines.AreMany ? new ScanFailure("encoding-doubtful", _foreignLines.Count)
        : _incomplete ?? (_repairs > 0 ? new ScanFailure("quote-not-closed", _firstRepair + 1, _repairs) : null);

    /// <inheritdoc/>
    public override bool Read()
    {
        if (_skipFirst)
        {
            _skipFirst = false;
            if (!ReadRecord()) return false;
        }
        if (!ReadRecord())
        {
            _cellCount = 0;
            return false;
        }
        RecordIndex++;
        return true;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index)
    {
        if ((uint)index >= (uint)_cellCount) return default;
        if (_isPlain)
        {
            CellPlace place = _plain.PlaceOf(index);
            return _window.Span.Slice(place.Start, place.Length);
        }
        ReadOnlySpan<byte> cell = _records!.GetSpan(index);
        return _asIs ? cell : Repair(cell);
    }

    /// <inheritdoc/>
    public override void CopyTo(RowBuffer rows)
    {
        if (_isPlain)
        {
            _plain.CopyTo(_window.Span, rows);
            return;
        }
        if (!_asIs)
        {
            base.CopyTo(rows);
            return;
        }
        // The whole record at once: most cells lie in it as they are, and to copy twelve of them one by one takes four times as long.
        CsvReader records = _records!;
        ReadOnlySpan<byte> record = records.RawRecord;
        int start = rows.AddBytes(record);
        Span<CellPlace> places = rows.AddCells(_cellCount);
        for (int i = 0; i < places.Length; i++)
        {
            ReadOnlySpan<byte> cell = records.GetSpan(i);
            places[i] = new CellPlace(record.Overlaps(cell, out int offset) ? start + offset : rows.AddBytes(cell), cell.Length);
        }
        rows.EndRow();
    }

    /// <inheritdoc/>
    public override int CopyAhead(RowBuffer rows) => _isPlain ? _plain.CopyAhead(_window.Span, rows) : 0;

    /// <inheritdoc/>
    public override void Pass(int count)
    {
        _plain.Pass(_window.Span, count);
        _cellCount = _plain.CellCount;
        RecordIndex += count;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _records?.Dispose();
        _records = null;
        _plain.Dispose();
        _window.Dispose();
        base.Dispose();
    }

    private bool ReadRecord()
    {
        while (true)
        {
            if (_records is null)
            {
                if (TryReadPlain()) return true;
                if (!OpenWindow()) return false;
            }
            CsvReader records = _records!;
            if (!records.Read())
            {
                CloseRecords(_recordsLength);
                continue;
            }
            ReadOnlySpan<byte> record = records.RawRecord;
            if (!_lineAlone)
            {
                int start = (int)records.ByteOffset;
                if (MayGoOn(start + record.Length))
                {
                    CloseRecords(start);
                    if (!_window.TryFill()) OpenOverlongRecord();
                    continue;
                }
                // Cheaper than CsvHelper's own report of malformed records, which slows all quoted cells.
                if (record.ContainsAny((byte)'\n', (byte)'\r') && BrokenQuotes.SwallowLines(record, _delimiter))
                {
                    CloseRecords(start);
                    OpenFirstLine();
                    continue;
                }
            }
            TakeRecord(record.Length);
            return true;
        }
    }

    // Whether the record at the front of the window, or behind the last plain one, is plain; if not, it is at the front then.
    private bool TryReadPlain()
    {
        if (_skipRestOfLine) return false;
        if (!_isPlain) _plain.Begin();
        while (true)
        {
            // Behind a byte order mark CsvHelper begins.
            bool isMarked = _window.Position == 0 && _plain.Position == 0 && _window.Span.StartsWith("\uFEFF"u8);
            _isPlain = !isMarked && _plain.TryRead(_window.Span);
            if (_isPlain)
            {
                _cellCount = _plain.CellCount;
                return true;
            }
            _window.Advance(_plain.Position);
            _plain.Begin();
            if (isMarked || !_plain.NeedsMore || _window.ReachesEnd || !_window.TryFill()) return false;
        }
    }

    private void TakeRecord(int length)
    {
        int cells = length == 0 ? 0 : _records!.FieldCount;
        if (cells > _maxColumns)
        {
            _incomplete ??= new ScanFailure("too-many-columns", RecordIndex + 2, _maxColumns);
            cells = _maxColumns;
        }
        _cellCount = cells;
        _asIs = !_lineAlone && length <= _maxCellBytes;
    }

    /// <summary>Whether bytes that are not in the window yet could belong to a record that ends here, or to its line break.</summary>
    private bool MayGoOn(int end)
    {
        if (_window.ReachesEnd || end < _recordsLength - 1) return false;
        return end >= _recordsLength || _window.Span[end] == '\r';
    }

    private bool OpenWindow()
    {
        if (_skipRestOfLine) SkipRestOfLine();
        if (_window.Bytes.IsEmpty)
        {
            if (!_window.ReachesEnd) _window.TryFill();
            if (_window.Bytes.IsEmpty) return false;
        }
        Span<byte> bytes = _window.Span;
        // The mark of UTF-16 in the middle of other text, where no encoding read here has such bytes, would change the encoding.
        if (bytes.Length >= 2 && bytes[0] >= 0xFE && bytes[1] >= 0xFE) bytes[0] = (byte)'?';
        _lineAlone = false;
        Open(_window.Bytes, _repairs < MaxRepairs ? _quoting : _quoting with { AllowLineBreaksInQuotes = false });
        return true;
    }

    /// <summary>Hands out the line that a quotation mark opens on, split without regard to quotation marks; the next record is on the next line.</summary>
    private void OpenFirstLine()
    {
        if (_repairs++ == 0) _firstRepair = RecordIndex + 1;
        ReadOnlySpan<byte> bytes = _window.Span;
        int length = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        int after = bytes[length..].StartsWith("\r\n"u8) ? length + 2 : length + 1;
        OpenLine(_window.Bytes[..length]);
        _window.Advance(after);
    }

    /// <summary>The window is at its greatest and holds no whole record: a missing quotation mark, or a line without end.</summary>
    private void OpenOverlongRecord()
    {
        if (_window.Span.ContainsAny((byte)'\n', (byte)'\r'))
        {
            OpenFirstLine();
            return;
        }
        _incomplete ??= new ScanFailure("record-too-long", RecordIndex + 2, _maxRecordBytes);
        OpenLine(_window.Bytes);
        _window.Advance(_window.Bytes.Length);
        _skipRestOfLine = true;
    }

    private void OpenLine(ReadOnlyMemory<byte> line)
    {
        _lineAlone = true;
        Open(line, _noQuoting);
        _recordsLength = 0;
    }

    private void Open(ReadOnlyMemory<byte> bytes, CsvReaderOptions options)
    {
        _records = CsvReader.Create(bytes, options);
        _recordsLength = bytes.Length;
        _recordsStart = _window.Position;
    }

    private void CloseRecords(int done)
    {
        _records?.Dispose();
        _records = null;
        _window.Advance(done);
    }

    private void SkipRestOfLine()
    {
        _skipRestOfLine = false;
        int lineBreak;
        while ((lineBreak = _window.Span.IndexOfAny((byte)'\n', (byte)'\r')) < 0)
        {
            _window.Advance(_window.Bytes.Length);
            if (_window.ReachesEnd) return;
            _window.TryFill();
        }
        _window.Advance(lineBreak);
        if (_window.Bytes.Length < 2) _window.TryFill();
        _window.Advance(_window.Span.StartsWith("\r\n"u8) ? 2 : 1);
    }

    /// <summary>A cell that is not handed out as it lies in the file: too long, or with loose quotation marks.</summary>
    private ReadOnlySpan<byte> Repair(ReadOnlySpan<byte> cell)
    {
        if (_lineAlone) cell = cell.Trim((byte)'"');
        if (cell.Length > _maxCellBytes)
        {
            int length = _maxCellBytes;
            while (CodePage is null && length > 0 && (cell[length] & 0xC0) == 0x80) length--;
            cell = cell[..length];
        }
        return cell;
    }
}
