using System.Runtime.ExceptionServices;
using PiiClassifier.Classification;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Scanning;

/// <summary>The scan of one table: its rows once through the profilers, then the decision.</summary>
/// <remarks>
/// Rows are taken in batches. The columns of a batch, and the persons in it, are lines of a <see cref="BatchSchedule"/>: whoever is
/// free takes one, or reads the next batch.
/// </remarks>
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
    private const int BuffersOfThreads = 4;

    // Reading, which is one thread's at a time, takes a third of the time of all.
    private const int MostThreads = 4;

    // Of a table of many columns several are one line.
    private const int MostColumnLines = 32;
    private const int PersonsLine = 0;

    private readonly ScanContext _context;
    private readonly LogicalTable _table;
    private readonly IReadOnlyList<ColumnHeader>? _headers;
    private readonly TablePlace? _place;
    private readonly RowBuffer _head;
    private readonly int _columnsOfHead;
    // By line of columns, whose they are.
    private readonly List<ColumnProfiler>[] _profilers;
    private readonly BatchSchedule _schedule;
    private readonly Batch[] _batches;
    private readonly int _threads;
    private IReadOnlyList<PostalFit>? _postalFits;
    private DataSubjectCounter? _persons;
    private TableDecision? _decision;
    private int _columns;
    private long _count;
    private long _nextFocus = FirstFocus;
    private ExceptionDispatchInfo? _fault;

    private TableScan(ScanContext context, LogicalTable table)
    {
        _context = context;
        _table = table;
        _headers = table.Headers;
        if (context.KeepPlaces && table.Layout == TableLayout.Rows) _place = new TablePlace();
        _head = new RowBuffer(HeadRows, table.CodePage);
        bool more = Read(_head);
        _columns = _columnsOfHead = Math.Max(_headers?.Count ?? 0, _head.CellCount);
        _profilers = [.. Enumerable.Range(0, Math.Clamp(_columnsOfHead, 1, MostColumnLines)).Select(static _ => new List<ColumnProfiler>())];
        _threads = more && !table.IsOfCaller ? Math.Min(context.Threads, MostThreads) : 1;
        _batches = [.. Enumerable.Range(0, !more ? 0 : _threads > 1 ? BuffersOfThreads : 1).Select(_ => new Batch(new RowBuffer(BatchRows, table.CodePage)))];
        _schedule = new BatchSchedule(1 + _profilers.Length, _batches.Length);
        _schedule.MeetBefore(1);
        _schedule.HasRead(more);
    }

    /// <summary>Scans a table to its end.</summary>
    /// <param name="context">What to scan with.</param>
    /// <param name="table">Before its first row.</param>
    /// <param name="hidden">Whether its sheet is hidden.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static TableReport Run(ScanContext context, LogicalTable table, bool hidden, CancellationToken cancellationToken) => new TableScan(context, table).Run(hidden, cancellationToken);

    private TableReport Run(bool hidden, CancellationToken cancellationToken)
    {
        // Threads of the pool, since one made anew began some milliseconds late.
        Task[] others = [.. Enumerable.Range(1, _threads - 1).Select(thread => Task.Run(() => Work(thread, cancellationToken), CancellationToken.None))];
        Work(0, cancellationToken);
        // Also after a fault: nobody may read on behind the back of whoever closes the file.
        foreach (Task other in others) other.GetAwaiter().GetResult();
        _fault?.Throw();
        DataSubjectCounter persons = _persons!;
        if (_count > _head.Count)
        {
            _decision = Decide(_columns, _count);
            // Rows were counted, and then there were names: how many differ the profiles tell, about.
            if (!persons.HasKeys && DataSubjectKeys.EstimateOf(_decision, _context.Names) is { } estimate) persons.Replace(estimate);
        }
        return TableReports.Make(_context, _decision!, persons, new TableFacts(hidden, _table.Layout, _table.HeaderRow, _count, _place));
    }

    // What one thread does.
    private void Work(int thread, CancellationToken cancellationToken)
    {
        ColumnValues values = _context.TakeValues();
        try
        {
            while (_schedule.TryTake(fromTheEnd: thread % 2 != 0, out BatchWork work))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (work.Kind == BatchWorkKind.Read) ReadBatch(work.Batch);
                else Do(work, values);
            }
        }
        catch (Exception fault)
        {
            // Whatever it is, it is the caller's.
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            _schedule.Stop();
        }
        _context.GiveBack(values);
    }

    private void Do(BatchWork work, ColumnValues values)
    {
        if (work.Kind == BatchWorkKind.Meet) Meet(work.Batch);
        // Those of the head are counted where it was decided by which columns.
        else if (work.Line == PersonsLine) _persons?.Add(RowsOf(work.Batch));
        else ProfileColumns(RowsOf(work.Batch), work.Line - 1, values);
        _schedule.Done(work);
    }

    private RowBuffer RowsOf(int batch) => batch == 0 ? _head : BatchOf(batch).Rows;

    private Batch BatchOf(int batch) => _batches[batch % _batches.Length];

    private void ReadBatch(int number)
    {
        Batch batch = BatchOf(number);
        batch.ColumnsBefore = _columns;
        bool more = Read(batch.Rows);
        batch.Count = _count;
        _columns = Math.Max(_columns, batch.Rows.CellCount);
        if (batch.Rows.Count > 0 && _count >= _nextFocus)
        {
            _nextFocus *= 2;
            _schedule.MeetBefore(number);
        }
        _schedule.HasRead(more);
    }

    // Whether there may be more rows.
    private bool Read(RowBuffer rows)
    {
        rows.Clear();
        bool more = _table.ReadInto(rows, _place);
        _count += rows.Count;
        return more;
    }

    // Behind the head it is decided by which columns persons are told apart, and later what columns count.
    private void Meet(int batch)
    {
        if (_persons is null)
        {
            _decision = Decide(_columnsOfHead, _head.Count);
            _persons = StartCounting(_decision);
            _persons.Add(_head);
        }
        else
        {
            Focus(BatchOf(batch).ColumnsBefore, BatchOf(batch).Count);
        }
    }

    // Column by column, since the cells of one column take the same branches and look into the same tables.
    private void ProfileColumns(RowBuffer rows, int line, ColumnValues values)
    {
        for (int column = line; column < rows.CellCount; column += _profilers.Length)
        {
            values.GoTo(rows, column);
            ProfilerOf(column).Add(values);
        }
    }

    // By the thread that has the line of the column, or where all lines meet.
    private ColumnProfiler ProfilerOf(int column)
    {
        List<ColumnProfiler> profilers = _profilers[column % _profilers.Length];
        int index = column / _profilers.Length;
        while (profilers.Count <= index) profilers.Add(new ColumnProfiler(_context.Recognizers, new CellFolder(_table.CodePage), sketched: _context.Sketches is not null));
        return profilers[index];
    }

    private void Focus(int columns, long count)
    {
        if (!Enumerable.Range(0, columns).Any(column => ProfilerOf(column).CanFocus)) return;
        foreach (ColumnDecision column in Decide(columns, count).Columns)
        {
            ColumnProfiler profiler = ProfilerOf(column.Column.Index);
            if (profiler.CanFocus) profiler.Focus(column.Type is null ? [] : _context.Recognizers.Of(column.Type));
        }
    }

    private TableDecision Decide(int columnCount, long count)
    {
        var columns = new ColumnView[columnCount];
        for (int i = 0; i < columns.Length; i++)
        {
            ColumnHeader? header = _headers is not null && i < _headers.Count ? _headers[i] : _headers is null ? null : new ColumnHeader("");
            HeaderMatch match = _context.IgnoreHeaders || header is null ? HeaderMatch.None : _context.Lexicon.Match(header.Text, header.Group);
            columns[i] = new ColumnView(i, header?.Text, header?.Group, match, ProfilerOf(i).ToProfile());
        }
        _postalFits ??= PostalFits.Of(_head, columns, _context.Recognizers, new CellFolder(_table.CodePage));
        return _context.Classifier.Decide(new TableView(columns, count, _context.IgnoreHeaders, _context.Lexicon, _context.Recognizers) { IsLoneColumn = _table.IsLoneColumn, PostalFits = _postalFits });
    }

    private DataSubjectCounter StartCounting(TableDecision decision)
    {
        IReadOnlyList<DataSubjectKey> keys = DataSubjectKeys.Choose(decision, _context.Names);
        int[] name = DataSubjectKeys.NameOfRow(decision) is { } column ? [column.Column.Index] : [];
        return new DataSubjectCounter(keys, name, new CellFolder(_table.CodePage), _context.PersonHash, _context.KeepPersons);
    }

    /// <param name="Rows">Rows read.</param>
    private sealed record Batch(RowBuffer Rows)
    {
        /// <summary>The columns known before it.</summary>
        public int ColumnsBefore { get; set; }

        /// <summary>The rows of the table to its end.</summary>
        public long Count { get; set; }
    }
}
