using BenchmarkDotNet.Attributes;

namespace PiiClassifier.Benchmarks;

/// <summary>Reading a workbook beside the bare pass and ExcelDataReader, and the whole scan.</summary>
[MemoryDiagnoser]
public class WorkbookBenchmarks
{
    private readonly PiiScanner _scanner = new();
    private string _path = "";

    [GlobalSetup]
    public void MakeFile() => _path = ScenarioFiles.LongWorkbook();

    [Benchmark(Baseline = true, Description = "ZipArchive and XmlReader")]
    public long Bare() => BareXml.Run(_path);

    [Benchmark(Description = "reading")]
    public long Read() => Cells.Read(_path);

    [Benchmark(Description = "ExcelDataReader")]
    public long ReadByExcelDataReader() => Cells.ReadByExcelDataReader(_path);

    [Benchmark(Description = "PiiScanner.ScanFileAsync")]
    public Task<FileReport> Scan() => _scanner.ScanFileAsync(_path);
}
