using BenchmarkDotNet.Attributes;

namespace PiiClassifier.Benchmarks;

/// <summary>The whole scan beside the bare parse of the same file.</summary>
[MemoryDiagnoser]
public class ScanningBenchmarks
{
    private readonly PiiScanner _scanner = new();
    private string _path = "";

    [Params("utf-8", "cp932")]
    public string FileEncoding { get; set; } = "";

    [GlobalSetup]
    public void MakeFile() => _path = ScenarioFiles.Roll(FileEncoding);

    [Benchmark(Baseline = true, Description = "CsvHelper byte spans")]
    public long ByteSpans() => BareParse.Run(_path);

    [Benchmark(Description = "PiiScanner.ScanFileAsync")]
    public Task<FileReport> Scan() => _scanner.ScanFileAsync(_path);
}
