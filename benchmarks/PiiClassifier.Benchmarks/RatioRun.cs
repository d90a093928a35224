using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace PiiClassifier.Benchmarks;

/// <summary>Bare parse and scan in turn, ten times each in one process after six warm-ups: the ratio of the medians is steadier than either.</summary>
internal static class RatioRun
{
    // The runtime compiles what is hot anew for several runs; fewer warm-ups measure the compiler.
    private const int WarmUps = 6;
    private const int Runs = 10;

    /// <summary>One JSON object: medians in milliseconds, their ratio, the peak working set of the process in bytes.</summary>
    internal static async Task<string> MeasureAsync(string path, int threads)
    {
        PiiScanner scanner = new(new PiiScannerOptions { MaxThreads = threads });
        List<double> parses = [], scans = [];
        for (int run = -WarmUps; run < Runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            BareParse.Run(path);
            double parse = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            await scanner.ScanFileAsync(path).ConfigureAwait(false);
            double scan = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (run < 0) continue;
            parses.Add(parse);
            scans.Add(scan);
        }
        double parseMedian = Median(parses), scanMedian = Median(scans);
        return JsonSerializer.Serialize(new
        {
            file = Path.GetFileName(path),
            bytes = new FileInfo(path).Length,
            runs = Runs,
            parseMedianMs = Math.Round(parseMedian, 1),
            scanMedianMs = Math.Round(scanMedian, 1),
            parseFastestMs = Math.Round(parses[0], 1),
            scanFastestMs = Math.Round(scans[0], 1),
            ratio = Math.Round(scanMedian / parseMedian, 2),
            peakWorkingSetBytes = PeakWorkingSet(),
        });
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    // Process.PeakWorkingSet64 is 0 on some Unix systems; the kernel of Linux says it in VmHWM.
    private static long PeakWorkingSet()
    {
        using Process process = Process.GetCurrentProcess();
        if (process.PeakWorkingSet64 > 0 || !File.Exists("/proc/self/status")) return process.PeakWorkingSet64;
        string? line = File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6).TrimEnd("kB ".AsSpan()).Trim(), CultureInfo.InvariantCulture);
    }
}
