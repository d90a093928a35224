using System.IO.Compression;
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
        var memory = new MemoryStream();
        memory.Write(Bytes("cells.xlsb"));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(Sheet)!.Delete();
            using Stream part = archive.CreateEntry(Sheet).Open();
            part.Write(sheet);
        }
        using TableFile file = WorkbookReading.Open(memory.ToArray(), limits);
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
