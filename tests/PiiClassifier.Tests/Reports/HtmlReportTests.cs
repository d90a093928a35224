using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Assessments;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

/// <summary>What can be told of the page without a browser; with one see PiiClassifier.Browser.Tests.</summary>
public sealed partial class HtmlReportTests
{
    [Theory]
    [InlineData("style", "style-src")]
    [InlineData("script", "script-src")]
    public void Page_ItsOwnStyleAndScript_AreAllowedByTheirHashes(string element, string directive)
    {
        string page = Write(HandMadeReport.Build());
        string content = Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        Assert.Contains($"{directive} 'sha256-{hash}'", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfGeneratedReports_HasDataThatEndNoElementAndAreJson() => Prop.ForAll<int>(seed =>
    {
        ScanReport report = GeneratedReport.Of(seed);
        string page = Write(report);
        Assert.Equal(2, Regex.Count(page, "</script>"));
        string data = page[page.IndexOf("id=\"data\">", StringComparison.Ordinal)..][10..];
        data = data[..data.IndexOf("</script>", StringComparison.Ordinal)];
        Assert.DoesNotContain('<', data);
        JsonElement files = JsonDocument.Parse(data).RootElement.GetProperty("files");
        Assert.Equal(report.Files.Select(file => file.Path), files.EnumerateArray().Select(file => file[0].GetString()));
        Assert.Equal(page, Write(report));
    }).Check();

    [Fact]
    public void Data_Column_RefersToStringsTypesAndReasons()
    {
        JsonElement data = Data(HandMadeReport.Build());
        JsonElement column = data.GetProperty("files")[0][9][0][9][0];
        Assert.Equal("個人番号", data.GetProperty("strings")[column[1].GetInt32()].GetString());
        Assert.Equal(PiiTypes.MyNumber.JapaneseName, data.GetProperty("types")[column[2].GetInt32()][1].GetString());
        Assert.Equal(0.9981, column[3].GetDouble());
        JsonElement inside = data.GetProperty("files")[0][9][0][9][1];
        Assert.Equal("phone-number", data.GetProperty("types")[inside[7][0][0].GetInt32()][0].GetString());
    }

    [Fact]
    public void Files_OfThePage_AreShortAndAskForNoTextThatIsMissing()
    {
        string[] files = Directory.GetFiles(RepositoryFolder.Combine("src", "PiiClassifier", "Reports", "Html"));
        HashSet<string> texts = [.. Texts.StartingWith(ReportLanguage.Japanese, "").Select(text => text.Key)];
        Assert.True(files.Length > 5);
        Assert.All(files, file =>
        {
            string content = File.ReadAllText(file);
            Assert.InRange(content.Split('\n').Length, 1, 300);
            Assert.All(TextKey().Matches(content), key => Assert.Contains(key.Groups[1].Value, texts));
            Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|https?:|@import|url\(", content);
        });
    }

    private static JsonElement Data(ScanReport report)
    {
        using var stream = new MemoryStream();
        HtmlReportData.Write(report, BreachAssessment.UsualOperators, stream, ReportLanguage.Japanese);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static string Write(ScanReport report)
    {
        using var stream = new MemoryStream();
        new HtmlReport().Write(report, stream, ReportLanguage.Japanese);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("""["`]((?:assess|html|report)-[a-z0-9-]+)["`]""")]
    private static partial Regex TextKey();
}
