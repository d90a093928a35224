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
    case ["page", var page, var commit, .. var tool]:
        BenchmarkPage.Write(page, commit, tool.FirstOrDefault());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ScanningBenchmarks).Assembly).Run(args);
        break;
}
