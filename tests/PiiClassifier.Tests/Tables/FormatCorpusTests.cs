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
