using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tests.Scanning;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Tests.Tables.Archives;

public sealed class ZipFormatTests
{
    private static readonly string Csv20 = SampleTable.Csv("氏名|生年月日|携帯電話", 20, SampleTable.Name, SampleTable.BirthDate, SampleTable.Mobile);
    private static readonly byte[] Roll = Encoding.UTF8.GetBytes(Csv20);
    private static readonly byte[] Book = XlsxArchive.WithSheets(("本社", SheetData.Of(Csv20)), ("支社", SheetData.Of(Csv20))).ToBytes();

    [Fact]
    public async Task Scan_OfAnArchive_ReadsTheTablesInIt()
    {
        byte[] bytes = ZipBytes.Of(("inner/file.csv", Roll), ("inner/", []), ("inner/book.xlsx", Book), ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2, 3]), ("letter.md", "今日は\n"u8.ToArray()));
        foreach (Stream stream in new Stream[] { new MemoryStream(bytes), new OneWayStream(bytes) })
        {
            FileReport report = await new PiiScanner().ScanAsync(stream, "a.zip");
            Assert.Equal((ScanStatus.Scanned, "zip", null), (report.Status, report.Format, report.Failure?.Code));
            Assert.Equal(["inner/file.csv", "inner/book.xlsx/本社", "inner/book.xlsx/支社"], report.Tables.Select(table => table.Name));
            Assert.All(report.Tables, table => Assert.Equal(20, table.Persons));
        }
    }

    [Fact]
    public async Task Scan_OfNamesInCodePage932_DecodesThem()
    {
        FileReport report = await Scan(ZipBytes.Of(TextEncodings.ShiftJis, ("表\\ソート名簿.csv", Roll)));
        Assert.Equal("表/ソート名簿.csv", Assert.Single(report.Tables).Name);
    }

    [Theory]
    [InlineData("../../etc/名簿.csv")]
    [InlineData("/etc/名簿.csv")]
    public async Task Scan_OfNamesThatPointElsewhere_ReadsTheEntryAndWritesNothing(string name) =>
        Assert.Equal(name, Assert.Single((await Scan(ZipBytes.Of((name, Roll)))).Tables).Name);

    [Fact]
    public async Task Scan_OfArchivesInArchives_GoesThreeDeep()
    {
        byte[] third = ZipBytes.Of(("名簿.csv", Roll));
        FileReport report = await Scan(ZipBytes.Of(("a/2.zip", ZipBytes.Of(("3.zip", third)))));
        Assert.Equal("a/2.zip/3.zip/名簿.csv", Assert.Single(report.Tables).Name);
        Assert.Equal(ScanStatus.Scanned, report.Status);

        FileReport deeper = await Scan(ZipBytes.Of(("1.zip", ZipBytes.Of(("2.zip", ZipBytes.Of(("3.zip", third)))))));
        Assert.Equal((ScanStatus.TooLarge, "archive-too-deep"), (deeper.Status, deeper.Failure?.Code));
        Assert.StartsWith("1.zip/2.zip/3.zip: ", deeper.Failure!.Describe(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_OfAWorkbookThatIsNotPackedAnew_ReadsItInTheArchive() =>
        Assert.Equal(["book.xlsx/本社", "book.xlsx/支社"], (await Scan(ZipBytes.Stored("book.xlsx", Book))).Tables.Select(table => table.Name));

    [Fact]
    public async Task Scan_WithoutTables_IsUnsupportedAndOfNoFormat()
    {
        FileReport report = await Scan(ZipBytes.Of(("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("program.py", "print(1)\n"u8.ToArray())));
        Assert.Equal((ScanStatus.Unsupported, null, "no-tables-inside"), (report.Status, report.Format, report.Failure?.Code));
    }

    [Fact]
    public async Task Scan_OfAnEncryptedEntry_ReadsTheOthers()
    {
        byte[] bytes = Encrypted(ZipBytes.Of(("roll.csv", Roll), ("open.csv", Roll)));
        FileReport report = await Scan(bytes);
        Assert.Equal((ScanStatus.Partial, "encrypted-entry", "open.csv"), (report.Status, report.Failure?.Code, Assert.Single(report.Tables).Name));
        Assert.Equal(ScanStatus.Encrypted, (await Scan(Encrypted(ZipBytes.Of(("roll.csv", Roll))))).Status);
        Assert.Equal("no-tables-inside", (await Scan(Encrypted(ZipBytes.Of(("photo.jpg", Roll))))).Failure?.Code);
    }

    [Fact]
    public async Task Scan_OfAnEntryThatUnpacksTooFar_KeepsTheRowsBefore()
    {
        byte[] bytes = ZipBytes.Of(("a.csv", [.. Roll, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("山田 太郎,1980-04-01,090-0000-0000\n", 10_000)))]), ("b.csv", Roll));
        FileReport report = await Scan(bytes, new TableReadLimits { MaxUnpackedBytes = 100_000 });
        Assert.Equal((ScanStatus.Partial, "part-too-large"), (report.Status, report.Failure?.Code));
        Assert.Equal(["a.csv", "b.csv"], report.Tables.Select(table => table.Name));
        Assert.InRange(report.Tables[0].Rows, 100, 9_000);
    }

    [Fact]
    public async Task Scan_BeyondTheBudgetOfTheArchive_EndsWithAStatus()
    {
        byte[] bytes = ZipBytes.Of(("a.csv", Roll), ("b.zip", ZipBytes.Of(("c.csv", Roll), ("d.csv", Roll))));
        FileReport entries = await Scan(bytes, new TableReadLimits { MaxArchiveEntries = 3 });
        Assert.Equal((ScanStatus.Partial, "archive-too-many-entries", 2), (entries.Status, entries.Failure?.Code, entries.Tables.Count));
        FileReport unpacked = await Scan(bytes, new TableReadLimits { MaxArchiveBytes = Roll.Length + 10 });
        Assert.Equal((ScanStatus.Partial, "archive-unpacks-too-far"), (unpacked.Status, unpacked.Failure?.Code));
    }

    [Fact]
    public async Task Scan_OfAWorkbookCutOffByALimit_SaysSoAndNotThatItIsDamaged()
    {
        FileReport report = await Scan(ZipBytes.Of(("book.xlsx", Book)), new TableReadLimits { MaxUnpackedBytes = 500 });
        Assert.Equal((ScanStatus.TooLarge, "part-too-large"), (report.Status, report.Failure?.Code));
    }

    [Fact]
    public async Task Scan_OfAnArchiveCutOff_IsDamaged()
    {
        FileReport report = await Scan(ZipBytes.Of(("customers.csv", Roll))[..^30]);
        Assert.Equal((ScanStatus.Damaged, "zip"), (report.Status, report.Format));
    }

    [Fact]
    public async Task Scan_OfAnyChangedByte_GivesAReport()
    {
        byte[] good = ZipBytes.Of(("a.csv", Roll), ("b.zip", ZipBytes.Of(("c.csv", Roll))), ("d.xlsx", Book));
        var scanner = new PiiScanner();
        var random = new Random(20261122);
        for (int round = 0; round < 150; round++)
        {
            byte[] bytes = [.. good];
            for (int change = 0; change <= round % 4; change++) bytes[4 + random.Next(bytes.Length - 4)] = (byte)random.Next(256);
            FileReport report = await scanner.ScanAsync(new MemoryStream(bytes), "a.zip");
            Assert.NotEqual("internal-error", report.Failure?.Code);
        }
    }

    private static Task<FileReport> Scan(byte[] bytes, TableReadLimits? limits = null) =>
        new PiiScanner(new PiiScannerOptions { Limits = limits ?? TableReadLimits.Default }).ScanAsync(new MemoryStream(bytes), "a.zip");

    // Sets the flag of the first entry in its local header and in the directory.
    private static byte[] Encrypted(byte[] zip)
    {
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        return zip;
    }
}
