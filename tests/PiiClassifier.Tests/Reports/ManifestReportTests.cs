using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

public sealed class ManifestReportTests
{
    [Theory]
    [InlineData("share/hr/職員一覧.csv", "csv", "", "職員一覧")]
    [InlineData("share/hr/職員.2026.TXT", "tsv", "", "職員.2026")]
    [InlineData("職員一覧.csv", "csv", "#2", "職員一覧#2")]
    [InlineData("share/book.xlsx", "xlsx", "一般職", "一般職")]
    [InlineData("share/book.xlsx", "xlsx", "#売上.csv", "#売上.csv")]
    [InlineData("share/old.zip", "zip", "部署/職員一覧.CSV", "職員一覧")]
    [InlineData("share/old.zip", "zip", "職員一覧.csv#3", "職員一覧#3")]
    [InlineData("share/old.zip", "zip", "部署/book.xlsx/一般職", "一般職")]
    [InlineData("share/book.xlsx", "xlsx", "embedded/book.xlsx/一般職", "一般職")]
    public void Table_IsCalledAsItsSheetOrTextFile(string path, string format, string table, string name) =>
        Assert.Equal($"{name}: 氏名 person-name", Assert.Single(Tables(File(path, format, SmallReport.Table(table, 9, ("氏名", PiiTypes.PersonName))))));

    [Fact]
    public void Columns_WithoutTypeOrHeader_AreLeftOut()
    {
        Assert.Equal(["職員: 氏名 person-name"], Tables(File("a.xlsx", "xlsx", SmallReport.Table("職員", 9, ("単価", null), ("氏名", PiiTypes.PersonName), (null, PiiTypes.MyNumber), (" ", PiiTypes.Address)))));
        Assert.Empty(Tables(File("a.xlsx", "xlsx", SmallReport.Table("店舗", 9, ("住所", null)))));
    }

    [Fact]
    public void Tables_OfOneName_AreOneWithTheRiskierTypesInWhateverOrder()
    {
        FileReport[] files =
        [
            File("2025/職員.csv", "csv", SmallReport.Table("", 9, ("番号", PiiTypes.EmployeeNumber), ("氏名", PiiTypes.PersonName), ("区分", PiiTypes.PhoneNumber))),
            File("2026/職員.csv", "csv", SmallReport.Table("", 9, ("番号", PiiTypes.MyNumber), ("住所", PiiTypes.Address), ("区分", PiiTypes.EmailAddress))),
        ];
        string[] expected = ["職員: 住所 address, 区分 email-address, 氏名 person-name, 番号 my-number"];
        Assert.Equal(PiiTypes.PhoneNumber.Risk, PiiTypes.EmailAddress.Risk);
        Assert.Equal(expected, Tables(files));
        Assert.Equal(expected, Tables([.. files.Reverse()]));
    }

    [Fact]
    public void Type_OfAUsersOwn_IsCalledAsTheAnalyzerKnowsIt() =>
        Assert.Equal(["a: 札 classified-data"], Tables(File("a.csv", "csv", SmallReport.Table("", 9, ("札", new PiiType("visitor-badge", "来訪者証", "visitor badge", PiiGroup.Customer, AppiClass.PersonalInformation, 3))))));

    [Fact]
    public void Manifest_OfGeneratedReports_IsJsonWithoutPathsOrCounts() => Prop.ForAll<int>(seed =>
    {
        ScanReport report = GeneratedReport.Of(seed);
        JsonElement manifest = JsonDocument.Parse(Write(report)).RootElement;
        Assert.Equal(["schemaVersion", "tables"], manifest.EnumerateObject().Select(field => field.Name));
        foreach (JsonElement table in manifest.GetProperty("tables").EnumerateArray())
        {
            Assert.Equal(["name", "columns"], table.EnumerateObject().Select(field => field.Name));
            Assert.DoesNotContain('/', table.GetProperty("name").GetString()!);
            Assert.All(table.GetProperty("columns").EnumerateArray(), column => Assert.Equal(["header", "type"], column.EnumerateObject().Select(field => field.Name)));
        }
    }).Check();

    private static string[] Tables(params FileReport[] files) =>
    [
        .. from table in JsonDocument.Parse(Write(SmallReport.Of(files))).RootElement.GetProperty("tables").EnumerateArray()
           let columns = table.GetProperty("columns").EnumerateArray().Select(column => $"{column.GetProperty("header").GetString()} {column.GetProperty("type").GetString()}")
           select $"{table.GetProperty("name").GetString()}: {string.Join(", ", columns)}",
    ];

    private static FileReport File(string path, string format, params TableReport[] tables) => new() { Path = path, SizeBytes = 1, Status = ScanStatus.Scanned, Format = format, Tables = tables };

    private static string Write(ScanReport report)
    {
        using var stream = new MemoryStream();
        new ManifestReport().Write(report, stream, ReportLanguage.English);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
