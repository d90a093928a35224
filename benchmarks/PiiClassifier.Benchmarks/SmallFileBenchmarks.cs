using BenchmarkDotNet.Attributes;

namespace PiiClassifier.Benchmarks;

/// <summary>A file of a hundred rows: what is done once a file, most of all to decide.</summary>
[MemoryDiagnoser]
public class SmallFileBenchmarks
{
    private readonly PiiScanner _scanner = new();
    private string _path = "";

    [GlobalSetup]
    public void MakeFile() => _path = ScenarioFiles.SmallFile();

    [Benchmark(Baseline = true, Description = "CsvHelper byte spans")]
    public long ByteSpans() => BareParse.Run(_path);

    [Benchmark(Description = "PiiScanner.ScanFileAsync")]
    public Task<FileReport> Scan() => _scanner.ScanFileAsync(_path);
}
