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
/// Rows are taken in batches. Each thread reads one and goes through its columns, and the persons in it, as <see cref="BatchSchedule"/> lets it.
/// </remarks>
internal sealed class TableScan : IDisposable
{
    // A column that was seen enough by then counts from then on what fits its type; columns with few values are looked at
    // again whenever the rows have doubled.
    private const long FirstFocus = HeadRows;

    // The first rows decide by which columns persons are told apart; of the others as many as the processor's cache holds
    // are looked at in a batch.
    private const int HeadRows = 1000;
    private const int BatchRows = 1500;

    // Reading, which is one thread's at a time, takes a third of the time of all.
    private const int MostThreads = 4;

    // Of a table of many columns several are one line.
    private const int MostColumnLines = 32;
    private const int PersonsLine = 0;
    private const int FirstColumnLine = 1;

    private readonly ScanContext _context;
    private readonly LogicalTable _table;
    private readonly IReadOnlyList<ColumnHeader>? _headers;
    private readonly TablePlace? _place;
    private readonly RowBuffer _head;
    private readonly int _columnsOfHead;
    // By line of columns, whose they are.
    private readonly List<ColumnProfiler>[] _profilers;
    private readonly BatchSchedule _schedule;
    // By number modulo how many are held.
    private readonly Batch[] _batches;
    // Buffers of others, the last one on top: whoever is done with it reads into it again, mostly.
    private readonly Stack<RowBuffer> _free = new();
    private readonly int _threads;
    private IReadOnlyList<PostalFit>? _postalFits;
    private DataSubjectCounter? _persons;
    private TableDecision? _decision;
    private int _columns;
    private long _count;
    private bool _more;
    private long _nextFocus = FirstFocus;
    private ExceptionDispatchInfo? _fault;

    private TableScan(ScanContext context, LogicalTable table)
    {
        _context = context;
        _table = table;
        _headers = table.Headers;
        if (context.KeepPlaces && table.Layout == TableLayout.Rows) _place = new TablePlace();
        _head = new RowBuffer(HeadRows, table.CodePage);
        Read(_head);
        _columns = _columnsOfHead = Math.Max(_headers?.Count ?? 0, _head.CellCount);
        _threads = _more && !table.IsOfCaller ? Math.Min(context.Threads, MostThreads) : 1;
        _profilers = [.. Enumerable.Range(0, Math.Clamp(_columnsOfHead, 1, MostColumnLines)).Select(static _ => new List<ColumnProfiler>())];
        _batches = new Batch[2 * _threads];
        _schedule = new BatchSchedule(FirstColumnLine + _profilers.Length, _batches.Length);
        // The head is the first one, and nobody's: all threads take its columns, for there is nothing else to do yet.
        _batches[0] = new Batch(_head, _count, ColumnsBefore: 0, IsToFocus: false);
        _schedule.HasRead(thread: -1, any: true, _more);
    }

    /// <summary>Scans a table to its end.</summary>
    /// <param name="context">What to scan with.</param>
    /// <param name="table">Before its first row.</param>
    /// <param name="hidden">Whether its sheet is hidden.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static TableReport Run(ScanContext context, LogicalTable table, bool hidden, CancellationToken cancellationToken)
    {
        using var scan = new TableScan(context, table);
        return scan.Run(hidden, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _head.Dispose();
        foreach (RowBuffer rows in _free) rows.Dispose();
    }

    private TableReport Run(bool hidden, CancellationToken cancellationToken)
    {
        // Threads of the pool, since one made anew began some milliseconds late.
        Task[] others = [.. Enumerable.Range(1, _threads - 1).Select(thread => Task.Run(() => Work(thread, cancellationToken), CancellationToken.None))];
        Work(0, cancellationToken);
        // Also after a fault: nobody may read on behind the back of whoever closes the file.
        foreach (Task other in others) other.GetAwaiter().GetResult();
        _fault?.Throw();
        // There was nothing but the head.
        if (_persons is null) DecideOnHead();
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
        values.Thread = thread;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (_schedule.TryTake(thread, out BatchWork work))
            {
                Do(work, thread, values);
                cancellationToken.ThrowIfCancellationRequested();
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

    private void Do(BatchWork work, int thread, ColumnValues values)
    {
        ref Batch batch = ref _batches[work.Batch % _batches.Length];
        switch (work.Kind)
        {
            case BatchWorkKind.Read:
                batch = ReadBatch();
                _schedule.HasRead(thread, batch.Rows.Count > 0, _more, meet: work.Batch == 1 || batch.IsToFocus);
                return;
            case BatchWorkKind.Meet:
                if (work.Batch == 1) DecideOnHead();
                if (batch.IsToFocus) Focus(batch.ColumnsBefore, batch.Count);
                break;
            case BatchWorkKind.Line when work.Line > PersonsLine:
                ProfileColumns(batch.Rows, work.Line - FirstColumnLine, values);
                break;
            // Of the head they are counted when it is decided by which columns they are told apart.
            case BatchWorkKind.Line when work.Batch > 0:
                _persons!.Add(batch.Rows);
                break;
        }
        RowBuffer rows = batch.Rows;
        if (!_schedule.Done(work) || work.Batch == 0) return;
        lock (_free) _free.Push(rows);
    }

    private Batch ReadBatch()
    {
        int columnsBefore = _columns;
        RowBuffer? rows;
        lock (_free) _ = _free.TryPop(out rows);
        rows ??= new RowBuffer(BatchRows, _table.CodePage);
        rows.Clear();
        Read(rows);
        _columns = Math.Max(_columns, rows.CellCount);
        bool isToFocus = rows.Count > 0 && _count >= _nextFocus;
        if (isToFocus) _nextFocus *= 2;
        return new Batch(rows, _count, columnsBefore, isToFocus);
    }

    private void DecideOnHead()
    {
        _decision = Decide(_columnsOfHead, _head.Count);
        _persons = StartCounting(_decision);
        _persons.Add(_head);
    }

    private void Read(RowBuffer rows)
    {
        _more = _table.ReadInto(rows, _place);
        _count += rows.Count;
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
        while (profilers.Count <= index) profilers.Add(new ColumnProfiler(_context.Recognizers, new CellFolder(_table.CodePage), _threads, sketched: _context.Sketches is not null));
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
        return new DataSubjectCounter(keys, name, new CellFolder(_table.CodePage), _context.PersonHash, _context.KeepPersons, _threads);
    }

    /// <param name="Rows">Its rows.</param>
    /// <param name="Count">The rows of the table to its end.</param>
    /// <param name="ColumnsBefore">The columns known before it.</param>
    /// <param name="IsToFocus">Whether columns are looked at again before it.</param>
    private readonly record struct Batch(RowBuffer Rows, long Count, int ColumnsBefore, bool IsToFocus);
}
