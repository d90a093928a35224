using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Comparisons;
using PiiClassifier.Fixtures;
using PiiClassifier.Taxonomy;
using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Tests.Comparisons;

public sealed class ReportComparisonTests
{
    [Fact]
    public void Comparison_OfPlantedChanges_TellsThemAndNoOthers() => Prop.ForAll<int>(seed =>
    {
        PlantedShare before = PlantedShare.Of(new Random(seed));
        PlantedShare after = before.Copy();
        after.Change();
        Assert.Equal(PlantedChanges.Between(before, after), ChangesOf(ReportComparison.Of(before.ToReport(), after.ToReport())));
    }).Check();

    [Fact]
    public void Comparison_OfAReportWithItself_TellsNothing() => Prop.ForAll<int>(seed =>
    {
        ReportComparison comparison = ReportComparison.Of(GeneratedReport.Of(seed), GeneratedReport.Of(seed));
        Assert.Empty(comparison.Files);
        Assert.False(comparison.IsWorse);
    }).Check();

    [Fact]
    public void Comparison_OfAnyTwoReports_IsWrittenTheSameEachTimeInEveryForm() => Prop.ForAll<int>(seed =>
    {
        ReportComparison comparison = ReportComparison.Of(GeneratedReport.Of(seed), GeneratedReport.Of(seed + 1));
        Assert.Equal(Json(comparison), Json(ReportComparison.Of(GeneratedReport.Of(seed), GeneratedReport.Of(seed + 1))));
        Assert.Equal(comparison.Files.Select(file => file.Rank).OrderDescending(), comparison.Files.Select(file => file.Rank));
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            string markdown = Markdown(comparison, language);
            Assert.DoesNotContain('<', markdown);
            Assert.DoesNotContain('\r', markdown);
            Assert.Equal(markdown, Markdown(comparison, language));
        }
    }).Check();

    [Fact]
    public void Rows_InsertedColumn_MovesTheOthersAndIsNotTakenForThem()
    {
        TableComparison table = Assert.Single(Only(Share(("氏名", PiiTypes.PersonName), ("電話", PiiTypes.PhoneNumber)), Share(("番号", PiiTypes.EmployeeNumber), ("氏名", PiiTypes.PersonName), ("電話", PiiTypes.PhoneNumber))).Tables);
        Assert.Equal(["番号 newly-personal", "氏名 moved", "電話 moved"], table.Columns.Select(column => $"{column.After!.Header} {(column.IsMoved ? "moved" : column.IsNewlyPersonal ? "newly-personal" : "")}"));
    }

    [Fact]
    public void Column_UnderAnotherHeader_IsRenamedAndNotNew()
    {
        FileComparison file = Only(Share(("氏名", PiiTypes.PersonName)), Share(("お名前", PiiTypes.PersonName)));
        Assert.True(Assert.Single(Assert.Single(file.Tables).Columns).IsRenamed);
        Assert.False(file.IsWorse);
    }

    [Fact]
    public void Column_OfTwoWithOneHeader_IsTheOneThatStayed()
    {
        FileComparison file = Only(Share(("氏名", PiiTypes.PersonName), ("氏名", PiiTypes.PersonName)), Share(("続柄", null), ("氏名", PiiTypes.PersonName)));
        ColumnComparison gone = Assert.Single(Assert.Single(file.Tables).Columns);
        Assert.Equal((0, true), (gone.Before!.Index, gone.IsNoLongerPersonal));
    }

    [Fact]
    public void Tables_OfAFileThatIsReadInPartNow_AreNotToldAsGone()
    {
        FileReport before = File(false, ScanStatus.Scanned, SmallReport.Table("one", 10, ("氏名", PiiTypes.PersonName)), SmallReport.Table("two", 10, ("住所", PiiTypes.Address)));
        FileReport after = File(false, ScanStatus.Partial, SmallReport.Table("one", 10, ("氏名", PiiTypes.PersonName)));
        FileComparison file = Only(before, after);
        Assert.True(file.IsStatusChanged);
        Assert.Empty(file.Tables);
    }

    [Fact]
    public void Worse_IsWhatIsNewGraverOrMoreOpen()
    {
        FileReport plain = Share(("氏名", PiiTypes.PersonName));
        Assert.True(ReportComparison.Of(SmallReport.Of(), SmallReport.Of(plain)).IsWorse);
        Assert.False(ReportComparison.Of(SmallReport.Of(plain), SmallReport.Of()).IsWorse);
        Assert.False(ReportComparison.Of(SmallReport.Of(), SmallReport.Of(Share(("単価", null)))).IsWorse);
        Assert.True(Only(plain, Share(("氏名", PiiTypes.MyNumber))).IsWorse);
        Assert.False(Only(Share(("氏名", PiiTypes.MyNumber)), plain).IsWorse);
        Assert.True(Only(Persons(10), Persons(10, everyone: true)).IsWorse);
        Assert.False(Only(Persons(10, everyone: true), Persons(10)).IsWorse);
        Assert.False(Only(Persons(2_000), Persons(9_000)).IsWorse);
    }

    [Theory]
    [InlineData(100, 101, true)]
    [InlineData(1_000, 1_001, true)]
    [InlineData(99, 100, false)]
    [InlineData(2_083, 2_747, false)]
    [InlineData(2_083, 683_933, true)]
    [InlineData(1_001, 1_000, false)]
    public void Worse_ByPersons_IsWhatPassesAPowerOfTenFromAHundred(long before, long after, bool worse) => Assert.Equal(worse, Only(Persons(before), Persons(after)).IsWorse);

    [Fact]
    public void Interrupted_Scan_IsTold() => Assert.True(ReportComparison.Of(SmallReport.Of(), new ScanReport { StartedAt = default, Elapsed = default, Files = [], Interrupted = true }).Interrupted);

    [Theory]
    [InlineData(ReportLanguage.English, "moved from", "newly personal")]
    [InlineData(ReportLanguage.Japanese, "から移動", "新たに個人情報")]
    public void Markdown_OfChanges_SaysThemInItsLanguage(ReportLanguage language, params string[] words)
    {
        FileReport before = Share(("氏名", PiiTypes.PersonName), ("区分A", null), ("メモ", PiiTypes.PhoneNumber));
        FileReport after = Share(("区分A", PiiTypes.MedicalHistory), ("氏名", PiiTypes.FamilyName), ("メモ", PiiTypes.PhoneNumber));
        string markdown = Markdown(ReportComparison.Of(SmallReport.Of(before), SmallReport.Of(after)), language);
        Assert.All(words, word => Assert.Contains(word, markdown, StringComparison.Ordinal));
        Assert.Contains("区分A", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("メモ", markdown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ChangesOf(ReportComparison comparison)
    {
        var lines = new List<string>();
        foreach (JsonElement file in JsonDocument.Parse(Json(comparison)).RootElement.GetProperty("files").EnumerateArray())
        {
            string path = file.GetProperty("path").GetString()!;
            AddChanges(path, file);
            foreach (JsonElement table in file.GetProperty("tables").EnumerateArray())
            {
                string place = $"{path}/{table.GetProperty("name").GetString()}";
                AddChanges(place, table);
                foreach (JsonElement column in table.GetProperty("columns").EnumerateArray())
                {
                    JsonElement state = column.GetProperty(column.GetProperty("after").ValueKind == JsonValueKind.Null ? "before" : "after");
                    AddChanges($"{place}/{state.GetProperty("header").GetString()} {state.GetProperty("index").GetInt32()}", column);
                }
            }
        }
        return lines.Order(StringComparer.Ordinal);

        void AddChanges(string place, JsonElement element) => lines.AddRange(element.GetProperty("changes").EnumerateArray().Select(change => $"{place}: {change.GetString()}"));
    }

    private static FileComparison Only(FileReport before, FileReport after) => Assert.Single(ReportComparison.Of(SmallReport.Of(before), SmallReport.Of(after)).Files);

    private static FileReport Share(params (string? Header, PiiType? Type)[] columns) => File(false, ScanStatus.Scanned, SmallReport.Table("", 10, columns));

    private static FileReport Persons(long persons, bool everyone = false) => File(everyone, ScanStatus.Scanned, SmallReport.Table("", persons, ("氏名", PiiTypes.PersonName)));

    private static FileReport File(bool everyone, ScanStatus status, params TableReport[] tables) => new() { Path = "a", SizeBytes = 1, Status = status, EveryoneCanRead = everyone, Tables = tables };

    private static string Json(ReportComparison comparison)
    {
        using var stream = new MemoryStream();
        JsonComparison.Write(comparison, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Markdown(ReportComparison comparison, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        MarkdownComparison.Write(comparison, stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
