using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Files written by real programs; the folder is the expectation (see the README there).</summary>
public class WorkbookCorpusTests
{
    private static string Folder
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "tests", "Corpus", "workbooks");
        }
    }

    public static TheoryData<string> Scanned() => [.. FilesIn("scanned").Where(f => !f.EndsWith(".txt", StringComparison.Ordinal))];

    public static TheoryData<string> Encrypted() => [.. FilesIn("encrypted")];

    public static TheoryData<string> Unsupported() => [.. FilesIn("unsupported")];

    [Theory]
    [MemberData(nameof(Scanned))]
    public void Workbook_is_read_as_its_text_file_says(string name)
    {
        string path = Path.Combine(Folder, "scanned", name);
        var lines = new List<string>();
        using (TableFile file = WorkbookReading.Open(File.ReadAllBytes(path)))
        {
            Assert.Equal(Path.GetExtension(name)[1..], file.Format);
            foreach (TableSource sheet in file.Sources)
            {
                lines.Add($"# {sheet.Name}{(sheet.Hidden ? " (hidden)" : "")}");
                using RecordReader reader = sheet.Open();
                lines.AddRange(WorkbookReading.ReadRows(reader).Select(r => r.Replace("\n", "\\n", StringComparison.Ordinal)));
                Assert.Null(reader.Incomplete);
            }
        }
        if (Environment.GetEnvironmentVariable("PII_WRITE_FORMAT_TEXTS") == "1") File.WriteAllLines(path + ".txt", lines);
        Assert.Equal(File.ReadAllLines(path + ".txt"), lines);
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void Workbook_with_a_password_is_encrypted(string name) => AssertStatus(ScanStatus.Encrypted, "encrypted", name);

    [Theory]
    [MemberData(nameof(Unsupported))]
    public void Other_formats_are_unsupported(string name) => AssertStatus(ScanStatus.Unsupported, "unsupported", name);

    [Fact]
    public void Old_workbook_is_told_to_be_saved_anew()
    {
        TableReadException fault = AssertStatus(ScanStatus.Unsupported, "unsupported", "employees.xls");
        Assert.Equal("unsupported-xls", fault.Failure.Code);
    }

    [Fact]
    public void Compound_file_cut_off_is_damaged()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, "encrypted", "roll.xlsx"));
        TableReadException fault = Assert.Throws<TableReadException>(() => WorkbookReading.Open(bytes[..600]));
        Assert.Equal(ScanStatus.Damaged, fault.Status);
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(Path.Combine(Folder, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private static TableReadException AssertStatus(ScanStatus status, string folder, string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, folder, name));
        TableReadException fault = Assert.Throws<TableReadException>(() => WorkbookReading.Open(bytes));
        Assert.Equal(status, fault.Status);
        return fault;
    }
}
