using PiiClassifier.Classification;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables.Layouts;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Scanning;

/// <summary>The scan of one table: its rows once through the profilers, then the decision.</summary>
internal sealed class TableScan
{
    // A column that was seen enough by then counts from then on what fits its type; columns with few values are looked at
    // again whenever the rows have doubled.
    private const long FirstFocus = 2000;

    private readonly ScanContext _context;
    private readonly LogicalTable _table;
    private readonly IReadOnlyList<ColumnHeader>? _headers;
    private readonly CellFolder _folder = new();
    private readonly List<ColumnProfiler> _profilers = [];
    private readonly RowBuffer _buffer = new();
    private long _rows;
    private long _nextFocus = FirstFocus;

    private TableScan(ScanContext context, LogicalTable table)
    {
        _context = context;
        _table = table;
        _headers = table.Headers;
    }

    /// <summary>Scans a table to its end.</summary>
    /// <param name="context">What to scan with.</param>
    /// <param name="table">Before its first row.</param>
    /// <param name="hidden">Whether its sheet is hidden.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static TableReport Run(ScanContext context, LogicalTable table, bool hidden, CancellationToken cancellationToken)
    {
        var scan = new TableScan(context, table);
        return scan.Run(hidden, cancellationToken);
    }

    private TableReport Run(bool hidden, CancellationToken cancellationToken)
    {
        for (int i = 0; i < (_headers?.Count ?? 0); i++) _profilers.Add(new ColumnProfiler(_context.Recognizers, _folder));
        bool more = ReadSome();
        cancellationToken.ThrowIfCancellationRequested();
        TableDecision decision = Decide();
        DataSubjectCounter persons = StartCounting(decision);
        CountPersons(persons);
        if (more)
        {
            while (more)
            {
                if (_rows >= _nextFocus) Focus();
                more = ReadSome();
                CountPersons(persons);
                cancellationToken.ThrowIfCancellationRequested();
            }
            decision = Decide();
        }
        return TableReports.Make(_context, decision, persons, new TableFacts(hidden, _table.Layout, _table.HeaderRow, _rows));
    }

    private bool ReadSome()
    {
        _buffer.Clear();
        bool more = true;
        while (!_buffer.IsFull && (more = _table.Read())) _buffer.Add(_table);
        _rows += _buffer.Count;
        for (int i = 0; i < _buffer.CellCount; i++) ProfileColumn(i);
        return more;
    }

    // Column by column, since the cells of one column take the same branches and look into the same tables.
    private void ProfileColumn(int index)
    {
        ColumnProfiler? profiler = index < _profilers.Count ? _profilers[index] : null;
        for (int row = 0; row < _buffer.Count; row++)
        {
            ReadOnlySpan<byte> cell = _buffer.GetCell(row, index);
            if (cell.IsEmpty) continue;
            profiler ??= AddProfiler(index);
            profiler.Add(cell);
        }
    }

    private ColumnProfiler AddProfiler(int index)
    {
        while (_profilers.Count <= index) _profilers.Add(new ColumnProfiler(_context.Recognizers, _folder));
        return _profilers[index];
    }

    private void CountPersons(DataSubjectCounter persons)
    {
        for (int row = 0; row < _buffer.Count; row++) persons.Add(_buffer.GoTo(row));
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
        return _context.Classifier.Decide(new TableView(columns, _rows, _context.IgnoreHeaders, _context.Lexicon, _context.Recognizers) { IsLoneColumn = _table.IsLoneColumn });
    }

    private DataSubjectCounter StartCounting(TableDecision decision)
    {
        IReadOnlyList<DataSubjectKey> keys = DataSubjectKeys.Choose(decision, _context.Names);
        int[] name = [.. decision.Columns.Where(c => c.Type == PiiTypes.PersonName).Take(1).Select(c => c.Column.Index)];
        return new DataSubjectCounter(keys, name, _folder);
    }
}
