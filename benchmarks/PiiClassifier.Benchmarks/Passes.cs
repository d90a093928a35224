using System.Diagnostics;
using PiiClassifier.LegacyExcel;

namespace PiiClassifier.Benchmarks;

/// <summary>A bare pass, reading and scans of one file in turn, several times each in one process: the ratio of the medians is steadier than either.</summary>
internal static class Passes
{
    // The runtime compiles what is hot anew for several runs; fewer warm-ups measure the compiler.
    private const int WarmUps = 6;

    /// <summary>The name of the full scan on one thread.</summary>
    internal const string Scan = "scan, one thread";

    /// <summary>The name of the full scan on two threads.</summary>
    internal const string ScanOnTwo = "scan, two threads";

    /// <summary>The name of two full scans at once, on one thread each: what the machine gives to two threads that have nothing to do with each other.</summary>
    internal const string TwoScans = "two scans at once";

    /// <summary>The name of the scan of a sample, on one thread.</summary>
    internal const string Quick = "scan --quick";

    /// <summary>The name of reading alone.</summary>
    internal const string Reading = "reading";

    /// <summary>Measures a file.</summary>
    /// <param name="path">A file of text, .xlsx or .xls.</param>
    /// <param name="runs">How often each pass is measured.</param>
    /// <returns>The passes, the bare one first.</returns>
    internal static IReadOnlyList<Pass> Measure(string path, int runs = 10)
    {
        (string Name, Action Run)[] passes =
        [
            .. Path.GetExtension(path) switch
            {
                ".xlsx" => [("ZipArchive and XmlReader", () => BareXml.Run(path)), ("ExcelDataReader", () => Cells.ReadByExcelDataReader(path))],
                ".xls" => [("ExcelDataReader", () => Cells.ReadByExcelDataReader(path))],
                _ => ((string, Action)[])[("CsvHelper byte spans", () => BareParse.Run(path))],
            },
            (Reading, () => Cells.Read(path)),
            (Scan, ScanOf(path, 1, quick: false)),
            (ScanOnTwo, ScanOf(path, 2, quick: false)),
            (Quick, ScanOf(path, 1, quick: true)),
        ];
        return Measure(passes, runs);
    }

    /// <summary>Measures what a second thread gains.</summary>
    /// <param name="path">A file.</param>
    /// <param name="runs">How often each pass is measured.</param>
    /// <returns>The scan on one thread, on two, and two scans at once.</returns>
    internal static IReadOnlyList<Pass> MeasureThreads(string path, int runs = 30)
    {
        Action scan = ScanOf(path, 1, quick: false);
        return Measure([(Scan, scan), (ScanOnTwo, ScanOf(path, 2, quick: false)), (TwoScans, () => Parallel.Invoke(scan, scan))], runs);
    }

    private static Pass[] Measure((string Name, Action Run)[] passes, int runs)
    {
        double[][] times = [.. passes.Select(_ => new double[runs])];
        for (int run = -WarmUps; run < runs; run++)
        {
            for (int pass = 0; pass < passes.Length; pass++)
            {
                long start = Stopwatch.GetTimestamp();
                passes[pass].Run();
                if (run >= 0) times[pass][run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        return [.. passes.Select((pass, i) => new Pass(pass.Name, Median(times[i]), times[i].Min()))];
    }

    private static Action ScanOf(string path, int threads, bool quick)
    {
        PiiScanner scanner = new(new PiiScannerOptions { MaxThreads = threads, Quick = quick, Formats = [new LegacyExcelFormat()] });
        return () => scanner.ScanFileAsync(path).GetAwaiter().GetResult();
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
