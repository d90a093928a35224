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
/// Rows are taken in batches. Each thread reads one and goes through its columns, and the persons in it, as <see cref="BatchTurns"/> lets it.
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

    // Reading, which is one thread's at a time, takes a third of the time of all.
    private const int MostThreads = 4;

    // Of a table of many columns several are one line.
    private const int MostColumnLines = 32;
    private const int ReadingLine = 0;
    private const int PersonsLine = 1;
    private const int FirstColumnLine = 2;
    private const ulong Reading = 1UL << ReadingLine;
    private const ulong Persons = 1UL << PersonsLine;

    private readonly ScanContext _context;
    private readonly LogicalTable _table;
    private readonly IReadOnlyList<ColumnHeader>? _headers;
    private readonly TablePlace? _place;
    private readonly RowBuffer _head;
    private readonly int _columnsOfHead;
    // By line of columns, whose they are.
    private readonly List<ColumnProfiler>[] _profilers;
    private readonly BatchTurns _turns;
    private readonly ulong _columnLines;
    private readonly int _threads;
    private IReadOnlyList<PostalFit>? _postalFits;
    private DataSubjectCounter? _persons;
    private TableDecision? _decision;
    // The head is the first one.
    private int _batches = 1;
    private int _headLines;
    // The first batch behind which there is a column that can be focused.
    private int _canFocusSince = int.MaxValue;
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
        _turns = new BatchTurns(FirstColumnLine + _profilers.Length);
        _columnLines = ((1UL << _profilers.Length) - 1) << FirstColumnLine;
        // The head is read.
        _turns.Done(ReadingLine);
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

    // All but reading.
    private ulong WorkLines => Persons | _columnLines;

    // What one thread does.
    private void Work(int thread, CancellationToken cancellationToken)
    {
        ColumnValues values = _context.TakeValues();
        values.Thread = thread;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            DoHead(thread, values);
            RowBuffer? rows = null;
            while (_more && TryRead(rows ??= new RowBuffer(BatchRows, _table.CodePage), out Batch batch) && Do(batch, values)) cancellationToken.ThrowIfCancellationRequested();
        }
        catch (Exception fault)
        {
            // Whatever it is, it is the caller's.
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            _turns.Stop();
        }
        _context.GiveBack(values);
    }

    // All threads take its columns: there is nothing else to do yet. By which columns persons are told apart is decided by it.
    private void DoHead(int thread, ColumnValues values)
    {
        for (int line; (line = Interlocked.Increment(ref _headLines) - 1) < _profilers.Length;)
        {
            ProfileColumns(_head, line, values, batch: 0);
            _turns.Done(FirstColumnLine + line);
        }
        if (thread > 0 || !_turns.Meet(1, _columnLines)) return;
        _decision = Decide(_columnsOfHead, _head.Count);
        _persons = StartCounting(_decision);
        _persons.Add(_head);
        _turns.Done(PersonsLine);
    }

    // Reads the next batch, when it is its turn, if there is one.
    private bool TryRead(RowBuffer rows, out Batch batch)
    {
        batch = default;
        int number = Interlocked.Increment(ref _batches) - 1;
        if (!_turns.Meet(number, Reading)) return false;
        int columnsBefore = _columns;
        rows.Clear();
        if (_more) Read(rows);
        _columns = Math.Max(_columns, rows.CellCount);
        bool isToFocus = rows.Count > 0 && _count >= _nextFocus;
        if (isToFocus) _nextFocus *= 2;
        batch = new Batch(number, rows, _count, columnsBefore, isToFocus);
        _turns.Done(ReadingLine);
        return rows.Count > 0;
    }

    // Whether to go on behind a batch.
    private bool Do(Batch batch, ColumnValues values)
    {
        // Behind the decision on the head.
        if (batch.Number == 1 && !_turns.Meet(batch.Number, Persons)) return false;
        if (batch.IsToFocus && !TryFocus(batch)) return false;
        ulong pending = WorkLines;
        while (_turns.TryTake(batch.Number, ref pending, out int line))
        {
            if (line == PersonsLine) _persons!.Add(batch.Rows);
            else ProfileColumns(batch.Rows, line - FirstColumnLine, values, batch.Number);
            _turns.Done(line);
        }
        return pending == 0;
    }

    // Only where a column could be focused already behind the batch before the last: whether one can now is known when all lines have met, which
    // they would each time for nothing. Whether to go on.
    private bool TryFocus(Batch batch)
    {
        if (!_turns.Meet(batch.Number - 1, WorkLines)) return false;
        if (Volatile.Read(ref _canFocusSince) > Math.Max(0, batch.Number - 2)) return true;
        if (!_turns.Meet(batch.Number, WorkLines)) return false;
        Focus(batch.ColumnsBefore, batch.Count);
        _canFocusSince = int.MaxValue;
        return true;
    }

    private void Read(RowBuffer rows)
    {
        _more = _table.ReadInto(rows, _place);
        _count += rows.Count;
    }

    // Column by column, since the cells of one column take the same branches and look into the same tables.
    private void ProfileColumns(RowBuffer rows, int line, ColumnValues values, int batch)
    {
        for (int column = line; column < rows.CellCount; column += _profilers.Length)
        {
            values.GoTo(rows, column);
            ColumnProfiler profiler = ProfilerOf(column);
            profiler.Add(values);
            if (profiler.CanFocus) NoteThatOneCanFocus(batch);
        }
    }

    private void NoteThatOneCanFocus(int batch)
    {
        int since;
        do since = Volatile.Read(ref _canFocusSince);
        while (batch < since && Interlocked.CompareExchange(ref _canFocusSince, batch, since) != since);
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

    /// <param name="Number">How many were read before it.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="Count">The rows of the table to its end.</param>
    /// <param name="ColumnsBefore">The columns known before it.</param>
    /// <param name="IsToFocus">Whether columns are looked at again before it.</param>
    private readonly record struct Batch(int Number, RowBuffer Rows, long Count, int ColumnsBefore, bool IsToFocus);
}
