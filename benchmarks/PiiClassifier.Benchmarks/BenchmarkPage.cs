using System.Globalization;
using System.Text;

namespace PiiClassifier.Benchmarks;

/// <summary>Writes docs/benchmarks.md from one run.</summary>
internal static class BenchmarkPage
{
    private const int RunsOfGrowth = 5;

    internal static void Write(string page, string commit, string? tool)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Speed

            Written by `benchmarks/PiiClassifier.Benchmarks` (`page docs/benchmarks.md COMMIT [PII]`) on {DateTime.UtcNow:yyyy-MM-dd}, commit {commit}, {Environment.ProcessorCount} processors, .NET {Environment.Version}.

            Every line is one process: a bare pass over the file, reading, and the scans, in turn, ten times each after six warm-ups; medians. Milliseconds change with the machine and with
            what else it does; what holds are the ratios to the bare pass of the same line. The bare pass cuts the file into fields and looks at nothing: byte spans of CsvHelper for text,
            `ZipArchive` and `XmlReader` over sheets and shared strings for workbooks. The scanner is kept from run to run, as a program keeps it: of what its recognizers said it remembers 2,048 values.

            ## Whole scans

            | file | MB | bare pass, ms | reading | scan, one thread | scan, two threads | `--quick` |
            |---|---|---|---|---|---|---|

            """);
        List<string> disagreements = [];
        foreach ((string name, string path) in new (string, string)[]
        {
            ("voter roll, 680,000 × 12, UTF-8", ScenarioFiles.Roll("utf-8")),
            ("the same in CP932", ScenarioFiles.Roll("cp932")),
            ("the same in EUC-JP", ScenarioFiles.Roll("euc-jp")),
            ("the same, every cell quoted", ScenarioFiles.QuotedRoll()),
            ("readings of instruments, 680,000 × 12 (no persons)", ScenarioFiles.Readings()),
            ("notes of a hundred characters, 50,000 × 2", ScenarioFiles.Notes()),
            ("wide table, 2,000 × 1,000", ScenarioFiles.Readings(1000, 2000)),
        })
        {
            AppendLine(text, name, path, Passes.Measure(path));
            disagreements.AddRange(Disagreements(name, path));
        }
        text.Append(CultureInfo.InvariantCulture, $"""

            Of text files of less than 8 MB `--quick` reads all, so that it says the same. Columns and tables of the files above of which it says another type or subject than the full scan:
            {(disagreements.Count == 0 ? "none" : string.Join("; ", disagreements))}.

            ## Two threads

            How many times as fast a scan is on two threads as on one, beside what the machine gives: how many times as much two scans get through at once, on one thread each, that hand nothing
            to each other. Thirty rounds in one process. Each thread goes through the rows that it has read itself; what they hand to each other is the place in the file and what columns have come to.

            | file | one thread, ms | two threads | two scans at once |
            |---|---|---|---|

            """);
        foreach ((string name, string path) in new (string, string)[]
        {
            ("voter roll, 680,000 × 12, UTF-8", ScenarioFiles.Roll("utf-8")),
            ("the same in CP932", ScenarioFiles.Roll("cp932")),
            ("readings of instruments, 680,000 × 12 (no persons)", ScenarioFiles.Readings()),
        })
        {
            AppendThreads(text, name, Passes.MeasureThreads(path));
        }
        text.Append("""

            ## Workbooks

            Of .xls the bare pass is ExcelDataReader, through which it is read.

            | file | MB | bare pass, ms | reading | scan, one thread | scan, two threads | ExcelDataReader, reading alone |
            |---|---|---|---|---|---|---|

            """);
        foreach ((string name, string path) in new (string, string)[]
        {
            ("personnel, 2,747 × 70", ScenarioFiles.Personnel(2747)),
            ("100,000 × 20, texts in the cells", ScenarioFiles.LongWorkbook()),
            ("100,000 × 20, shared strings", ScenarioFiles.SharedStrings()),
            ("65,000 × 20, .xls", ScenarioFiles.OldWorkbook()),
        })
        {
            AppendLine(text, name, path, Passes.Measure(path, runs: 5), last: "ExcelDataReader");
        }
        text.Append("""

            ## How the cost grows

            Scans on one thread; five runs.

            | what | ms | ns a cell |
            |---|---|---|

            """);
        foreach (int rows in (int[])[10_000, 40_000, 160_000, 640_000]) AppendGrowth(text, $"roll of {rows:N0} rows × 12", ScenarioFiles.Roll("utf-8", rows), 12L * rows);
        foreach (int columns in (int[])[10, 100, 1000]) AppendGrowth(text, $"readings, {columns:N0} columns × 2,000 rows", ScenarioFiles.Readings(columns, 2000), 2000L * columns);
        foreach (int values in (int[])[10, 1000, 100_000]) AppendGrowth(text, $"{values:N0} distinct values in 680,000 rows × 2", ScenarioFiles.Distinct(values), 2L * 680_000);
        WholeProcesses.AppendTo(text, tool);
        File.WriteAllText(page, text.ToString().ReplaceLineEndings("\n"));
    }

    private static IEnumerable<string> Disagreements(string name, string path)
    {
        TableReport full = ScanOf(path, quick: false), quick = ScanOf(path, quick: true);
        if (full.Subject != quick.Subject) yield return $"{name}: {quick.Subject} and not {full.Subject}";
        foreach ((ColumnReport one, ColumnReport other) in full.Columns.Zip(quick.Columns))
        {
            if (one.Type != other.Type) yield return $"{name}, column {one.Index + 1}: {other.Type?.Id ?? "none"} and not {one.Type?.Id ?? "none"}";
        }
    }

    private static TableReport ScanOf(string path, bool quick) =>
        new PiiScanner(new PiiScannerOptions { Quick = quick }).ScanFileAsync(path).GetAwaiter().GetResult().Tables[0];

    private static void AppendLine(StringBuilder text, string name, string path, IReadOnlyList<Pass> passes, string last = Passes.Quick)
    {
        double bare = passes[0].MedianMs;
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {new FileInfo(path).Length / 1e6:F1} | {bare:F1}");
        foreach (string pass in (string[])[Passes.Reading, Passes.Scan, Passes.ScanOnTwo, last]) text.Append(CultureInfo.InvariantCulture, $" | {MedianOf(passes, pass) / bare:F1} ×");
        text.Append(" |\n");
        Console.Error.WriteLine(name);
    }

    private static void AppendThreads(StringBuilder text, string name, IReadOnlyList<Pass> passes)
    {
        double one = MedianOf(passes, Passes.Scan);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {one:F1} | {one / MedianOf(passes, Passes.ScanOnTwo):F2} × | {2 * one / MedianOf(passes, Passes.TwoScans):F2} × |\n");
        Console.Error.WriteLine(name);
    }

    private static double MedianOf(IReadOnlyList<Pass> passes, string name) => passes.Single(pass => pass.Name == name).MedianMs;

    private static void AppendGrowth(StringBuilder text, string name, string path, long cells)
    {
        double scan = MedianOf(Passes.Measure(path, RunsOfGrowth), Passes.Scan);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {scan:F1} | {scan * 1e6 / cells:F0} |\n");
        Console.Error.WriteLine(name);
    }
}
