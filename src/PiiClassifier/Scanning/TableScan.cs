using PiiClassifier.Classification;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables.Layouts;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Scanning;

/// <summary>The scan of one table: its rows once through the profilers, then the decision.</summary>
internal sealed class TableScan : IRowCells
{
    // A column that was seen enough by then counts from then on what fits its type; columns with few values are looked at
    // again whenever the rows have doubled.
    private const long FirstFocus = 1024;

    private readonly ScanContext _context;
    private readonly LogicalTable _table;
    private readonly IReadOnlyList<ColumnHeader>? _headers;
    private readonly CellFolder _folder = new();
    private readonly List<ColumnProfiler> _profilers = [];
    private readonly RowBuffer _head = new();
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

    /// <inheritdoc/>
    public ReadOnlySpan<byte> GetCell(int index) => CellBlanks.Trim(_table.GetCell(index));

    private TableReport Run(bool hidden, CancellationToken cancellationToken)
    {
        for (int i = 0; i < (_headers?.Count ?? 0); i++) _profilers.Add(new ColumnProfiler(_context.Recognizers, _folder));
        bool more = true;
        while (!_head.IsFull && (more = _table.Read()))
        {
            _head.Add(_table);
            Profile();
        }
        cancellationToken.ThrowIfCancellationRequested();
        TableDecision decision = Decide();
        DataSubjectCounter persons = StartCounting(decision);
        if (more)
        {
            while (_table.Read())
            {
                Profile();
                persons.Add(this);
                if ((_rows & 1023) == 0) cancellationToken.ThrowIfCancellationRequested();
                if (_rows == _nextFocus) Focus();
            }
            decision = Decide();
        }
        return TableReports.Make(_context, decision, persons, new TableFacts(hidden, _table.Layout, _table.HeaderRow, _rows));
    }

    private void Profile()
    {
        _rows++;
        int count = _table.CellCount;
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> cell = CellBlanks.Trim(_table.GetCell(i));
            if (cell.IsEmpty) continue;
            while (_profilers.Count <= i) _profilers.Add(new ColumnProfiler(_context.Recognizers, _folder));
            _profilers[i].Add(cell);
        }
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
        return _context.Classifier.Decide(new TableView(columns, _rows, _context.IgnoreHeaders, _context.Lexicon, _context.Recognizers));
    }

    private DataSubjectCounter StartCounting(TableDecision decision)
    {
        IReadOnlyList<DataSubjectKey> keys = DataSubjectKeys.Choose(decision, _context.Names);
        int[] name = [.. decision.Columns.Where(c => c.Type == PiiTypes.PersonName).Take(1).Select(c => c.Column.Index)];
        var counter = new DataSubjectCounter(keys, name, _folder);
        for (int row = 0; row < _head.Count; row++) counter.Add(_head.GoTo(row));
        return counter;
    }
}
