using System.CommandLine;
using System.Text.Json;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class OtherCommandsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Types_Console_ListsEveryType(string language)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, "types", "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Assert.All(PiiCatalogue.Default.Types, type => Assert.Contains(type.Id, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Types_Json_ListsEveryTypeInCatalogueOrder()
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, "types", "--format", "json");
        Assert.Equal(PiiCatalogue.Default.Types.Select(type => type.Id), JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(type => type.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Explain_Column_IsChosenByNumberOrHeader()
    {
        foreach (string column in (string[])["1", "部署"])
        {
            CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "explain", "a.xlsx", "--column", column, "--lang", "ja");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("[1] 部署", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("備考", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--column", "99")]
    [InlineData("--column", "無い列")]
    [InlineData("--sheet", "無い表")]
    public async Task Explain_OfWhatIsNotThere_ExitsWith64(string option, string value)
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "explain", "a.xlsx", option, value);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_UnreadableFile_SaysWhyAndExitsWith2()
    {
        CommandRun run = await CommandRun.OfAsync(path => CannedReports.WithStatus(path, ScanStatus.Denied), "explain", "a.xlsx", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(new ScanFailure("denied").Describe(ReportLanguage.English), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsPrinted()
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, "--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData(ReportLanguage.English, "en")]
    [InlineData(ReportLanguage.Japanese, "ja")]
    public async Task Help_OfEachCommand_NamesEachOption(ReportLanguage language, string name)
    {
        RootCommand root = new PiiCommandLine(null!).Build(new Words(language));
        foreach (Command command in root.Subcommands)
        {
            CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, command.Name, "--help", "--lang", name);
            Assert.Equal(0, run.ExitCode);
            Assert.All(command.Options, option => Assert.Contains("  " + option.Name, run.Output, StringComparison.Ordinal));
            Assert.Contains("--lang ja|en", run.Output, StringComparison.Ordinal);
        }
        CommandRun rootHelp = await CommandRun.OfAsync((Func<string, FileReport>?)null, "--help", "--lang", name);
        Assert.All(root.Subcommands, command => Assert.Contains("pii " + command.Name, rootHelp.Output, StringComparison.Ordinal));
    }
}
