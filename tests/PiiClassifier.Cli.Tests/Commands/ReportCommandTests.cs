using System.Text.Json;
using System.Text.Json.Nodes;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class ReportCommandTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.BuiltIn.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Report_OfAStoredScan_IsWhatTheScanWouldHaveWritten(string format)
    {
        using var folder = new ScratchFolder();
        await Run(0, "scan", "a.xlsx", "--format", "json", "--output", folder["report.json"], "--lang", "ja");
        string scanned = Timeless(await Run(0, "scan", "a.xlsx", "--format", format, "--lang", "en"));
        Assert.Equal(scanned, Timeless(await Run(0, "report", folder["report.json"], "--format", format, "--lang", "en")));
    }

    [Fact]
    public async Task Report_ToTheConsole_ListsTheFiles()
    {
        using var folder = new ScratchFolder();
        await Run(0, "scan", "a.xlsx", "--format", "json", "--output", folder["report.json"]);
        Assert.Contains("a.xlsx", await Run(0, "report", folder["report.json"], "--lang", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfAScanThatAnIgnoreFileNarrowed_StillSaysSo()
    {
        using var folder = new ScratchFolder();
        folder.Write("data/roll.csv", "氏名\n山田 太郎\n"u8.ToArray());
        folder.Write("data/.piiignore", "*.csv\n"u8.ToArray());
        CommandRun scan = await CommandRun.OfAsync(FileScanner.Real, "scan", folder["data"], "--format", "json", "--output", folder["report.json"]);
        Assert.Equal(0, scan.ExitCode);
        JsonElement use = JsonDocument.Parse(await Run(0, "report", folder["report.json"], "--format", "json")).RootElement.GetProperty("ignoreFiles")[0];
        Assert.Equal((1, folder["data/.piiignore"].Replace('\\', '/')), (use.GetProperty("leftOut").GetInt32(), use.GetProperty("path").GetString()));
        Assert.Contains("piiignore", await Run(0, "report", folder["report.json"], "--format", "markdown"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The scan was interrupted")]
    [InlineData("ja", "走査は途中で中断されました")]
    public async Task Report_OfAScanThatWasInterrupted_SaysSoInEveryFormatThatPeopleRead(string language, string expected)
    {
        using var folder = new ScratchFolder();
        await Run(0, "scan", "a.xlsx", "--format", "json", "--output", folder["report.json"]);
        JsonNode report = JsonNode.Parse(await File.ReadAllBytesAsync(folder["report.json"]))!;
        report["summary"]!["interrupted"] = true;
        await File.WriteAllTextAsync(folder["report.json"], report.ToJsonString());
        Assert.Contains(expected, await Run(0, "report", folder["report.json"], "--lang", language), StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "The scan was ended before its end" : expected, await Run(0, "report", folder["report.json"], "--lang", language, "--format", "markdown"), StringComparison.Ordinal);
        Assert.Contains("\"interrupted\":true", await Run(0, "report", folder["report.json"], "--lang", language, "--format", "html"), StringComparison.Ordinal);
        // A line that is no column would not be comma-separated values any more.
        CommandRun csv = await CommandRun.OfAsync((Func<string, FileReport>?)null, "report", folder["report.json"], "--lang", language, "--format", "csv");
        Assert.Contains(expected, csv.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_IntoAFile_ReplacesIt()
    {
        using var folder = new ScratchFolder();
        await Run(0, "scan", "a.xlsx", "--format", "json", "--output", folder["report.json"], "--lang", "en");
        await Run(0, "report", folder["report.json"], "--format", "json", "--output", folder["report.json"], "--lang", "ja");
        using JsonDocument report = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["report.json"]));
        Assert.Equal(1, report.RootElement.GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("氏名,住所\n")]
    [InlineData("""{"schemaVersion": 2}""")]
    public async Task Report_OfSomethingElse_SaysSoAndExitsWith65(string content)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder["report.json"], content);
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, "report", folder["report.json"]);
        Assert.Equal(65, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("report.json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("氏名", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such.json", 65)]
    [InlineData("a.json --format yaml", 64)]
    [InlineData("a.json --output no/such/folder/report.html", 64)]
    public async Task Report_WronglyUsed_ExitsAccordingly(string line, int exitCode)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, ["report", .. line.Split(' ')]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private static async Task<string> Run(int exitCode, params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, arguments);
        Assert.Equal(exitCode, run.ExitCode);
        return run.Output;
    }

    // Two runs begin at two times and take two.
    private static string Timeless(string report) =>
        System.Text.RegularExpressions.Regex.Replace(report, @"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|""elapsedMs"": \d+|""elapsedMs"":\d+", "");
}
