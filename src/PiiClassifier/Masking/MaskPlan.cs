namespace PiiClassifier.Masking;

/// <summary>What is to be done to one file, and what speaks against it.</summary>
internal sealed class MaskPlan
{
    private static readonly string[] Formats = ["csv", "tsv", "xlsx", "xlsm"];

    private readonly Dictionary<string, SheetMask> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PlannedColumn> _columns = [];
    private readonly List<MaskDoubt> _doubts = [];

    /// <summary>Plans.</summary>
    /// <param name="file">The report of a scan that kept the places of tables.</param>
    /// <param name="policy">What becomes of each type.</param>
    /// <param name="options">What to be sure of.</param>
    public MaskPlan(FileReport file, MaskPolicy policy, MaskOptions options)
    {
        File = file;
        if (file.Format is not null && !Formats.Contains(file.Format)) _doubts.Add(new MaskDoubt("format", file.Format) { IsFinal = true });
        else if (file.Status is not (ScanStatus.Scanned or ScanStatus.Partial)) _doubts.Add(new MaskDoubt("not-read", file.Failure?.Code ?? file.Status.ToString()) { IsFinal = true });
        else if (file.Status == ScanStatus.Partial) _doubts.Add(new MaskDoubt("partial", file.Failure!.Code));
        // What speaks against parts of it is of no use to whoever cannot have a copy at all.
        if (_doubts.Exists(doubt => doubt.IsFinal)) return;
        foreach (TableReport table in file.Tables) Add(table, policy, options);
    }

    /// <summary>The file.</summary>
    public FileReport File { get; }

    /// <summary>Every personal column of every table that can be masked, kept ones included.</summary>
    public IReadOnlyList<PlannedColumn> Columns => _columns;

    /// <summary>What speaks against writing.</summary>
    public IReadOnlyList<MaskDoubt> Doubts => _doubts;

    /// <summary>What is masked of a sheet.</summary>
    /// <param name="part">The part that holds it; empty for a text file.</param>
    public SheetMask SheetOf(string part) => _sheets.TryGetValue(part, out SheetMask? mask) ? mask : SheetMask.Nothing;

    private void Add(TableReport table, MaskPolicy policy, MaskOptions options)
    {
        var columns = new Dictionary<int, PlannedColumn>();
        foreach (ColumnReport column in table.Columns)
        {
            PlannedColumn? planned = column.Type is { } type ? new PlannedColumn(table.Name, column, type, policy.ActionFor(type))
                : column.Embedded.Count > 0 ? new PlannedColumn(table.Name, column, null, policy.ActionForFreeText)
                : null;
            if (planned is not null) columns.Add(column.Index, planned);
            if (table.Place is { Part: not null }) AddDoubtOf(column, planned, table, options);
        }
        if (columns.Count > 0) AddColumns(table, columns, options);
    }

    private void AddColumns(TableReport table, Dictionary<int, PlannedColumn> columns, MaskOptions options)
    {
        if (table.Place is { Part: { } part } place)
        {
            if (table.Sampled) _doubts.Add(new MaskDoubt("sampled", new DoubtfulPlace(table)));
            _columns.AddRange(columns.Values);
            if (!_sheets.TryGetValue(part, out SheetMask? sheet)) _sheets.Add(part, sheet = new SheetMask());
            sheet.Add(place, columns.Where(column => column.Value.Action != MaskAction.Keep).ToDictionary(column => column.Key, column => column.Value));
        }
        else if (table.Layout != TableLayout.Rows)
        {
            _doubts.Add(new MaskDoubt("layout", new DoubtfulPlace(table)));
        }
        else if (!(options.DropsCopies && Excel.DroppedCopies.HoldTable(table.Name)))
        {
            _doubts.Add(new MaskDoubt("personal-copy", table.Name));
        }
    }

    private void AddDoubtOf(ColumnReport column, PlannedColumn? planned, TableReport table, MaskOptions options)
    {
        var place = new DoubtfulPlace(table, column);
        if (planned?.Type is { } type)
        {
            if (column.Confidence < options.LeastConfidence) _doubts.Add(new MaskDoubt("low-confidence", place, type, column.Confidence));
        }
        // What would be personal, were the table about persons, is no candidate where it surely is not.
        else if (planned is null && 1 - column.Confidence > options.MostDoubt && column.Candidates is [var likeliest, ..] && likeliest.Confidence > options.MostDoubt)
        {
            _doubts.Add(new MaskDoubt("candidate", place, likeliest.Type, likeliest.Confidence));
        }
    }
}
