namespace PiiClassifier.Tables.Layouts;

/// <summary>Finds the tables on a sheet, one after the other, and their headers.</summary>
internal sealed class TableSplitter
{
    private readonly RecordQueue _records;
    private readonly HeaderRowFinder _finder;
    private readonly FormReader _forms;
    private readonly TransposedReader _transposed;
    private LogicalTable? _current;

    /// <summary>Splits the records of a sheet.</summary>
    /// <param name="records">The records, from the first.</param>
    /// <param name="words">What tells labels from values.</param>
    public TableSplitter(RecordReader records, LabelWords words)
    {
        _records = new RecordQueue(records);
        _finder = new HeaderRowFinder(words);
        _forms = new FormReader(words);
        _transposed = new TransposedReader(words);
    }

    /// <summary>The next table, or <see langword="null"/> at the end of the sheet. Reading on ends the one before.</summary>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public LogicalTable? NextTable()
    {
        bool first = _current is null or { Layout: TableLayout.Form };
        while (_current?.Read() == true)
        {
        }
        _records.CountHidden();
        _records.HiddenTally.Clear();
        while (_records.Peek(0) is { IsBlank: true }) _records.Read();
        IReadOnlyList<StoredRecord> head = _records.PeekAll();
        if (head.Count == 0) return null;

        List<HeadRow> rows = HeadRow.Of(head);
        HeaderFinding finding = _finder.Find(rows);
        LogicalTable? held = first && _records.Ended ? _transposed.TryRead(rows, finding) ?? _forms.TryRead(rows, finding) : null;
        int end = head.Count;
        if (held is null && first) held = _forms.TryReadOnTop(rows, finding, out end);
        if (held is not null)
        {
            _records.Skip(end);
            return _current = held;
        }
        return _current = Above(rows, finding) ?? Rows(rows, finding);
    }

    /// <summary>What is hidden of the table at hand, once it is read.</summary>
    public HiddenTally CountHidden()
    {
        _records.CountHidden();
        return _records.HiddenTally;
    }

    private RowsTable Rows(List<HeadRow> rows, HeaderFinding finding)
    {
        _records.Skip(finding.DataStart);
        return new RowsTable(_records, _finder, rows, finding);
    }

    // Titles are passed over, but not what may be somebody's data.
    private LogicalTable? Above(List<HeadRow> rows, HeaderFinding finding)
    {
        List<HeadRow> above = rows.FindAll(row => row.Offset < finding.Start);
        if (above.Count == 0) return null;
        if (_forms.TryReadAbove(above) is { } form)
        {
            _records.Skip(finding.Start);
            return form;
        }
        int data = above.FindIndex(row => row.Runs >= 3 || (row.Runs == 2 && above.Exists(next => next.Offset == row.Offset + 1 && next.Runs >= 2)));
        if (data < 0) return null;
        long end = rows.Find(row => row.Offset >= finding.Start)!.Record.Index;
        HeaderFinding headers = _finder.FindSure(above.GetRange(data, above.Count - data));
        _records.Skip(headers.DataStart);
        return new RowsTable(_records, _finder, above, headers, end);
    }
}
