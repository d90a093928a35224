using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace PiiClassifier.Benchmarks;

/// <summary>Reading alone: what a field costs as bytes and as a string.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private string _path = "";

    [Params("utf-8", "cp932")]
    public string FileEncoding { get; set; } = "";

    [GlobalSetup]
    public void MakeFile() => _path = ScenarioFiles.Roll(FileEncoding);

    [Benchmark(Baseline = true, Description = "CsvHelper byte spans")]
    public long ByteSpans() => BareParse.Run(_path);

    [Benchmark(Description = "CsvHelper strings")]
    public long Strings()
    {
        CsvReaderOptions options = new() { HasHeader = false, IncludeValuesInExceptions = false, Encoding = SampleData.Files.FileEncodings.Get(FileEncoding) };
        using CsvReader reader = CsvReader.FromFile(_path, options);
        long characters = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++) characters += reader.GetString(i).Length;
        }
        return characters;
    }

    [Benchmark(Description = "bytes read and not parsed")]
    public long Bytes()
    {
        using FileStream file = File.OpenRead(_path);
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer)) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }
}
