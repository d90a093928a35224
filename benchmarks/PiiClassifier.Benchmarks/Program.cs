using BenchmarkDotNet.Running;
using PiiClassifier.Benchmarks;

if (args is ["ratio", var path, ..] && int.TryParse(args.ElementAtOrDefault(2) ?? "0", out int threads))
{
    Console.WriteLine(await new RatioRun(path, threads == 0 ? Environment.ProcessorCount : threads).MeasureAsync().ConfigureAwait(false));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ScanningBenchmarks).Assembly).Run(args);
