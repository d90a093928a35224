using System.Text;
using BenchmarkDotNet.Attributes;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;

namespace PiiClassifier.Benchmarks;

/// <summary>What a text is written in, told from its beginning, beside decoding that.</summary>
[MemoryDiagnoser]
public class EncodingBenchmarks
{
    private byte[] _prefix = [];

    [Params("utf-8", "cp932", "euc-jp")]
    public string FileEncoding { get; set; } = "";

    [GlobalSetup]
    public void ReadPrefix()
    {
        using FileStream file = File.OpenRead(ScenarioFiles.Roll(FileEncoding, 10_000));
        _prefix = new byte[TableFormat.PrefixLength];
        file.ReadExactly(_prefix);
    }

    [Benchmark(Baseline = true, Description = "decoding")]
    public int Decode() => SampleData.Files.FileEncodings.Get(FileEncoding).GetCharCount(_prefix);

    [Benchmark(Description = "EncodingDetector")]
    public Encoding? Detect() => EncodingDetector.Detect(_prefix);
}
