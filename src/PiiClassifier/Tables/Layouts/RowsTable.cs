using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Layouts;

/// <summary>A table with a record a row, read as it streams by.</summary>
internal sealed class RowsTable : LogicalTable
{
    // After a blank record this many are looked at to tell whether another table starts: enough for titles, a header
    // and some data, and cheap where blank records are many.
    private const int LookAhead = 10;

    // Where no column tells header rows from data at a glance, the first rows alone are looked at closely.
    private const int MaxHeaderChecks = 4_000;

    private readonly RecordQueue _records;
    private readonly HeaderRowFinder _finder;
    private readonly StoredRecord? _header;
    private readonly StoredRecord? _group;
    private readonly long _end;
    private readonly int _digitColumn;
    private int _headerChecks;
    // So many records are read one by one before some are copied at once again.
    private int _singly;
    private bool _ended;

    /// <summary>Reads on from the first data row.</summary>
    /// <param name="records">The records, the next one being the first of the data.</param>
    /// <param name="finder">What tells the start of another table.</param>
    /// <param name="rows">The head of the records.</param>
    /// <param name="finding">Where the headers are in it.</param>
    /// <param name="end">The number of the record that is known to start another table.</param>
    public RowsTable(RecordQueue records, HeaderRowFinder finder, IReadOnlyList<HeadRow> rows, HeaderFinding finding, long end = long.MaxValue)
    {
        _records = records;
        _finder = finder;
        _end = end;
        _header = finding.HeaderRow?.Record;
        _group = finding.GroupRow?.Record;
        _digitColumn = FindDigitColumn(rows, finding.DataStart);
        if (_header is not null) Headers = finder.HeadersOf(_header, _group);
    }

    /// <inheritdoc/>
    public override TableLayout Layout => TableLayout.Rows;

    /// <inheritdoc/>
    public override long HeaderRow => _header?.Index ?? -1;

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnHeader>? Headers { get; }

    /// <inheritdoc/>
    public override CodePageTable? CodePage => _records.CodePage;

    /// <inheritdoc/>
    public override long RecordIndex => _records.RecordIndex;

    /// <inheritdoc/>
    public override int CellCount => _records.CellCount;

    /// <inheritdoc/>
    public override bool Read()
    {
        while (!_ended)
        {
            if (_end != long.MaxValue && !(_records.Peek(0)?.Index < _end)) break;
            if (!_records.Read()) break;
            if (_records.IsBlank)
            {
                if (AnotherTableFollows()) break;
            }
            else if (!Repeats(_header) && !Repeats(_group))
            {
                if (MayBeHeader() && AnotherTableStarts()) break;
                return true;
            }
        }
        _ended = true;
        return false;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index) => _records.GetCell(index);

    /// <inheritdoc/>
    public override void CopyTo(RowBuffer rows)
    {
        if (!_records.TryCopyTo(rows)) base.CopyTo(rows);
    }

    // Adds the records at hand that are data at a glance. The first one that is not, Read looks at.
    /// <inheritdoc/>
    protected override int CopyAhead(RowBuffer rows)
    {
        if (_singly > 0)
        {
            _singly--;
            return 0;
        }
        if (_ended || _end != long.MaxValue || _digitColumn < 0 || HasDigit(_header, _digitColumn) || HasDigit(_group, _digitColumn)) return 0;
        int first = rows.Count;
        int last = first + _records.CopyAhead(rows);
        int row = first;
        while (row < last && HasDigit(rows.GetWholeCell(row, _digitColumn))) row++;
        if (row < last)
        {
            rows.Truncate(row);
            // As many as were copied for nothing: where there are many such records, that costs as much again and no more.
            _singly = last - row;
        }
        if (row > first) _records.Pass(row - first);
        return row - first;
    }

    // A column whose cells all begin or end with a digit (dates, numbers, lots): where such a cell does, its row is data.
    private static int FindDigitColumn(IReadOnlyList<HeadRow> rows, int dataStart)
    {
        List<StoredRecord> data = [.. rows.Where(row => row.Offset >= dataStart).Select(static row => row.Record)];
        if (data.Count < 3) return -1;
        for (int column = 0; column < data[0].TrimmedCount; column++)
        {
            if (data.TrueForAll(record => HasDigit(record.GetCell(column)))) return column;
        }
        return -1;
    }

    // In every encoding that comes here a digit is a byte of its own.
    private static bool HasDigit(ReadOnlySpan<byte> cell) => !cell.IsEmpty && (char.IsAsciiDigit((char)cell[^1]) || char.IsAsciiDigit((char)cell[0]));

    private static bool HasDigit(StoredRecord? header, int column) => header is not null && HasDigit(header.GetCell(column));

    // Runs for every row of the file: one look at one cell, mostly.
    private bool MayBeHeader()
    {
        if (_digitColumn >= 0)
        {
            ReadOnlySpan<byte> cell = _records.GetCell(_digitColumn);
            if (cell.IsEmpty || HasDigit(cell)) return false;
        }
        return _headerChecks < MaxHeaderChecks && _headerChecks++ >= 0;
    }

    // Header words alone, directly below the data, with data of their own.
    private bool AnotherTableStarts()
    {
        _records.Unread();
        if (_finder.IsHeaderWords(_records.Peek(0)!))
        {
            var ahead = new List<StoredRecord>();
            for (int i = 0; i < LookAhead && _records.Peek(i) is { } record; i++) ahead.Add(record);
            if (ahead.Count > 1 && _finder.StartsWithHeader(HeadRow.Of(ahead))) return true;
        }
        _records.Read();
        return false;
    }

    private bool AnotherTableFollows()
    {
        while (_records.Peek(0) is { IsBlank: true }) _records.Read();
        if (_records.Peek(0) is not { } next) return false;
        var ahead = new List<StoredRecord> { next };
        // Data, mostly: one look at the next record tells.
        HeadRow first = HeadRow.Of(ahead)[0];
        if (first.Runs > 2 && first.Shapes.Any(static shape => shape.IsValue())) return false;

        for (int i = 1; i < LookAhead && _records.Peek(i) is { } record; i++) ahead.Add(record);
        if (_header is not null && RepeatedHeader(ahead) is int titles and >= 0)
        {
            // Another page of the same table.
            _records.Skip(titles);
            return false;
        }
        return _finder.StartsWithHeader(HeadRow.Of(ahead));
    }

    // How many titles stand above the header that is printed again; -1 when it is not.
    private int RepeatedHeader(List<StoredRecord> ahead)
    {
        for (int i = 0; i < ahead.Count && i < 5; i++)
        {
            if (SameCells(ahead[i], _header!) || (_group is not null && SameCells(ahead[i], _group))) return i;
            if (!ahead[i].IsBlank && HeadRow.Of([ahead[i]])[0].Runs > 1) return -1;
        }
        return -1;
    }

    private bool Repeats(StoredRecord? header)
    {
        // A lone cell may well be a value that is written like the header.
        if (header is null || header.TrimmedCount < 2 || _records.CellCount < header.TrimmedCount) return false;
        for (int i = 0; i < _records.CellCount; i++)
        {
            if (!_records.GetCell(i).SequenceEqual(header.GetCell(i))) return false;
        }
        return true;
    }

    private static bool SameCells(StoredRecord one, StoredRecord other)
    {
        if (one.TrimmedCount != other.TrimmedCount || one.TrimmedCount < 2) return false;
        for (int i = 0; i < one.TrimmedCount; i++)
        {
            if (!one.GetCell(i).SequenceEqual(other.GetCell(i))) return false;
        }
        return true;
    }
}
