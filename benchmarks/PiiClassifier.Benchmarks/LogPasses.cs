using System.Diagnostics;
using System.Globalization;
using PiiClassifier.AccessLogs;
using PiiClassifier.Reports;

namespace PiiClassifier.Benchmarks;

/// <summary>Bare passes over an access log and the trace of it in turn, on one thread: megabytes a second of the fastest run of each.</summary>
internal static class LogPasses
{
    private const int Runs = 5;

    /// <summary>Measures a log that <c>PiiClassifier.SampleData access-log</c> wrote, with its report beside it.</summary>
    internal static IEnumerable<string> Measure(string path)
    {
        ScanReport report;
        using (FileStream stored = File.OpenRead(path + ".report.json")) report = JsonReportReader.Read(stored);
        (string Name, Action Run)[] passes =
        [
            ("lines split, and nothing looked at", () => Pass(path, SplitLines)),
            ("one name looked for in blocks, as a search tool does", () => Pass(path, Occurrences)),
            ("trace", () => Trace(path, report)),
        ];
        double megabytes = new FileInfo(path).Length / 1e6;
        double[] fastest = [.. passes.Select(_ => double.MaxValue)];
        for (int run = 0; run < Runs; run++)
        {
            for (int pass = 0; pass < passes.Length; pass++)
            {
                long start = Stopwatch.GetTimestamp();
                passes[pass].Run();
                fastest[pass] = Math.Min(fastest[pass], Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }
        return passes.Select((pass, i) => string.Create(CultureInfo.InvariantCulture, $"{pass.Name}: {megabytes / fastest[i]:0} MB/s ({fastest[i]:0.00} s, fastest of {Runs})"));
    }

    private static long Pass(string path, Func<ReadOnlySpan<byte>, long> look)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        byte[] buffer = new byte[LogReading.LongestLine];
        long found = 0;
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer)) found += look(buffer.AsSpan(0, read));
        return found;
    }

    private static long SplitLines(ReadOnlySpan<byte> block)
    {
        long bytes = 0;
        while (block.IndexOf((byte)'\n') is >= 0 and var end)
        {
            bytes += end;
            block = block[(end + 1)..];
        }
        return bytes;
    }

    private static long Occurrences(ReadOnlySpan<byte> block) => block.Count("roll.csv"u8);

    private static void Trace(string path, ScanReport report)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var tracer = new AccessTracer(report);
        tracer.AddLog(path, file);
        tracer.ToTrace();
    }
}
