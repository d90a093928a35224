using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Tests.Tables;

/// <summary>Files written by real programs: beside each stands what is read from it. With PII_WRITE_FORMAT_TEXTS=1 the texts are written, to be looked at.</summary>
public sealed class FormatCorpusTests
{
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Corpus", "formats");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^4]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReadAsItsTextSays(string name)
    {
        string path = Path.Combine(Folder, name);
        List<string> lines = Read(path);
        if (Environment.GetEnvironmentVariable("PII_WRITE_FORMAT_TEXTS") == "1") File.WriteAllLines(path + ".txt", lines);
        Assert.Equal(File.ReadAllLines(path + ".txt"), lines);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_CutOffOrChanged_GivesAReport(string name)
    {
        byte[] good = await File.ReadAllBytesAsync(Path.Combine(Folder, name));
        var scanner = new PiiScanner(new PiiScannerOptions { Formats = [new LegacyExcelFormat()], Passwords = ["himitsu"] });
        var random = new Random(name.Length);
        // To try passwords takes its time, by design.
        int rounds = name.Contains("himitsu", StringComparison.Ordinal) ? 6 : 40;
        for (int round = 0; round < rounds; round++)
        {
            byte[] bytes = [.. good];
            for (int change = 0; change < 1 + (round % 3); change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (round % 4 == 3) bytes = bytes[..random.Next(bytes.Length)];
            FileReport report = await scanner.ScanAsync(new MemoryStream(bytes), name);
            Assert.False(report.Failure?.Code == "internal-error", report.Failure?.Describe(ReportLanguage.English));
        }
    }

    private static List<string> Read(string path)
    {
        using TableFile file = WorkbookReading.Open(File.ReadAllBytes(path), fileName: path, legacy: true);
        var lines = new List<string> { $"! {file.Format}" };
        foreach (TableSource sheet in file.Sources)
        {
            lines.Add($"# {sheet.Name}{(sheet.Hidden ? " (hidden)" : "")}");
            using RecordReader reader = sheet.Open();
            while (reader.Read())
            {
                lines.Add(string.Join('|', Enumerable.Range(0, reader.CellCount).Select(reader.TextOf)).Replace("\n", "\\n", StringComparison.Ordinal));
            }
            Assert.Null(reader.Incomplete);
        }
        return lines;
    }
}
