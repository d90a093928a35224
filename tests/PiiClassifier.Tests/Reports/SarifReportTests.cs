using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void Sarif_Finding_TellsRuleLevelAndPlace()
    {
        JsonElement run = Run(HandMadeReport.Build());
        JsonElement result = run.GetProperty("results")[0];
        Assert.Equal("my-number", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        JsonElement location = result.GetProperty("locations")[0];
        Assert.Equal("share/hr/%E8%81%B7%E5%93%A1.xlsx", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(["個人番号", "一般職"], location.GetProperty("logicalLocations").EnumerateArray().Select(place => place.GetProperty("name").GetString()));
        Assert.Contains("個人番号", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("phone-number", run.GetProperty("results")[1].GetProperty("ruleId").GetString());
    }

    [Fact]
    public void Sarif_Rules_HaveNamesInBothLanguages()
    {
        JsonElement rule = Run(HandMadeReport.Build()).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("my-number", rule.GetProperty("id").GetString());
        Assert.Equal(Taxonomy.PiiTypes.MyNumber.JapaneseName, rule.GetProperty("properties").GetProperty("japaneseName").GetString());
        Assert.Equal(Taxonomy.PiiTypes.MyNumber.EnglishName, rule.GetProperty("properties").GetProperty("englishName").GetString());
    }

    [Fact]
    public void Sarif_UnreadFile_IsANotification()
    {
        JsonElement notification = Assert.Single(Run(HandMadeReport.Build()).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("missing", notification.GetProperty("descriptor").GetProperty("id").GetString());
        Assert.Equal("gone.csv", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("share/a b#1.csv", "share/a%20b%231.csv")]
    [InlineData("/srv/表.csv", "file:///srv/%E8%A1%A8.csv")]
    [InlineData("C:/Users/a.csv", "file:///C:/Users/a.csv")]
    [InlineData(@"C:\Users\a.csv", "file:///C:/Users/a.csv")]
    [InlineData("//server/share/a.csv", "file://server/share/a.csv")]
    [InlineData("../a:b.csv", "../a%3Ab.csv")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("-", "-")]
    public void Uri_OfAPath_IsEscaped(string path, string expected) => Assert.Equal(expected, SarifReport.UriOf(path));

    [Theory]
    [InlineData("{0}", "{{0}}")]
    [InlineData("[x](http://y)", @"\[x\](http://y)")]
    public void Message_WithSignsOfTheFormat_IsEscaped(string header, string expected) =>
        Assert.Contains(expected, Run(HandMadeReport.WithHeader(header)).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Sarif_OfGeneratedReports_HasTheStructureOfTheSchema() => Prop.ForAll<int>(seed =>
    {
        ScanReport report = GeneratedReport.Of(seed);
        JsonElement run = Run(report);
        SarifStructure.AssertValid(run);
        int findings = report.Files.SelectMany(file => file.Tables).SelectMany(table => table.Columns).Sum(column => column.Embedded.Count + (column.Type is null ? 0 : 1));
        Assert.Equal(findings, run.GetProperty("results").GetArrayLength());
        string[] prints = [.. run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("piiColumn/v1").GetString()!)];
        Assert.Equal(prints.Length, prints.Distinct().Count());
    }).Check();

    [Fact]
    public void Sarif_Fingerprint_StaysWhenColumnsMove()
    {
        JsonElement before = Run(HandMadeReport.Build()).GetProperty("results")[0];
        JsonElement after = Run(HandMadeReport.Moved()).GetProperty("results")[0];
        Assert.Equal(before.GetProperty("partialFingerprints").GetRawText(), after.GetProperty("partialFingerprints").GetRawText());
    }

    private static JsonElement Run(ScanReport report)
    {
        using var stream = new MemoryStream();
        new SarifReport().Write(report, stream, ReportLanguage.Japanese);
        using var again = new MemoryStream();
        new SarifReport().Write(report, again, ReportLanguage.Japanese);
        Assert.Equal(stream.ToArray(), again.ToArray());
        JsonElement log = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }
}
