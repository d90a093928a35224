using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PiiClassifier.AnalyzerCost;

// Seconds each analyzer takes, as the compiler reports them with ReportAnalyzer: each run is a compiler of its own, the first warms the caches of the disk.
const int Runs = 3;
string[] compared = ["PiiClassifier.Analyzers", "SecurityCodeScan.VS2019", "SonarAnalyzer.CSharp"];
if (args.Length is not (2 or 4) || (args.Length == 4 && args[2] != "--write"))
{
    Console.Error.WriteLine("usage: PiiClassifier.AnalyzerCost <folder with the packed analyzer> <its version> [--write <page>]");
    return 2;
}
string folder = Directory.CreateTempSubdirectory("pii-cost-").FullName;
try
{
    (int lines, int sinks) = GeneratedProject.Write(folder, args[1], Path.GetFullPath(args[0]));
    Console.WriteLine($"{lines} lines, {sinks} sinks");
    Build("restore");
    var rows = new List<string>();
    for (int run = 0; run <= Runs; run++)
    {
        string output = Build("build", "--no-restore", "--no-incremental", "-c", "Release", "-p:ReportAnalyzer=true", "-p:UseSharedCompilation=false", "-v:d");
        if (run == 0) continue;
        // "   1.234   12   PiiClassifier.Analyzers, Version=..."
        double[] seconds = [.. compared.Select(name => double.Parse(Regex.Match(output, $@"^\s+([\d.]+)\s+[\d<]+\s+{Regex.Escape(name)}, Version=", RegexOptions.Multiline).Groups[1].Value, CultureInfo.InvariantCulture))];
        rows.Add(string.Create(CultureInfo.InvariantCulture, $"| {run} | {seconds[0]:F2} | {seconds[1]:F2} | {seconds[2]:F2} | 1/{seconds[1] / seconds[0]:F1} | 1/{seconds[2] / seconds[0]:F1} |"));
        Console.WriteLine(rows[^1]);
    }
    if (args.Length == 4) File.WriteAllText(args[3], PageOf(lines, sinks, rows));
}
finally
{
    Directory.Delete(folder, recursive: true);
}
return 0;

string Build(params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    using Process process = Process.Start(start)!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0) Console.Error.WriteLine(output);
    return output;
}

static string PageOf(int lines, int sinks, IReadOnlyList<string> rows) => string.Create(CultureInfo.InvariantCulture, $"""
    # Cost of the analyzer
    Written by `benchmarks/PiiClassifier.AnalyzerCost` with `--write` on {DateTime.UtcNow:yyyy-MM-dd}, on {Environment.ProcessorCount} processors, .NET {Environment.Version}.

    Seconds over all threads that `dotnet build -p:ReportAnalyzer=true` reports for a generated project of {lines:N0} lines with {sinks:N0} places where something is logged, beside two other
    analyzers in the same compilation. The compiler takes them by the clock: on a machine that does other things at the same time all grow, so that only those of one row compare.

    | run | PiiClassifier.Analyzers | SecurityCodeScan.VS2019 | SonarAnalyzer.CSharp | of SecurityCodeScan | of Sonar |
    |---|---|---|---|---|---|
    {string.Join("\n", rows)}

    """);
