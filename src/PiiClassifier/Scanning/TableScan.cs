using PiiClassifier.Classification;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Scanning;

/// <summary>The scan of one table: its rows once through the profilers, then the decision.</summary>
internal sealed class TableScan
{
    // A column that was seen enough by then counts from then on what fits its type; columns with few values are looked at
    // again whenever the rows have doubled.
    private const long FirstFocus = HeadRows;

    // The first rows decide by which columns persons are told apart; of the others as many as the processor's cache holds
    // are looked at in a batch.
    private const int HeadRows = 1000;
    private const int BatchRows = 1500;

    // What one thread writes the other one has read some batches ago: with two buffers, out of whose cache it had to be fetched, reading took
    // half as long again as on one thread.
    private const int BuffersOfTwoThreads = 4;

    private readonly ScanContext _context;
    private readonly LogicalTable _table;
    private readonly IReadOnlyList<ColumnHeader>? _headers;
    private readonly List<ColumnProfiler> _profilers = [];
    private readonly TablePlace? _place;
    private readonly ColumnValues _values;
    private RowBuffer _rows;
    private IReadOnlyList<PostalFit>? _postalFits;
    private long _count;
    private long _nextFocus = FirstFocus;

    private TableScan(ScanContext context, LogicalTable table)
    {
        _context = context;
        _table = table;
        _headers = table.Headers;
        _values = context.TakeValues();
        _rows = new RowBuffer(HeadRows, table.CodePage);
        if (context.KeepPlaces && table.Layout == TableLayout.Rows) _place = new TablePlace();
    }

    /// <summary>Scans a table to its end.</summary>
    /// <param name="context">What to scan with.</param>
    /// <param name="table">Before its first row.</param>
    /// <param name="hidden">Whether its sheet is hidden.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static TableReport Run(ScanContext context, LogicalTable table, bool hidden, CancellationToken cancellationToken)
    {
        var scan = new TableScan(context, table);
        TableReport report = scan.Run(hidden, cancellationToken);
        context.GiveBack(scan._values);
        return report;
    }

    private TableReport Run(bool hidden, CancellationToken cancellationToken)
    {
        for (int i = 0; i < (_headers?.Count ?? 0); i++) AddProfiler(i);
        bool more = Read(_rows);
        using SecondThread? second = more && _context.Threads > 1 && !_table.IsOfCaller ? new SecondThread() : null;
        ColumnValues ofSecond = second is null ? _values : _context.TakeValues();
        for (int i = _profilers.Count; i < _rows.CellCount; i++) AddProfiler(i);
        TakeColumns(second, ofSecond);
        cancellationToken.ThrowIfCancellationRequested();
        TableDecision decision = Decide();
        DataSubjectCounter persons = StartCounting(decision);
        persons.Add(_rows);
        if (more)
        {
            ReadOn(persons, second, ofSecond, cancellationToken);
            decision = Decide();
            // Rows were counted, and then there were names: how many differ the profiles tell, about.
            if (!persons.HasKeys && DataSubjectKeys.EstimateOf(decision, _context.Names) is { } estimate) persons.Replace(estimate);
        }
        if (second is not null) _context.GiveBack(ofSecond);
        return TableReports.Make(_context, decision, persons, new TableFacts(hidden, _table.Layout, _table.HeaderRow, _count, _place));
    }

    // While persons are counted and columns looked at, a second thread reads the next rows and then takes columns too.
    private void ReadOn(DataSubjectCounter persons, SecondThread? second, ColumnValues ofSecond, CancellationToken cancellationToken)
    {
        var buffers = new RowBuffer[second is null ? 2 : BuffersOfTwoThreads];
        for (int i = 0; i < buffers.Length; i++) buffers[i] = new RowBuffer(BatchRows, _table.CodePage);
        _rows = buffers[0];
        bool more = Read(_rows);
        for (int batch = 1; _rows.Count > 0; batch++)
        {
            RowBuffer next = buffers[batch % buffers.Length];
            cancellationToken.ThrowIfCancellationRequested();
            if (_count >= _nextFocus) Focus();
            int known = _profilers.Count;
            next.Clear();
            TakeColumns(second, ofSecond, () => persons.Add(_rows), () => more = more && Read(next));
            for (int i = known; i < _rows.CellCount; i++) ProfileColumn(_rows, i, _values);
            _rows = next;
        }
    }

    // Two threads do something else first, each its own, and then take columns, from both ends until all are taken: what they count in
    // at once lies apart in memory. Each column is one thread's at a time and sees its values in order, so the result does not depend
    // on how many threads there are.
    private void TakeColumns(SecondThread? second, ColumnValues ofSecond, Action? first = null, Action? beside = null)
    {
        RowBuffer rows = _rows;
        int known = _profilers.Count;
        int taken = -1;
        second?.Start(
            () =>
            {
                beside?.Invoke();
                Take(known - 1, -1, ofSecond);
            });
        try
        {
            first?.Invoke();
            Take(0, 1, _values);
            if (second is null) beside?.Invoke();
        }
        finally
        {
            // Also after a fault: nobody may read on behind the back of whoever closes the file.
            second?.Wait();
        }

        void Take(int column, int step, ColumnValues values)
        {
            for (; Interlocked.Increment(ref taken) < known; column += step) ProfileColumn(rows, column, values);
        }
    }

    // Whether there may be more rows.
    private bool Read(RowBuffer rows)
    {
        rows.Clear();
        bool more = _table.ReadInto(rows, _place);
        _count += rows.Count;
        return more;
    }

    // Column by column, since the cells of one column take the same branches and look into the same tables.
    private void ProfileColumn(RowBuffer rows, int index, ColumnValues values)
    {
        values.GoTo(rows, index);
        (index < _profilers.Count ? _profilers[index] : AddProfiler(index)).Add(values);
    }

    private ColumnProfiler AddProfiler(int index)
    {
        while (_profilers.Count <= index) _profilers.Add(new ColumnProfiler(_context.Recognizers, new CellFolder(_table.CodePage), sketched: _context.Sketches is not null));
        return _profilers[index];
    }

    private void Focus()
    {
        _nextFocus *= 2;
        if (!_profilers.Exists(p => p.CanFocus)) return;
        foreach (ColumnDecision column in Decide().Columns)
        {
            ColumnProfiler profiler = _profilers[column.Column.Index];
            if (profiler.CanFocus) profiler.Focus(column.Type is null ? [] : _context.Recognizers.Of(column.Type));
        }
    }

    private TableDecision Decide()
    {
        var columns = new ColumnView[_profilers.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            ColumnHeader? header = _headers is not null && i < _headers.Count ? _headers[i] : _headers is null ? null : new ColumnHeader("");
            HeaderMatch match = _context.IgnoreHeaders || header is null ? HeaderMatch.None : _context.Lexicon.Match(header.Text, header.Group);
            columns[i] = new ColumnView(i, header?.Text, header?.Group, match, _profilers[i].ToProfile());
        }
        // In the first rows, which are at hand the first time.
        _postalFits ??= PostalFits.Of(_rows, columns, _context.Recognizers, new CellFolder(_table.CodePage));
        return _context.Classifier.Decide(new TableView(columns, _count, _context.IgnoreHeaders, _context.Lexicon, _context.Recognizers) { IsLoneColumn = _table.IsLoneColumn, PostalFits = _postalFits });
    }

    private DataSubjectCounter StartCounting(TableDecision decision)
    {
        IReadOnlyList<DataSubjectKey> keys = DataSubjectKeys.Choose(decision, _context.Names);
        int[] name = DataSubjectKeys.NameOfRow(decision) is { } column ? [column.Column.Index] : [];
        return new DataSubjectCounter(keys, name, new CellFolder(_table.CodePage), _context.PersonHash, _context.KeepPersons);
    }
}
