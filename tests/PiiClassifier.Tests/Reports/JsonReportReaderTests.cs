using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

public sealed class JsonReportReaderTests
{
    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Japanese)]
    public void RoundTrip_OfTheReportWithOneOfEverything_HasTheSameBytes(ReportLanguage language) => AssertRoundTrip(HandMadeReport.Build(), language);

    [Fact]
    public void RoundTrip_OfGeneratedReports_HasTheSameBytes() => Prop.ForAll<int>(seed =>
    {
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>()) AssertRoundTrip(GeneratedReport.Of(seed), language);
    }).Check();

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Japanese)]
    public async Task RoundTrip_OfTheSamples_HasTheSameBytes(ReportLanguage language) => AssertRoundTrip(await SampleReport.ScanAsync(), language);

    [Fact]
    public async Task Samples_ReadInOneLanguage_AreWrittenInTheOtherAsIfScannedInIt()
    {
        ScanReport scanned = await SampleReport.ScanAsync();
        ScanReport read = JsonReportReader.Read(new MemoryStream(Json(scanned, ReportLanguage.Japanese)));
        Assert.Equal(Encoding.UTF8.GetString(Json(scanned, ReportLanguage.English)), Encoding.UTF8.GetString(Json(read, ReportLanguage.English)));
    }

    [Fact]
    public void Read_OfAnUnknownType_KeepsItsIdRiskAndClass()
    {
        ColumnReport column = ColumnOf(Edited(fields =>
        {
            fields["type"] = "retina-scan";
            fields["candidates"]![0]!["type"] = "gait-pattern";
        }));
        Assert.Equal("retina-scan", column.Type!.Id);
        Assert.Equal(5, column.Type.Risk);
        Assert.Equal(AppiClass.SpecificPersonalInformation, column.Type.AppiClass);
        Assert.Equal("gait-pattern", column.Candidates[0].Type.Id);
    }

    [Fact]
    public void Read_OfAnUnknownType_IsWrittenAsItWas()
    {
        byte[] stored = Edited(fields => fields["type"] = "retina-scan");
        JsonNode written = JsonNode.Parse(Json(JsonReportReader.Read(new MemoryStream(stored)), ReportLanguage.Japanese))!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), written));
    }

    [Fact]
    public void Read_OfARiskThatTheCatalogueHasSinceChanged_KeepsTheRiskOfTheReport()
    {
        ColumnReport column = ColumnOf(Edited(fields => fields["risk"] = 2));
        Assert.Equal(2, column.Type!.Risk);
        Assert.Equal(PiiTypes.MyNumber.JapaneseName, column.Type.JapaneseName);
    }

    [Fact]
    public void Read_OfAnOwnType_KnowsItsNames()
    {
        var own = new PiiType("visitor-badge", "来訪者証", "visitor badge", PiiGroup.Customer, AppiClass.PersonalInformation, 3);
        ScanReport report = HandMadeReport.With(own);
        PiiType read = JsonReportReader.Read(new MemoryStream(Json(report, ReportLanguage.English))).Files[0].Tables[0].Columns[0].Type!;
        Assert.Equal(("来訪者証", "visitor badge", PiiGroup.Customer, 3), (read.JapaneseName, read.EnglishName, read.Group, read.Risk));
    }

    [Fact]
    public void Read_OfAReasonFromAnotherVersion_KeepsItsSentence()
    {
        Evidence reason = ColumnOf(Edited(fields => fields["evidence"] = new JsonArray(
            new JsonObject { ["kind"] = "value", ["weight"] = 1.5, ["code"] = "entropy", ["reason"] = "as random as a key" }))).Evidence[0];
        Assert.Equal("entropy", reason.Code);
        Assert.All(Enum.GetValues<ReportLanguage>(), language => Assert.Equal("as random as a key", reason.Describe(language)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("inner/名簿.csv")]
    [InlineData("a: b.csv")]
    public void Read_OfAFailureInsideAnArchive_IsToldInTheOtherLanguage(string place)
    {
        ScanFailure failure = new ScanFailure("quote-not-closed", 3, 1).In(place);
        var file = new FileReport { Path = "a.zip", SizeBytes = 1, Status = ScanStatus.Partial, Failure = failure };
        byte[] json = Json(new ScanReport { Files = [file], StartedAt = default, Elapsed = default }, ReportLanguage.Japanese);
        Assert.Equal(failure.Describe(ReportLanguage.English), JsonReportReader.Read(new MemoryStream(json)).Files[0].Failure!.Describe(ReportLanguage.English));
    }

    [Fact]
    public void Read_OfFieldsThatAreNotKnown_PassesThemOver() => Assert.Equal(PiiTypes.MyNumber, ColumnOf(Edited(fields => fields["entropy"] = new JsonObject())).Type);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"schemaVersion": 2}""")]
    [InlineData("""{"schemaVersion": "1"}""")]
    [InlineData("""{"schemaVersion": 1}""")]
    [InlineData("""{"schemaVersion": 1, "summary": []}""")]
    public void Read_OfSomethingElse_Throws(string json) => Assert.Throws<ReportReadException>(() => JsonReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));

    [Theory]
    [InlineData("type", "\"NO ID zqxj\"")]
    [InlineData("appi", "\"zqxj\"")]
    [InlineData("risk", "9")]
    [InlineData("filled", "-1")]
    [InlineData("header", "[\"zqxj\"]")]
    [InlineData("header", "\"\\ud800\"")]
    [InlineData("candidates", "[\"zqxj\"]")]
    [InlineData("confidence", "\"zqxj\"")]
    public void Read_OfAWrongField_NamesFileAndFieldAndNothingElse(string field, string json)
    {
        string stored = Encoding.UTF8.GetString(Edited(fields => fields[field] = "@@")).Replace("\"@@\"", json, StringComparison.Ordinal);
        var thrown = Assert.Throws<ReportReadException>(() => JsonReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(stored))));
        Assert.Equal("files[0]", thrown.Place);
        Assert.DoesNotContain("zqxj", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfEveryCutReport_Throws()
    {
        byte[] json = Json(HandMadeReport.Build(), ReportLanguage.English);
        for (int length = 0; length < json.Length - 2; length += 7) Assert.Throws<ReportReadException>(() => JsonReportReader.Read(new MemoryStream(json, 0, length)));
    }

    [Fact]
    public void Read_AfterAByteOrderMark_Reads()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Json(HandMadeReport.Build(), ReportLanguage.English)];
        Assert.Equal(2, JsonReportReader.Read(new MemoryStream(json)).Files.Count);
    }

    private static void AssertRoundTrip(ScanReport report, ReportLanguage language)
    {
        byte[] written = Json(report, language);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Json(JsonReportReader.Read(new MemoryStream(written)), language)));
    }

    private static ColumnReport ColumnOf(byte[] json) => JsonReportReader.Read(new MemoryStream(json)).Files[0].Tables[0].Columns[0];

    private static byte[] Edited(Action<JsonNode> edit)
    {
        JsonNode report = JsonNode.Parse(Json(HandMadeReport.Build(), ReportLanguage.Japanese))!;
        edit(report["files"]![0]!["tables"]![0]!["columns"]![0]!);
        return Encoding.UTF8.GetBytes(report.ToJsonString());
    }

    private static byte[] Json(ScanReport report, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        new JsonReport().Write(report, stream, language);
        return stream.ToArray();
    }
}
