using BenchmarkDotNet.Running;
using PiiClassifier.Benchmarks;

if (args is ["ratio", var path])
{
    Console.WriteLine(await RatioRun.MeasureAsync(path).ConfigureAwait(false));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ScanningBenchmarks).Assembly).Run(args);
