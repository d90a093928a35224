using BenchmarkDotNet.Running;
using PiiClassifier.Benchmarks;

if (args is ["ratio", var path, ..] && int.TryParse(args.ElementAtOrDefault(2) ?? "0", out int threads))
{
    Console.WriteLine(await RatioRun.MeasureAsync(path, threads == 0 ? Environment.ProcessorCount : threads).ConfigureAwait(false));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ScanningBenchmarks).Assembly).Run(args);
