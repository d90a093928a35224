using System.Text;
using PiiClassifier.Evaluation.Labels;
using PiiClassifier.SampleData.Files;

namespace PiiClassifier.Evaluation.Predictions;

/// <summary>Asks this repository's scanner, in this process.</summary>
public static class ScannerRun
{
    /// <summary>The answers for the labelled files.</summary>
    /// <param name="folder">Where the labels stand.</param>
    public static async Task<PredictionSet> RunAsync(IReadOnlyList<LabelledTable> tables, string folder, EvaluationCondition condition)
    {
        ArgumentNullException.ThrowIfNull(tables);
        // One thread a file, and several files at once: that keeps every processor busy with many small files.
        PiiScanner scanner = new(new PiiScannerOptions { IgnoreHeaders = condition == EvaluationCondition.ValuesOnly, MaxThreads = 1 });
        (string Name, Func<Task<FileReport>> Scan)[] work = condition == EvaluationCondition.HeadersOnly
            ? [.. tables.Select(table => (table.File, (Func<Task<FileReport>>)(() => ScanTemplateAsync(scanner, table))))]
            : [.. tables.Select(table => table.File).Distinct().Select(file => (file, (Func<Task<FileReport>>)(() => scanner.ScanFileAsync(Path.Combine(folder, file)))))];
        FileReport[] reports = new FileReport[work.Length];
        await Parallel.ForAsync(0, work.Length, async (i, _) => reports[i] = await work[i].Scan());
        PredictionSet set = new();
        for (int i = 0; i < work.Length; i++) set.Add(work[i].Name, [.. reports[i].Tables.Select(Table)]);
        return set;
    }

    /// <summary>What is true of the tables when only their header rows are left, each in a file of its own.</summary>
    public static IReadOnlyList<LabelledTable> Templates(IReadOnlyList<LabelledTable> tables) =>
        [.. tables.Select(table => table with { File = table.Sheet.Length == 0 ? table.File : table.File + "/" + table.Sheet, Sheet = "", HeaderRow = HasGroups(table) ? 1 : 0, Persons = null })];

    private static async Task<FileReport> ScanTemplateAsync(PiiScanner scanner, LabelledTable table)
    {
        StringBuilder text = new();
        if (HasGroups(table)) AppendRecord(text, GroupRow.Of([.. table.Columns.Select(column => column.Group)]));
        AppendRecord(text, table.Columns.Select(column => column.Header));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text.ToString()));
        return await scanner.ScanAsync(stream, "template.csv");
    }

    private static bool HasGroups(LabelledTable table) => table.Columns.Any(column => column.Group.Length > 0);

    private static void AppendRecord(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).Append("\r\n");

    private static PredictedTable Table(TableReport table) => new(table.Name, table.HeaderRow, table.Rows, SubjectWord(table.Subject), table.Persons, [.. table.Columns.Select(Column)]);

    // Four decimals, as in the written report: a run in process and a report are scored alike.
    private static PredictedColumn Column(ColumnReport column) =>
        new(column.Index, column.Type?.Id ?? LabelledColumn.None, Math.Round(column.Confidence, 4), [.. column.Embedded.Select(finding => finding.Type.Id)]);

    private static string SubjectWord(TableSubject subject) => subject switch
    {
        TableSubject.Person => "person",
        TableSubject.Organisation => "organisation",
        TableSubject.Thing => "thing",
        TableSubject.Mixed => "mixed",
        _ => "unknown",
    };
}
