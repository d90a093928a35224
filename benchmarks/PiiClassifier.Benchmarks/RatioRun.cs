using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PiiClassifier.LegacyExcel;

namespace PiiClassifier.Benchmarks;

/// <summary>A bare pass, reading and scan of one file in turn, ten times each in one process after six warm-ups: the ratio of the medians is steadier than either.</summary>
internal sealed class RatioRun
{
    // The runtime compiles what is hot anew for several runs; fewer warm-ups measure the compiler.
    private const int WarmUps = 6;
    private const int Runs = 10;

    private readonly string _path;
    private readonly (string Name, Func<string, Task> Run)[] _passes;

    /// <param name="path">A file of text, .xlsx or .xls.</param>
    /// <param name="threads">How many threads the scan may use.</param>
    internal RatioRun(string path, int threads)
    {
        PiiScanner scanner = new(new PiiScannerOptions { MaxThreads = threads, Formats = [new LegacyExcelFormat()] });
        PiiScanner quick = new(new PiiScannerOptions { MaxThreads = threads, Quick = true });
        (string, Func<string, Task>) ours = ("reading", Sync(Cells.Read)), scan = ("scan", file => scanner.ScanFileAsync(file));
        _path = path;
        _passes = Path.GetExtension(path) switch
        {
            ".xlsx" => [("ZipArchive and XmlReader", Sync(BareXml.Run)), ours, scan, ("ExcelDataReader", Sync(Cells.ReadByExcelDataReader))],
            ".xls" => [("ExcelDataReader", Sync(Cells.ReadByExcelDataReader)), ours, scan],
            _ => [("CsvHelper byte spans", Sync(BareParse.Run)), ours, scan, ("scan --quick", file => quick.ScanFileAsync(file))],
        };
    }

    /// <summary>One JSON object: of every pass the median and the fastest in milliseconds, and the ratio of its median to that of the first; the peak working set of the process in bytes.</summary>
    internal async Task<string> MeasureAsync()
    {
        double[][] times = [.. _passes.Select(_ => new double[Runs])];
        for (int run = -WarmUps; run < Runs; run++)
        {
            for (int pass = 0; pass < _passes.Length; pass++)
            {
                long start = Stopwatch.GetTimestamp();
                await _passes[pass].Run(_path).ConfigureAwait(false);
                if (run >= 0) times[pass][run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        double baseline = Median(times[0]);
        return JsonSerializer.Serialize(new
        {
            file = Path.GetFileName(_path),
            bytes = new FileInfo(_path).Length,
            runs = Runs,
            passes = _passes.Select((pass, i) => new
            {
                name = pass.Name,
                medianMs = Math.Round(Median(times[i]), 1),
                fastestMs = Math.Round(times[i].Min(), 1),
                ratio = Math.Round(Median(times[i]) / baseline, 2),
            }),
            peakWorkingSetBytes = PeakWorkingSet(),
        });
    }

    private static Func<string, Task> Sync(Func<string, long> pass) => path =>
    {
        pass(path);
        return Task.CompletedTask;
    };

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
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
