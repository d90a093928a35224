using System.Diagnostics;
using System.Globalization;
using PiiClassifier.SampleData.AccessLogs;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Sets;
using PiiClassifier.SampleData.Shares;
using PiiClassifier.SampleData.Tables;

const int MostNamed = 20;
const string Usage = """
    Writes invented data. The same seed gives the same bytes.
      samples OUT                                               the files of samples/data
      tables OUT [--rows 1000] [--seed 1] [--reworded]          every kind of table, with labels.json
      benchmark OUT [--each 5] [--seed 2026] [--headers-only]   the accuracy benchmark: every kind several times, with labels.json
      voters OUT.csv [--rows 680000] [--seed 1] [--encoding utf-8|utf-8-bom|cp932|euc-jp|iso-2022-jp|utf-16le]
      personnel OUT.xlsx|OUT.csv [--rows 2747] [--seed 1] [--reworded] [--encoding ...]
      voters42 OUT.csv|OUT.xlsx [--rows 1000] [--seed 1] [--reworded] [--encoding ...]
      share OUT [--files 10000] [--seed 1]                      a file share of departments: tables, documents, and one file in ten broken, protected or odd
      share-check OUT.manifest.jsonl REPORT.json                whether a scan of that share accounts for every file and says of each what is right
      access-log OUT.log [--lines 10000000] [--seed 1]          a web server's log with planted requests, with OUT.log.report.json and OUT.log.expected.json
      access-log-check OUT.log.expected.json TRACE.json         whether a trace of that log counts what was planted; ends with 1 when it does not
    personnel and voters42 write OUT.labels.json beside the file, share OUT.manifest.jsonl beside the folder.
    share-check ends with 1 when a file is not accounted for; other disagreements are told and counted.
    """;

if (args.Length < 2)
{
    Console.Error.WriteLine(Usage);
    return 64;
}
string target = args[1];
try
{
    Stopwatch watch = Stopwatch.StartNew();
    ulong seed = ulong.Parse(Option("--seed", "1"), CultureInfo.InvariantCulture);
    int Rows(int usual) => int.Parse(Option("--rows", usual.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
    bool reworded = args.Contains("--reworded");
    switch (args[0])
    {
        case "samples":
            ShippedSamples.Write(target);
            break;
        case "tables":
            Console.WriteLine($"{TableSet.Write(target, Rows(1000), seed, reworded)} tables");
            break;
        case "benchmark":
            Console.WriteLine($"{BenchmarkSet.Write(target, int.Parse(Option("--each", "5"), CultureInfo.InvariantCulture), ulong.Parse(Option("--seed", "2026"), CultureInfo.InvariantCulture), args.Contains("--headers-only"))} tables");
            break;
        case "voters":
            int rows = Rows(680_000);
            int apart = VoterRoll.Write(target, rows, seed, Option("--encoding", "utf-8"));
            Console.WriteLine($"{rows} persons, {apart} of them told apart by name, birth date and address; {new FileInfo(target).Length} bytes; {rows / watch.Elapsed.TotalSeconds:0} rows/s");
            break;
        case "personnel":
            WriteOne(PersonnelList.Build("職員", Rows(2747), seed, reworded, titles: false));
            break;
        case "voters42":
            WriteOne(VoterList.Build(Rows(1000), seed, reworded));
            break;
        case "share":
            IReadOnlyList<ShareFile> share = ShareSet.Write(target, int.Parse(Option("--files", "10000"), CultureInfo.InvariantCulture), seed);
            Console.WriteLine($"{share.Count} files of {share.DistinctBy(file => file.Kind).Count()} kinds; {watch.Elapsed.TotalSeconds:0} s");
            break;
        case "share-check" when args.Length > 2:
            return Tell(ShareCheck.Run(target, args[2]));
        case "access-log":
            long lines = long.Parse(Option("--lines", "10000000"), CultureInfo.InvariantCulture);
            AccessLogSet.Write(target, lines, seed);
            Console.WriteLine($"{lines} lines, {new FileInfo(target).Length} bytes; {watch.Elapsed.TotalSeconds:0} s");
            break;
        case "access-log-check" when args.Length > 2:
            IReadOnlyList<string> differences = AccessLogCheck.Run(target, args[2]);
            Console.WriteLine(differences.Count == 0 ? "every count is the one that was planted" : string.Join('\n', differences));
            return differences.Count == 0 ? 0 : 1;
        default:
            Console.Error.WriteLine(Usage);
            return 64;
    }
    return 0;
}
catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or IOException)
{
    Console.Error.WriteLine(fault.Message);
    return 64;
}

string Option(string name, string usual) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : usual;

void WriteOne(SampleTable table)
{
    bool workbook = target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
    table = table with { Sheet = workbook ? "名簿" : "" };
    if (workbook) WorkbookWriter.Write(target, [table]);
    else CsvTableWriter.Write(target, table, FileEncodings.Get(Option("--encoding", "utf-8")));
    LabelSheet labels = new();
    labels.Add(Path.GetFileName(target), table);
    labels.Write(target + ".labels.json");
    Console.WriteLine($"{table.Rows.Count} rows, {table.Columns.Count} columns, {table.Persons} persons, {new FileInfo(target).Length} bytes");
}

int Tell(ShareCheck check)
{
    Console.WriteLine(string.Join(", ", check.Outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}")));
    Console.WriteLine($"persons where their number is known: {check.Persons.Written} written, {check.Persons.Reported} reported");
    Console.WriteLine($"{check.Unaccounted.Count} not accounted for, {check.Statuses.Count} with another status, {check.Personal.Count} with and without personal information the other way round");
    foreach (string what in check.Unaccounted.Take(MostNamed)) Console.WriteLine("  " + OneLine(what));
    foreach (var group in check.Statuses.Concat(check.Personal).GroupBy(one => (one.File.Kind, one.What)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal))
        Console.WriteLine($"  {group.Count(),5} {group.Key.Kind}: {group.Key.What}, such as {OneLine(group.First().File.Path)}");
    return check.Unaccounted.Count == 0 ? 0 : 1;
}

static string OneLine(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
