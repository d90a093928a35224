using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Layouts;

/// <summary>A reader that can be looked ahead into: records that were looked at come out again before the ones behind them.</summary>
/// <remarks>Never holds more than <see cref="MaxRecords"/> records or, apart from the first, <see cref="MaxBytes"/>.</remarks>
internal sealed class RecordQueue(RecordReader records)
{
    /// <summary>The most records that are looked ahead.</summary>
    public const int MaxRecords = 100;

    /// <summary>The most bytes that are looked ahead.</summary>
    public const int MaxBytes = 1 << 20;

    private readonly HiddenCells? _hidden = records.Hidden;
    private readonly List<StoredRecord> _ahead = [];
    private StoredRecord? _current;
    private int _next;
    private int _bytes;
    private bool _uncounted;

    /// <summary>What the cells are written in; <see langword="null"/> for UTF-8.</summary>
    public CodePageTable? CodePage => records.CodePage;

    /// <summary>Whether the reader has no record behind those that were looked at.</summary>
    public bool Ended { get; private set; }

    /// <summary>The number of the current record.</summary>
    public long RecordIndex => _current?.Index ?? records.RecordIndex;

    /// <summary>The cells of the current record.</summary>
    public int CellCount => _current?.CellCount ?? records.CellCount;

    /// <summary>Whether every cell of the current record is blank.</summary>
    public bool IsBlank => _current?.IsBlank ?? BlankCells.All(records);

    /// <summary>What of the records that were handed out is hidden; the current one is counted when it is left.</summary>
    public HiddenTally HiddenTally { get; } = new();

    /// <summary>Goes to the next record.</summary>
    public bool Read()
    {
        CountHidden();
        if (_next < _ahead.Count)
        {
            _current = _ahead[_next++];
            _bytes -= _current.Size;
            _uncounted = true;
            return true;
        }
        _ahead.Clear();
        _next = _bytes = 0;
        _current = null;
        if (!Ended) Ended = !records.Read();
        _uncounted = !Ended;
        return !Ended;
    }

    /// <summary>Makes the current record the next one again.</summary>
    public void Unread()
    {
        _uncounted = false;
        if (_current is not null)
        {
            _next--;
            _bytes += _current.Size;
            return;
        }
        var record = new StoredRecord(records);
        _ahead.Add(record);
        _bytes += record.Size;
    }

    /// <summary>A cell of the current record; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetCell(int index) => _current is null ? records.GetCell(index) : _current.GetCell(index);

    /// <summary>Lets the reader add the cells of the current record to rows, at once.</summary>
    /// <returns>Whether the current record is the reader's.</returns>
    public bool TryCopyTo(RowBuffer rows)
    {
        if (_current is not null) return false;
        records.CopyTo(rows);
        return true;
    }

    /// <summary>Lets the reader add records behind the current one to rows, and stays at it.</summary>
    /// <returns>How many.</returns>
    public int CopyAhead(RowBuffer rows) => _next < _ahead.Count || Ended || _hidden is not null ? 0 : records.CopyAhead(rows);

    /// <summary>Goes to a record behind the current one that <see cref="CopyAhead"/> has copied.</summary>
    /// <param name="count">How many records on; at least 1.</param>
    public void Pass(int count)
    {
        _current = null;
        records.Pass(count);
    }

    /// <summary>Looks at a record ahead; <see langword="null"/> behind the end or when that is too far.</summary>
    /// <param name="offset">0 for the record that <see cref="Read"/> would go to.</param>
    /// <remarks>Looking ahead ends the current record when it came from the reader.</remarks>
    public StoredRecord? Peek(int offset)
    {
        while (_next + offset >= _ahead.Count)
        {
            if (Ended || offset >= MaxRecords || (offset > 0 && _bytes >= MaxBytes)) return null;
            if (_current is null) CountHidden();
            if (!records.Read())
            {
                Ended = true;
                return null;
            }
            Compact();
            var record = new StoredRecord(records);
            _ahead.Add(record);
            _bytes += record.Size;
        }
        return _ahead[_next + offset];
    }

    /// <summary>All the records that may be looked at.</summary>
    public IReadOnlyList<StoredRecord> PeekAll()
    {
        while (Peek(_ahead.Count - _next) is not null)
        {
        }
        return _ahead.GetRange(_next, _ahead.Count - _next);
    }

    /// <summary>Passes over records.</summary>
    public void Skip(int count)
    {
        for (int i = 0; i < count; i++) Read();
    }

    /// <summary>Counts what is hidden of the current record, once.</summary>
    public void CountHidden()
    {
        if (_hidden is null || !_uncounted) return;
        _uncounted = false;
        HiddenTally.Add(this, _current?.IsHidden ?? _hidden.Row, _hidden.Columns);
    }

    private void Compact()
    {
        if (_next < MaxRecords) return;
        _ahead.RemoveRange(0, _next);
        _next = 0;
    }
}
