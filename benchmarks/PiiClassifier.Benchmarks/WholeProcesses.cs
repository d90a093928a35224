using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PiiClassifier.Benchmarks;

/// <summary>Measures whole processes from their start to their end: the command on a long file, on one small file and on many, beside ripgrep.</summary>
internal static class WholeProcesses
{
    private const int Runs = 7;

    // What somebody who knows both ripgrep and the data would look for: telephone numbers, postal codes, mail addresses,
    // dates of both calendars and half-width kana.
    private const string Expression = @"0\d{1,4}-\d{1,4}-\d{4}|\d{3}-\d{4}|[\w.+-]+@[\w-]+\.[\w.]+|(明治|大正|昭和|平成|令和)(\d+|元)年|\d{4}[-/]\d{1,2}[-/]\d{1,2}|[ｦ-ﾟ]{2,}";

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "pii.dll");

    /// <summary>Writes the section of the page.</summary>
    /// <param name="text">The page.</param>
    /// <param name="tool">The command as it is published for this system, compiled to native code; <see langword="null"/> to leave it out.</param>
    internal static void AppendTo(StringBuilder text, string? tool)
    {
        string roll = ScenarioFiles.Roll("utf-8"), folder = ScenarioFiles.SmallFiles(out int files, out string one);
        (string What, Func<double?> Run, long Bytes, int Files)[] measured =
        [
            ("`rg -o` with an expression for telephone numbers, postal codes, mail addresses, dates and kana, voter roll", () => Time("rg", "--no-config", "-o", "--no-filename", Expression, roll), new FileInfo(roll).Length, 1),
            ("the same with one thread", () => Time("rg", "--no-config", "-j1", "-o", "--no-filename", Expression, roll), new FileInfo(roll).Length, 1),
            .. Scans("dotnet pii.dll scan", "dotnet", Command),
            .. tool is null ? [] : Scans("pii scan", tool),
        ];
        IEnumerable<(string, Func<double?>, long, int)> Scans(string name, string program, params string[] before) =>
        [
            ($"`{name}`, voter roll", () => Time(program, [.. before, "scan", roll, "--format", "json"]), new FileInfo(roll).Length, 1),
            ($"`{name}`, one file of 100 × 12", () => Time(program, [.. before, "scan", one, "--format", "json"]), new FileInfo(one).Length, 1),
            ($"`{name}`, {files:N0} files of 100 × 12", () => Time(program, [.. before, "scan", folder, "--format", "json"]), new FileInfo(one).Length * files, files),
        ];
        text.Append(CultureInfo.InvariantCulture, $"""

            ## Whole processes

            From the start of a process to its end, what it writes thrown away; the fastest of {Runs}. `dotnet pii.dll` is compiled while it runs; `pii` is the tool as its package for this system holds it, compiled to native code.

            | what | ms | MB/s | files/s |
            |---|---|---|---|

            """);
        foreach ((string what, Func<double?> run, long bytes, int count) in measured)
        {
            double? best = null;
            for (int i = 0; i < (count > 1 ? 3 : Runs) && run() is { } ms; i++) best = Math.Min(ms, best ?? ms);
            text.Append(best is { } fastest
                ? string.Create(CultureInfo.InvariantCulture, $"| {what} | {fastest:F0} | {bytes / 1000.0 / fastest:F0} | {(count > 1 ? (count * 1000.0 / fastest).ToString("F0", CultureInfo.InvariantCulture) : "")} |\n")
                : $"| {what} | not installed | | |\n");
            Console.Error.WriteLine(what);
        }
    }

    // Null where the program is not there.
    private static double? Time(string program, params string[] arguments)
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
}
