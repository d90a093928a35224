using System.Text.Json;
using BenchmarkDotNet.Running;
using PiiClassifier.Benchmarks;

switch (args)
{
    case ["ratio", var path]:
        Console.WriteLine(JsonSerializer.Serialize(Passes.Measure(path)));
        break;
    case ["trace", var log]:
        foreach (string line in LogPasses.Measure(log)) Console.WriteLine(line);
        break;
    case ["gather", var path]:
        {
            var rows = new PiiClassifier.Tables.RowBuffer(1500);
            foreach (string line in File.ReadLines(path).Skip(1).Take(1500))
            {
                byte[] b = System.Text.Encoding.UTF8.GetBytes(line); int st = rows.AddBytes(b); string[] cs = line.Split(',');
                Span<PiiClassifier.Tables.CellPlace> pl = rows.AddCells(cs.Length);
                for (int i = 0; i < cs.Length; i++) { int l = System.Text.Encoding.UTF8.GetByteCount(cs[i]); pl[i] = new PiiClassifier.Tables.CellPlace(st, l); st += l + 1; }
                rows.EndRow();
            }
            var places = new PiiClassifier.Tables.CellPlace[1500]; var hashes = new ulong[1500];
            for (int k = 0; k < 6; k++)
            {
                for (int c = 0; c < rows.CellCount; c++)
                {
                    double best = 1e9; int n = 0;
                    for (int r = 0; r < 300; r++) { long t = System.Diagnostics.Stopwatch.GetTimestamp(); n = rows.Gather(c, places, hashes); best = Math.Min(best, System.Diagnostics.Stopwatch.GetElapsedTime(t).TotalNanoseconds); }
                    if (k == 5) Console.Write($"{best / 1500:F1} ");
                }
                Thread.Sleep(300);
            }
            Console.WriteLine();
        }
        break;
    case ["loop", var path, var threads, var runs]:
        PiiClassifier.PiiScanner scanner = new(new PiiClassifier.PiiScannerOptions { MaxThreads = int.Parse(threads) });
        for (int i = 0; i < int.Parse(runs); i++)
        {
            long t = System.Diagnostics.Stopwatch.GetTimestamp();
            scanner.ScanFileAsync(path).GetAwaiter().GetResult();
            Console.WriteLine(System.Diagnostics.Stopwatch.GetElapsedTime(t).TotalMilliseconds);
        }
        break;
    case ["page", var page, var commit]:
        BenchmarkPage.Write(page, commit);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ScanningBenchmarks).Assembly).Run(args);
        break;
}
