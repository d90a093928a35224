using System.Data;
using System.Globalization;
using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;
using PiiClassifier.Tests.Scanning;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests;

public sealed class PiiScannerTests
{
    private static readonly PiiScanner Scanner = new();
    private static readonly string Roll = Csv("氏名|生年月日|携帯電話", 50, Name, BirthDate, Mobile);

    [Fact]
    public async Task ScanFileAsync_OfAFile_ReportsIt()
    {
        using var folder = new ScratchFolder();
        FileReport report = await Scanner.ScanFileAsync(folder.Write("roll.csv", Encoding.UTF8.GetBytes(Roll)));

        Assert.Equal(ScanStatus.Scanned, report.Status);
        Assert.Null(report.Failure);
        Assert.Equal("csv", report.Format);
        Assert.Equal("utf-8", report.Encoding);
        Assert.Equal(Encoding.UTF8.GetByteCount(Roll), report.SizeBytes);
        Assert.NotNull(report.LastModified);
        Assert.Equal("person-name birth-date mobile-number", Assert.Single(report.Tables).Types());
        Assert.Equal(50, report.Tables[0].Persons);
        Assert.Equal(0, report.Tables[0].HeaderRow);
    }

    [Fact]
    public async Task ScanFileAsync_OfAMissingFile_IsAStatus()
    {
        FileReport report = await Scanner.ScanFileAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "no", "such.csv"));
        AssertFailed(report, ScanStatus.Missing, "missing");
    }

    [Fact]
    public async Task ScanFileAsync_OfAFolder_IsAStatus() => AssertFailed(await Scanner.ScanFileAsync(AppContext.BaseDirectory), ScanStatus.Denied, "denied");

    [Fact]
    public async Task ScanFileAsync_OfAFileThatMayNotBeRead_IsAStatus()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Whoever may read everything is not refused.");
        using var folder = new ScratchFolder();
        string path = folder.Write("roll.csv", "氏名\n"u8.ToArray());
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows keeps access lists.");
        else File.SetUnixFileMode(path, UnixFileMode.None);
        AssertFailed(await Scanner.ScanFileAsync(path), ScanStatus.Denied, "denied");
    }

    [Fact]
    public async Task ScanFileAsync_OfAnEmptyFile_HasNoTables()
    {
        using ScratchFolder folder = new ScratchFolder().With("empty.csv");
        FileReport report = await Scanner.ScanFileAsync(folder["empty.csv"]);
        Assert.Equal(ScanStatus.Scanned, report.Status);
        Assert.Empty(report.Tables);
    }

    [Theory]
    [InlineData("encrypted/roll.xlsx", ScanStatus.Encrypted, null)]
    [InlineData("unsupported/employees.xls", ScanStatus.Unsupported, "xls")]
    [InlineData("scanned/registry.xlsb", ScanStatus.Scanned, "xlsb")]
    [InlineData("scanned/employees.xlsx", ScanStatus.Scanned, "xlsx")]
    public async Task ScanFileAsync_OfAWorkbook_HasTheStatusOfItsFolder(string workbook, ScanStatus status, string? format)
    {
        FileReport report = await Scanner.ScanFileAsync(RepositoryFolder.Combine("tests", "Corpus", "workbooks", workbook));
        Assert.Equal((status, format), (report.Status, report.Format));
        Assert.Equal(status == ScanStatus.Scanned, report.Failure is null);
    }

    [Fact]
    public async Task ScanAsync_OfAWorkbookThatIsCutOff_IsDamaged()
    {
        byte[] bytes = await File.ReadAllBytesAsync(RepositoryFolder.Combine("tests", "Corpus", "workbooks", "scanned", "roll.xlsx"));
        FileReport report = await Scanner.ScanAsync(new MemoryStream(bytes, 0, bytes.Length / 2), "roll.xlsx");
        Assert.Equal(ScanStatus.Damaged, report.Status);
        Assert.NotNull(report.Failure);
    }

    [Fact]
    public void Scan_OfADataTable_TakesTheNamesOfItsColumnsForHeaders()
    {
        using DataTable table = People();
        TableReport report = Scanner.Scan(table);

        Assert.Equal("職員", report.Name);
        Assert.Equal("person-name birth-date base-salary", report.Types());
        Assert.Equal(30, report.Rows);
        Assert.Equal("氏名", report.Columns[0].Header);
    }

    [Fact]
    public void Scan_OfADataReader_IsTheScanOfItsTable()
    {
        using DataTable table = People();
        using DataTableReader reader = table.CreateDataReader();
        TableReport report = Scanner.Scan(reader);

        Assert.Equal("", report.Name);
        Assert.Equal(Scanner.Scan(table).Types(), report.Types());
        Assert.False(reader.IsClosed);
    }

    [Fact]
    public void ScanColumn_OfValues_ClassifiesThem()
    {
        ColumnReport column = Scanner.ScanColumn("連絡先", Enumerable.Range(0, 30).Select(i => i % 10 == 0 ? null : Mail(i)));

        Assert.Equal(PiiTypes.EmailAddress, column.Type);
        Assert.Equal(27, column.Filled);
        Assert.Equal("連絡先", column.Header);
        Assert.Null(Scanner.ScanColumn(null, []).Type);
        Assert.Null(Scanner.ScanColumn(null, [null, " "]).Header);
    }

    [Theory]
    [InlineData("氏名", "person-name")]
    [InlineData("birthDate", "birth-date")]
    [InlineData("lastNameKana", "family-name-kana")]
    [InlineData("住所", "address")]
    [InlineData("電話番号", "phone-number")]
    [InlineData("クレジットカード番号", "credit-card-number")]
    [InlineData("password", "password")]
    [InlineData("ipAddress", "ip-address")]
    public void TryClassifyHeader_OfAHeaderOfPersons_GivesTheType(string header, string type)
    {
        Assert.True(Scanner.TryClassifyHeader(header, out PiiCandidate? candidate));
        Assert.Equal(type, candidate.Type.Id);
        Assert.InRange(candidate.Confidence, 0.5, 1);
        Assert.NotEmpty(candidate.Evidence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("商品名")]
    [InlineData("cancellationToken")]
    public void TryClassifyHeader_OfAnotherHeader_GivesNone(string header)
    {
        Assert.False(Scanner.TryClassifyHeader(header, out PiiCandidate? candidate));
        Assert.Null(candidate);
    }

    [Fact]
    public async Task FaultsOfTheCaller_AreThrown()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Scanner.ScanFileAsync(""));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Scanner.ScanAsync(null!));
        Assert.Throws<ArgumentNullException>(() => Scanner.Scan((IDataReader)null!));
        Assert.Throws<ArgumentNullException>(() => Scanner.Scan((DataTable)null!));
        Assert.Throws<ArgumentNullException>(() => Scanner.ScanColumn("氏名", null!));
        Assert.Throws<ArgumentNullException>(() => Scanner.TryClassifyHeader(null!, out _));
    }

    [Fact]
    public async Task Cancellation_BeforeAndDuringAScan_Throws()
    {
        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Scanner.ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(Roll)), "", null, before.Token));

        using var during = new CancellationTokenSource();
        int reads = 0;
        byte[] bytes = Encoding.UTF8.GetBytes(Csv("氏名|生年月日", 20_000, Name, BirthDate));
        var stream = new OneWayStream(bytes, 4096, () =>
        {
            if (++reads == 40) during.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Scanner.ScanAsync(stream, "", null, during.Token));
        Assert.InRange(reads, 40, 41);

        using DataTable table = People();
        Assert.ThrowsAny<OperationCanceledException>(() => Scanner.Scan(table, before.Token));
    }

    [Fact]
    public async Task OneScanner_InSixteenScansAtOnce_ReportsTheSameEachTime()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Csv("氏名|フリガナ|生年月日|住所|電話番号", 3_000, Name, Kana, BirthDate, Address, Mobile));
        var scanner = new PiiScanner();
        string[] reports = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ => (await scanner.ScanAsync(new MemoryStream(bytes), "roll.csv")).ToJson()));
        Assert.Single(reports.Distinct());
    }

    [Fact]
    public async Task RecognizerThatThrows_IsAStatus_WithoutItsMessage()
    {
        var scanner = new PiiScanner(new PiiScannerOptions { Recognizers = [.. ValueRecognizers.BuiltIn, new ThrowingRecognizer()] });
        FileReport report = await scanner.ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(Roll)), "roll.csv");

        AssertFailed(report, ScanStatus.Damaged, "internal-error");
        Assert.Contains(nameof(InvalidOperationException), report.Failure!.Describe(ReportLanguage.English), StringComparison.Ordinal);
        Assert.DoesNotContain("佐藤", report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void OwnRecognizerAndType_AreUsed()
    {
        var own = new PiiType("locker-number", "ロッカー番号", "Locker number", PiiGroup.Customer, AppiClass.PersonalInformation, risk: 1) { JapaneseHeaders = ["ロッカー番号"] };
        var scanner = new PiiScanner(new PiiScannerOptions
        {
            Catalogue = PiiCatalogue.Default.With(own),
            Recognizers = [.. ValueRecognizers.BuiltIn, ValueRecognizer.FromRegex("locker", own, new System.Text.RegularExpressions.Regex("^L-[0-9]{3}$"))],
        });
        ColumnReport column = scanner.ScanColumn("ロッカー番号", Enumerable.Range(100, 30).Select(i => $"L-{i}"));
        Assert.Equal(own, column.Type);
        Assert.Equal(30, column.Matched);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("de-DE")]
    public void Scan_UnderAnotherCulture_ReportsTheSame(string name)
    {
        string csv = Csv("IDINFO|氏名|生年月日|基本給|EMAIL|title", 40, Number, Name, i => $"昭和{50 + (i % 10)}年4月{1 + (i % 28)}日", i => $"{200000 + (i * 1000)}.5", Mail, i => "主任");
        string expected = ScanFile(csv).ToJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            Assert.Equal(expected, ScanFile(csv, new PiiScanner()).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("昭和55年4月1日")]
    [InlineData("S55.4.1")]
    [InlineData("1980/04/01")]
    [InlineData("19800401")]
    [InlineData("1980年4月1日")]
    public void BirthDates_HoweverTheyAreWritten_AreThat(string date) =>
        Assert.Equal("birth-date", Scan("氏名|生年月日", 30, Name, i => date).Columns[1].Type?.Id);

    private static DataTable People()
    {
        var table = new DataTable("職員") { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("氏名", typeof(string));
        table.Columns.Add("生年月日", typeof(DateTime));
        table.Columns.Add("基本給", typeof(decimal));
        for (int i = 0; i < 30; i++) table.Rows.Add(Name(i), new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(i * 211), 200_000m + (i * 1_100));
        return table;
    }

    private static void AssertFailed(FileReport report, ScanStatus status, string code)
    {
        Assert.Equal((status, code), (report.Status, report.Failure?.Code));
        Assert.NotEmpty(report.Failure!.Describe(ReportLanguage.Japanese));
        Assert.Empty(report.Tables);
    }
}
