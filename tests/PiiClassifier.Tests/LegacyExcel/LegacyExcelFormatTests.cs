using System.Buffers.Binary;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Reports;
using PiiClassifier.Tests.Scanning;

namespace PiiClassifier.Tests.LegacyExcel;

public sealed class LegacyExcelFormatTests
{
    private const string Old = "libreoffice/employees.xls";

    [Theory]
    [InlineData("libreoffice/employees-himitsu.xls")]
    [InlineData("xlsx-populate/roll-himitsu.xlsx")]
    public async Task Scan_OfAProtectedWorkbook_NeedsItsPassword(string name)
    {
        byte[] bytes = Bytes(name);
        Assert.Equal((ScanStatus.Encrypted, "encrypted-workbook"), await Status(bytes));
        Assert.Equal((ScanStatus.Encrypted, "encrypted-workbook"), await Status(bytes, "wrong"));
        FileReport report = await Scanner("wrong", "himitsu").ScanAsync(new OneWayStream(bytes), name);
        Assert.Equal(ScanStatus.Scanned, report.Status);
        Assert.Contains(report.Tables[0].Columns, column => column.Type?.Id == "birth-date");
        using var json = new MemoryStream();
        new JsonReport().Write(new ScanReport { Files = [report], StartedAt = default, Elapsed = default }, json, ReportLanguage.Japanese);
        Assert.DoesNotContain("himitsu", System.Text.Encoding.UTF8.GetString(json.ToArray()).Replace(name, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_OfAProtectedWorkbookWithComments_SaysThatTheyAreNotRead()
    {
        byte[] bytes = Bytes("libreoffice/comments-himitsu.xls");
        FileReport report = await Scanner("himitsu").ScanAsync(new MemoryStream(bytes), "a.xls");
        Assert.Equal((ScanStatus.Partial, "unsupported-copy"), (report.Status, report.Failure?.Code));
        Assert.Equal(["集計", "document properties"], report.Tables.Select(table => table.Name));
    }

    [Fact]
    public async Task Scan_OfAFolderThatLiesInItself_Ends()
    {
        byte[] bytes = Bytes("libreoffice/embedded.xls");
        byte[] name = System.Text.Encoding.Unicode.GetBytes("MBD");
        int entry = bytes.AsSpan().IndexOf(name), directory = 512 + (512 * (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(48)));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(entry + 76), (entry - directory) / 128);
        FileReport report = await Scanner().ScanAsync(new MemoryStream(bytes), "a.xls");
        Assert.Equal((ScanStatus.Scanned, 1), (report.Status, report.Tables.Count));
    }

    [Fact]
    public async Task Scan_OfAProtectedWorkbook_ReadsAPivotCacheThatWasLeftOpen()
    {
        byte[] bytes = Bytes("libreoffice/pivot-himitsu.xls");
        FileReport report = await Scanner("himitsu").ScanAsync(new MemoryStream(bytes), "a.xls");
        Assert.Equal((ScanStatus.Scanned, 4), (report.Status, Assert.Single(report.Tables, table => table.Name == "pivot cache 1").Persons));
    }

    [Fact]
    public async Task Scan_OfAProtectedPackage_NeedsNoPackageOfOurs()
    {
        byte[] bytes = Bytes("xlsx-populate/roll-himitsu.xlsx");
        FileReport report = await new PiiScanner(new PiiScannerOptions { Passwords = ["himitsu"] }).ScanAsync(new MemoryStream(bytes), "a.xlsx");
        Assert.Equal((ScanStatus.Scanned, "xlsx"), (report.Status, report.Format));
    }

    [Fact]
    public async Task Scan_OfChainsThatLeadBack_IsDamagedAndEnds()
    {
        byte[] bytes = Bytes(Old);
        int table = 512 + (512 * (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(76)));
        for (int sector = 0; sector < 8; sector++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(table + (4 * sector)), (uint)((sector + 1) % 8));
        Assert.Equal(ScanStatus.Damaged, (await Status(bytes)).Status);
    }

    [Fact]
    public async Task Scan_WithoutTheFormat_SaysThatOldWorkbooksAreNotRead()
    {
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(Bytes(Old)), "a.xls");
        Assert.Equal((ScanStatus.Unsupported, "xls", "unsupported-xls"), (report.Status, report.Format, report.Failure?.Code));
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(RepositoryFolder.Combine("tests", "Corpus", "formats", name));

    private static PiiScanner Scanner(params string[] passwords) => new(new PiiScannerOptions { Formats = [new LegacyExcelFormat()], Passwords = passwords });

    private static async Task<(ScanStatus Status, string? Code)> Status(byte[] bytes, params string[] passwords)
    {
        FileReport report = await Scanner(passwords).ScanAsync(new MemoryStream(bytes), "a.xls");
        return (report.Status, report.Failure?.Code);
    }
}
