using PiiClassifier.Taxonomy;

namespace PiiClassifier.Assessments;

/// <summary>What a leak of a file, or of all files of a report, would mean under Japanese law: which duties to report it would pull, and why.</summary>
/// <remarks>No legal advice. It goes by what was found in the data; what no file tells stays a question. See docs/assessment.md.</remarks>
public sealed class BreachAssessment
{
    private BreachAssessment(FileReport? file, OperatorKind operatorKind, IReadOnlyList<TriggerColumn> columns, PersonRange persons)
    {
        File = file;
        Operator = operatorKind;
        Persons = persons;
        Types = [.. columns.Select(column => column.Type).Distinct().OrderByDescending(type => type.Risk).ThenBy(type => type.Id, StringComparer.Ordinal)];
        var triggers = new TriggerAssessor(operatorKind, columns, persons);
        Findings = [.. BreachTrigger.Of(operatorKind).Select(triggers.Assess)];
    }

    /// <summary>Those to assess for when it is not said who holds the data: private operators and municipalities.</summary>
    public static IReadOnlyList<OperatorKind> UsualOperators { get; } = [OperatorKind.Private, OperatorKind.Municipality];

    /// <summary>The file; <see langword="null"/> for all files of a report.</summary>
    public FileReport? File { get; }

    /// <summary>Who holds the data.</summary>
    public OperatorKind Operator { get; }

    /// <summary>The persons found.</summary>
    public PersonRange Persons { get; }

    /// <summary>The types found, gravest first: item 2 of what has to be reported.</summary>
    public IReadOnlyList<PiiType> Types { get; }

    /// <summary>One finding for each trigger that applies to the operator, in the order of the law.</summary>
    public IReadOnlyList<TriggerFinding> Findings { get; }

    /// <summary>The gravest state of a trigger.</summary>
    public TriggerState State => Findings.Max(finding => finding.State);

    /// <summary>How many triggers are surely pulled.</summary>
    public int Pulled => Findings.Count(finding => finding.State == TriggerState.Pulled);

    /// <summary>Assesses a file.</summary>
    /// <param name="file">What was found of it.</param>
    /// <param name="operatorKind">Who holds it.</param>
    public static BreachAssessment Of(FileReport file, OperatorKind operatorKind)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new BreachAssessment(file, operatorKind, ColumnsOf([file]), PersonsOf([file], IsWhole(file)));
    }

    /// <summary>Assesses all files of a report together, as if all leaked at once.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="operatorKind">Who holds the files.</param>
    public static BreachAssessment Of(ScanReport report, OperatorKind operatorKind)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new BreachAssessment(null, operatorKind, ColumnsOf(report.Files), PersonsOf(report));
    }

    /// <summary>Assesses each file of a report. Of a report of one file the persons are those counted over all its tables.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="operatorKind">Who holds the files.</param>
    public static IEnumerable<BreachAssessment> OfFiles(ScanReport report, OperatorKind operatorKind)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Files.Select(file => Of(file, report, operatorKind));
    }

    internal static BreachAssessment Of(FileReport file, ScanReport report, OperatorKind operatorKind) =>
        report.Files.Count == 1 ? new BreachAssessment(file, operatorKind, ColumnsOf(report.Files), PersonsOf(report)) : Of(file, operatorKind);

    private static List<TriggerColumn> ColumnsOf(IEnumerable<FileReport> files) => [.. files.SelectMany(file => file.Tables).SelectMany(TriggerColumn.Of)];

    private static bool IsWhole(FileReport file) => file.Status == ScanStatus.Scanned && !file.Tables.Any(table => table.Sampled);

    private static PersonRange PersonsOf(ScanReport report)
    {
        bool isWhole = !report.Interrupted && report.Files.All(IsWhole);
        PersonRange ofTables = PersonsOf(report.Files, isWhole);
        if (report.Persons is not { } counted) return ofTables;
        // Where nobody was counted the cells found are the most there can be.
        long uncounted = report.Files.SelectMany(file => file.Tables).Where(table => table.Persons == 0).Sum(table => PersonsOf(table).Most);
        return new PersonRange(counted.Count, counted.Count + uncounted, !counted.IsExact, isWhole);
    }

    private static PersonRange PersonsOf(IEnumerable<FileReport> files, bool isWhole) => PersonRange.Of(files.SelectMany(file => file.Tables).Select(PersonsOf), isWhole);

    /// <summary>The persons of a table. Where none was counted, as in one about things with names in its notes, there are at most as many as cells with personal information.</summary>
    internal static PersonRange PersonsOf(TableReport table)
    {
        if (table.Persons > 0) return new PersonRange(table.Persons, table.Persons, !table.PersonsExact, IsWhole: true);
        long cells = TriggerColumn.Of(table).Select(column => column.Cells).DefaultIfEmpty().Max();
        return new PersonRange(0, cells, IsEstimate: false, IsWhole: true);
    }
}
