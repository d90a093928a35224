using System.IO.Compression;
using System.Text;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Binary workbooks of SheetJS; what is read from each stands beside it in the corpus.</summary>
public sealed class XlsbTests
{
    private const string Sheet = "xl/worksheets/sheet1.bin";

    private static readonly string Folder = RepositoryFolder.Combine("tests", "Corpus", "formats", "sheetjs");

    [Theory]
    [InlineData("cells.xlsb")]
    [InlineData("cells-inline.xlsb")]
    public void Workbook_IsReadCellForCellAsTheXlsxOfTheSame(string name) => Assert.Equal(Cells("cells.xlsx"), Cells(name));

    [Theory]
    [InlineData("cells.xlsb")]
    [InlineData("cells.xlsx")]
    public async Task HiddenRowsAndColumns_WithText_AreCounted(string name)
    {
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(Bytes(name)), name);
        Assert.Equal((4, 1, 1), (report.Tables[0].Rows, report.Tables[0].HiddenRows, report.Tables[0].HiddenColumns));
    }

    [Fact]
    public void RowsBeforeTheEndOfAPart_Stand()
    {
        byte[] sheet = Part(Bytes("cells.xlsb"));
        (int rows, ScanFailure? failure) = ReadSheet(sheet[..(sheet.Length / 2)]);
        Assert.True(rows > 0);
        Assert.Equal("damaged-archive", failure?.Code);
    }

    [Fact]
    public void Record_ThatSaysItIsTooLong_IsTooLarge() => AssertFault([0x00, 0xFF, 0xFF, 0xFF, 0x7F], ScanStatus.TooLarge, "record-too-large");

    [Theory]
    [InlineData(new byte[] { 0x00, 0x80, 0x80, 0x80, 0x10 })]
    [InlineData(new byte[] { 0x91, 0x01, 0x00, 0x00, 0x02, 0x01, 0x00 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[0])]
    public void Records_ThatAreCutOff_AreDamaged(byte[] sheet) => Assert.Equal(ScanStatus.Damaged, Assert.Throws<TableReadException>(() => ReadSheet(sheet)).Status);

    [Fact]
    public void Part_ThatUnpacksTooFar_IsTooLarge() => AssertFault(new byte[200_000], ScanStatus.TooLarge, "part-too-large", new TableReadLimits { MaxUnpackedBytes = 100_000 });

    [Fact]
    public async Task PivotCache_InBinary_IsNamedAsNotRead()
    {
        var memory = new MemoryStream();
        memory.Write(Bytes("cells.xlsb"));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true)) archive.CreateEntry("xl/pivotCache/pivotCacheDefinition1.bin");
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(memory.ToArray()), "a.xlsb");
        Assert.Equal((ScanStatus.Partial, "unsupported-copy", "pivot cache 1"), (report.Status, report.Failure?.Code, report.Failure?.Place));
    }

    [Fact]
    public void DefinedNames_AreReadWithTheirRemarks()
    {
        byte[] array = [0x60, .. new byte[14]], values = [2, 0, 0, 0, 2, 0, 0, 0, .. Value("見本 花子"), 0, .. BitConverter.GetBytes(1d), .. Value("例示 三郎"), 2, 1];
        byte[] part = [.. Name("担当者", [0x17, 5, 0, .. Encoding.Unicode.GetBytes("架空 太郎")], [], "内線は090-0000-0009"), .. Name("範囲", [0x3B, .. new byte[14]], [], ""), .. Name("連絡先", array, values, "")];
        using TableFile file = WorkbookReading.Open(With("xl/workbook.bin", bytes => [.. bytes, .. part]));
        using RecordReader reader = file.Sources.Last(source => source.Name == "defined names").Open();
        Assert.Equal(["担当者|担当者|連絡先|連絡先", "架空 太郎|内線は090-0000-0009|見本 花子|1", "||例示 三郎|TRUE"], WorkbookReading.ReadRows(reader));
    }

    [Fact]
    public async Task DefinedName_ThatIsNotUnderstood_IsTold()
    {
        byte[] workbook = With("xl/workbook.bin", bytes => [.. bytes, .. Name("名", [0x7F], [], "")]);
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(workbook), "a.xlsb");
        Assert.Equal((ScanStatus.Partial, "malformed-workbook"), (report.Status, report.Failure?.Code));
    }

    // BrtName of [MS-XLSB].
    private static byte[] Name(string name, byte[] formula, byte[] values, string remark)
    {
        byte[] data = [.. new byte[9], .. Text(name), .. BitConverter.GetBytes(formula.Length), .. formula, .. BitConverter.GetBytes(values.Length), .. values, .. Text(remark)];
        return [39, (byte)(data.Length & 0x7F | 0x80), (byte)(data.Length >> 7), .. data];
    }

    private static byte[] Text(string text) => [.. BitConverter.GetBytes(text.Length), .. Encoding.Unicode.GetBytes(text)];

    private static byte[] Value(string text) => [1, .. BitConverter.GetBytes((short)text.Length), .. Encoding.Unicode.GetBytes(text)];

    private static byte[] With(string part, Func<byte[], byte[]> change)
    {
        var memory = new MemoryStream();
        memory.Write(Bytes("cells.xlsb"));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream stream = archive.GetEntry(part)!.Open();
            var old = new MemoryStream();
            stream.CopyTo(old);
            byte[] bytes = change(old.ToArray());
            stream.SetLength(0);
            stream.Write(bytes);
        }
        return memory.ToArray();
    }

    private static void AssertFault(byte[] sheet, ScanStatus status, string code, TableReadLimits? limits = null)
    {
        TableReadException fault = Assert.Throws<TableReadException>(() => ReadSheet(sheet, limits));
        Assert.Equal((status, code), (fault.Status, fault.Failure.Code));
    }

    private static List<string> Cells(string name)
    {
        using TableFile file = WorkbookReading.Open(Bytes(name));
        var lines = new List<string>();
        foreach (TableSource source in file.Sources.Where(source => source.Name != "defined names"))
        {
            using RecordReader reader = source.Open();
            lines.AddRange([source.Name, .. WorkbookReading.ReadRows(reader)]);
        }
        return lines;
    }

    private static (int Rows, ScanFailure? Failure) ReadSheet(byte[] sheet, TableReadLimits? limits = null)
    {
        using TableFile file = WorkbookReading.Open(With(Sheet, _ => sheet), limits);
        using RecordReader reader = file.Sources.First().Open();
        return (WorkbookReading.ReadRows(reader).Count(), reader.Incomplete);
    }

    private static byte[] Part(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using Stream part = archive.GetEntry(Sheet)!.Open();
        var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
