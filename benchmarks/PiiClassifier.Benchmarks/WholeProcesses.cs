using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PiiClassifier.Benchmarks;

/// <summary>Measures whole processes from their start to their end: the command on a long file, on one small file and on many, beside ripgrep.</summary>
internal static class WholeProcesses
{
    private const int Runs = 5;

    // What somebody who knows both ripgrep and the data would look for: telephone numbers, postal codes, mail addresses,
    // dates of both calendars and half-width kana.
    private const string Expression = @"0\d{1,4}-\d{1,4}-\d{4}|\d{3}-\d{4}|[\w.+-]+@[\w-]+\.[\w.]+|(明治|大正|昭和|平成|令和)(\d+|元)年|\d{4}[-/]\d{1,2}[-/]\d{1,2}|[ｦ-ﾟ]{2,}";

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "pii.dll");

    /// <summary>Writes the section of the page.</summary>
    /// <param name="text">The page.</param>
    /// <param name="tool">The command as it is published for this system, compiled to native code; <see langword="null"/> to leave it out.</param>
    internal static void AppendTo(StringBuilder text, string? tool)
    {
        string roll = ScenarioFiles.Roll("utf-8");
        Measured[] measured =
        [
            new("`rg -o` with an expression for telephone numbers, postal codes, mail addresses, dates and kana, voter roll", "rg", ["--no-config", "-o", "--no-filename", Expression, roll], roll),
            new("the same with one thread", "rg", ["--no-config", "-j1", "-o", "--no-filename", Expression, roll], roll),
            .. Scans("dotnet pii.dll scan", "dotnet", Command),
            .. tool is null ? [] : Scans("pii scan", tool),
        ];
        IEnumerable<Measured> Scans(string name, string program, params string[] before) =>
        [
            new($"`{name}`, voter roll", program, [.. before, "scan", roll, "--format", "json"], roll),
            new($"`{name}`, one file of 100 × 12", program, [.. before, "scan", ScenarioFiles.SmallFile(), "--format", "json"], ScenarioFiles.SmallFile()),
            .. from files in (int[])[100, 1000, 10_000]
               let folder = ScenarioFiles.SmallFiles(files)
               select new Measured($"`{name}`, {files:N0} files of 100 × 12", program, [.. before, "scan", folder, "--format", "json"], folder),
        ];
        text.Append(CultureInfo.InvariantCulture, $"""

            ## Whole processes

            From the start of a process to its end, what it writes thrown away; the fastest of {Runs}. `dotnet pii.dll` is compiled while it runs; `pii` is the tool as its package for this system holds it, compiled to native code.

            | what | ms | MB/s | files/s |
            |---|---|---|---|

            """);
        foreach (Measured one in measured)
        {
            FileInfo[] files = File.Exists(one.Path) ? [new(one.Path)] : new DirectoryInfo(one.Path).GetFiles();
            double? best = null;
            for (int i = 0; i < Runs && Time(one.Program, one.Arguments) is { } ms; i++) best = Math.Min(ms, best ?? ms);
            text.Append(best is { } fastest
                ? string.Create(CultureInfo.InvariantCulture, $"| {one.What} | {fastest:F0} | {files.Sum(file => file.Length) / 1000.0 / fastest:F0} | {(files.Length == 1 ? "" : (files.Length * 1000.0 / fastest).ToString("F0", CultureInfo.InvariantCulture))} |\n")
                : $"| {one.What} | not installed | | |\n");
            Console.Error.WriteLine(one.What);
        }
    }

    // Null where the program is not there.
    private static double? Time(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long begin = Stopwatch.GetTimestamp();
        try
        {
            using Process process = Process.Start(start)!;
            Task error = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            error.GetAwaiter().GetResult();
            process.WaitForExit();
            return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <param name="What">What the line of the page says.</param>
    /// <param name="Program">What is started.</param>
    /// <param name="Arguments">With what.</param>
    /// <param name="Path">The file or folder that it goes through.</param>
    private sealed record Measured(string What, string Program, string[] Arguments, string Path);
}
