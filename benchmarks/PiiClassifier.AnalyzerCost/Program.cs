using System.Diagnostics;
using System.Text.RegularExpressions;
using PiiClassifier.AnalyzerCost;

// Seconds of processor time each analyzer takes, as the compiler reports them with ReportAnalyzer: one run after a first that warms the caches of the disk.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: PiiClassifier.AnalyzerCost <folder with the packed analyzer> <its version>");
    return 2;
}
string folder = Directory.CreateTempSubdirectory("pii-cost-").FullName;
try
{
    (int lines, int sinks) = GeneratedProject.Write(folder, args[1], Path.GetFullPath(args[0]));
    Console.WriteLine($"{lines} lines, {sinks} sinks");
    Build("restore");
    for (int run = 1; run <= 2; run++)
    {
        string output = Build("build", "--no-restore", "--no-incremental", "-c", "Release", "-p:ReportAnalyzer=true", "-v:d");
        // "   1.234   12   PiiClassifier.Analyzers, Version=..."
        foreach (Match match in Regex.Matches(output, @"^\s+([\d.]+|<0\.001)\s+[\d<]+\s+([\w.]+), Version=.*$", RegexOptions.Multiline)) Console.WriteLine($"run {run}: {match.Groups[1].Value,8} s  {match.Groups[2].Value}");
    }
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
