using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Theory]
    [InlineData(ReportLanguage.English, "My Number")]
    [InlineData(ReportLanguage.Japanese, "個人番号")]
    public void Markdown_Report_NamesFilesColumnsTypesAndReasons(ReportLanguage language, string type)
    {
        string markdown = Write(HandMadeReport.Build(), language);
        Assert.Contains("| share/hr/職員.xlsx | 2 | 2 | 2,083 | 5 |", markdown, StringComparison.Ordinal);
        Assert.Contains(type, markdown, StringComparison.Ordinal);
        Assert.Contains("gone.csv", markdown, StringComparison.Ordinal);
        Assert.Contains(MarkdownReport.Escape(new ScanFailure("missing").Describe(language)), markdown, StringComparison.Ordinal);
        Assert.Equal(markdown, Write(HandMadeReport.Build(), language));
    }

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("*太字* _x_ `c`", @"\*太字\* \_x\_ \`c\`")]
    [InlineData("<img src=x onerror=alert(1)>", @"&#60;img src\=x onerror\=alert(1)&#62;")]
    [InlineData("[x](http://y)", @"\[x\](http&#58;//y)")]
    [InlineData("二\r\n行\u202E", "二  行")]
    [InlineData(@"\|", @"\\\|")]
    [InlineData("@everyone &amp; #1", @"&#64;everyone &#38;amp\; \#1")]
    public void Escape_OfMarkup_LeavesText(string text, string expected) => Assert.Equal(expected, MarkdownReport.Escape(text));

    [Fact]
    public void Markdown_OfGeneratedReports_HasWholeTablesAndNoTags() => Prop.ForAll<int>(seed =>
    {
        string markdown = Write(GeneratedReport.Of(seed), ReportLanguage.English);
        Assert.DoesNotContain("<", markdown, StringComparison.Ordinal);
        int cells = 0;
        foreach (string line in markdown.Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                cells = 0;
                continue;
            }
            int bars = line.Replace(@"\\", "", StringComparison.Ordinal).Replace(@"\|", "", StringComparison.Ordinal).Count(c => c == '|');
            if (cells == 0) cells = bars;
            Assert.Equal(cells, bars);
        }
    }).Check();

    private static string Write(ScanReport report, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        new MarkdownReport().Write(report, stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
