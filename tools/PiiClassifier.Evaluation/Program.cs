using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using PiiClassifier;
using PiiClassifier.Evaluation;
using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Matching;
using PiiClassifier.Evaluation.Metrics;
using PiiClassifier.Evaluation.Pages;
using PiiClassifier.Evaluation.Predictions;
using PiiClassifier.SampleData.Sets;

try
{
    if (args is ["match", ..]) return await MeasureMatching(args[1..]);
    EvaluationOptions options = EvaluationOptions.Parse(args);
    Stopwatch watch = Stopwatch.StartNew();
    string? scratch = options.Labels is null && options.Data is null ? Directory.CreateTempSubdirectory("accuracy-").FullName : null;
    try
    {
        string labelFile = options.Labels ?? Path.Combine(options.Data ?? scratch!, "labels.json");
        // Answers of another tool are about a benchmark that is there already.
        if (options.Labels is null && (options.Predictions is null || !File.Exists(labelFile))) BenchmarkSet.Write(Path.GetDirectoryName(labelFile)!, options.Each, options.Seed);
        IReadOnlyList<LabelledTable> tables = LabelReader.Read(labelFile);
        IReadOnlyList<EvaluationResult> results = options.Predictions is null
            ? await EvaluationRun.ScanAsync(tables, Path.GetDirectoryName(Path.GetFullPath(labelFile))!, options.MinRows)
            : [EvaluationRun.Score(options.Condition, tables, PredictionSet.Read(File.ReadAllBytes(options.Predictions)), options.MinRows)];
        foreach (EvaluationResult result in results) Console.WriteLine(AccuracyPage.Line(result));
        string? page = options.Output ?? (options.Labels is null && options.Predictions is null ? Path.Combine(FindRepository(), "docs", "accuracy.md") : null);
        if (page is not null) File.WriteAllText(page, AccuracyPage.Print(Stamp(), Source(options), results));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.0} s{(page is null ? "" : "; wrote " + page)}"));
        return 0;
    }
    finally
    {
        if (scratch is not null) Directory.Delete(scratch, recursive: true);
    }
}
catch (Exception fault) when (fault is FormatException or OverflowException or IOException)
{
    Console.Error.WriteLine(fault.Message);
    Console.Error.WriteLine(EvaluationOptions.Usage);
    return 64;
}

// The excerpts of a leak: match [--rows 680000] [--excerpts 20] [--output PAGE.md]
static async Task<int> MeasureMatching(string[] args)
{
    string Option(string name, string usual) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : usual;
    string page = Option("--output", Path.Combine(FindRepository(), "docs", "match.md"));
    int rows = int.Parse(Option("--rows", "680000"), CultureInfo.InvariantCulture), excerpts = int.Parse(Option("--excerpts", "20"), CultureInfo.InvariantCulture);
    string folder = Directory.CreateTempSubdirectory("match-").FullName;
    try
    {
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"Written by `dotnet run --project tools/PiiClassifier.Evaluation -c Release -- match` on {DateTime.UtcNow:yyyy-MM-dd}. Excerpts of a roll of {rows:#,0} voters that lies among five others of 20,000.\n")];
        await new MatchEvaluation(folder, rows, excerpts).RunAsync(line =>
        {
            Console.WriteLine(line);
            lines.Add(line);
        });
        File.WriteAllText(page, MatchPage.Write(File.ReadAllText(page), string.Join('\n', lines)));
        return 0;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

// The build writes the commit behind the version.
static string Stamp()
{
    string version = typeof(PiiScanner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
    string commit = version.IndexOf('+', StringComparison.Ordinal) is var plus && plus >= 0 ? version[(plus + 1)..] : "unknown";
    return string.Create(CultureInfo.InvariantCulture, $"Written by `dotnet run --project tools/PiiClassifier.Evaluation -c Release` on {DateTime.UtcNow:yyyy-MM-dd}, commit {commit[..Math.Min(12, commit.Length)]}.");
}

static string Source(EvaluationOptions options) => options.Labels is not null
    ? $"Measured on a labelled folder; with values only, tables with at least {options.MinRows} rows."
    : $"Measured on the benchmark of this repository: {options.Each} tables of each kind (`--each {options.Each}`), seed {options.Seed} (`--seed {options.Seed}`); with values only, tables with at least {options.MinRows} rows (`--min-rows {options.MinRows}`). Everybody in it is invented; its generator shares neither code nor vocabulary with the classifier or with what the classifier was trained on.";

static string FindRepository()
{
    string? folder = AppContext.BaseDirectory;
    while (folder is not null && !File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder);
    return folder ?? throw new InvalidOperationException("Not below PiiClassifier.sln.");
}
