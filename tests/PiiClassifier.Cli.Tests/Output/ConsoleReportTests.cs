using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Tests.Output;

public sealed class ConsoleReportTests
{
    [Theory]
    [InlineData("en", "about 2,083 persons", "My Number", "specific personal")]
    [InlineData("ja", "約 2,083 人", "個人番号", "特定個人情報")]
    public async Task Report_OfStaff_TellsTypeRiskLawAndPersons(string language, params string[] expected)
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "share/a.xlsx", "--lang", language);
        Assert.All(expected, text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.Contains("99.8%", run.Output, StringComparison.Ordinal);
        Assert.Contains("share/a.xlsx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_HeaderWithMarkupAndEscapes_IsShownPlain()
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx");
        Assert.Contains("[番号] [red] [31m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Report_Redirected_KeepsToItsWidth()
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx");
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 120, line));
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1_434_409, "1.4 MB")]
    [InlineData(999_960, "1.0 MB")]
    public void Size_IsForPeople(long bytes, string expected) => Assert.Equal(expected, ByteSizes.Describe(bytes));

    [Fact]
    public void Header_Long_IsCutOutsideSurrogates() => Assert.Equal(new string('a', 58) + "…", TerminalText.Short(new string('a', 58) + "𠮷𠮷𠮷"));
}
