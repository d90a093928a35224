using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>One run writes several reports: the name of each file, or FORMAT= before it, says its form.</summary>
public sealed class SeveralReportsTests
{
    public static TheoryData<string, string> NamesOfFiles
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (ReportFormat format in ReportFormats.BuiltIn)
            {
                foreach (string ending in format.FileEndings) names.Add("report" + ending.ToUpperInvariant(), format.Name);
                names.Add(format.Name + "=report.of-no-known-kind", format.Name);
            }
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(NamesOfFiles))]
    public async Task Output_ByItsName_HoldsThatFormat(string name, string format)
    {
        using var folder = new ScratchFolder();
        string file = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--lang", "ja", "--output", name.Replace(file, folder[file], StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Start(await Asked(format)), Start(await File.ReadAllTextAsync(folder[file])));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report.txt")]
    [InlineData("console=report.json")]
    public async Task Output_OfText_IsWhatTheConsoleShows(string name)
    {
        using var folder = new ScratchFolder();
        string file = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--lang", "ja", "--output", name.Replace(file, folder[file], StringComparison.Ordinal));
        Assert.Equal(await Asked("console"), await File.ReadAllTextAsync(folder[file]));
    }

    [Fact]
    public async Task Scan_WithSeveralOutputs_WritesEachAndSaysTheSummaryOnStandardError()
    {
        using var folder = new ScratchFolder();
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--lang", "en", "--output", folder["r.html"], "-o", folder["r.json"], "--output", "sarif=" + folder["r"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("1 files: 1 read whole", run.Error, StringComparison.Ordinal);
        Assert.Equal(["r", "r.html", "r.json"], Directory.GetFiles(folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(folder["r.html"]), StringComparison.Ordinal);
        Assert.Equal("2.1.0", JsonDocument.Parse(await File.ReadAllTextAsync(folder["r"])).RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Report_WithSeveralOutputs_WritesEach()
    {
        using var folder = new ScratchFolder();
        await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--output", folder["r.json"]);
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "report", folder["r.json"], "--output", folder["r.csv"], "--output", folder["r.md"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["r.csv", "r.json", "r.md"], Directory.GetFiles(folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Dash_AmongOutputs_IsStandardOutput_WhichThenHoldsTheReportAlone()
    {
        using var folder = new ScratchFolder();
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--output", folder["r.html"], "--output", "json=-");
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.Empty(run.Error);
        Assert.True(File.Exists(folder["r.html"]));
    }

    [Theory]
    [InlineData("r.json")]
    [InlineData("r.html")]
    public async Task Report_ThatCannotBeWritten_CostsNoOther(string lost)
    {
        using ScratchFolder folder = new ScratchFolder().With("gone/x");
        FileReport Scan(string path)
        {
            // Only now: what could be told before the scan has been.
            Directory.Delete(folder["gone"], recursive: true);
            return CannedReports.WithRisk1(path);
        }
        string kept = lost == "r.json" ? "r.html" : "r.json";
        CommandRun run = await CommandRun.OfAsync(Scan, "scan", "a.csv", "--fail-on", "1", "--output", folder["gone/" + lost], "--output", folder[kept], "--output", folder["r.md"]);
        Assert.Equal(74, run.ExitCode);
        Assert.Contains(lost, run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder[kept]));
        Assert.True(File.Exists(folder["r.md"]));
    }

    [Theory]
    [InlineData("--output r.xlsx", "r.xlsx")]
    [InlineData("--output r.html --output no/such/folder/r.json", "no/such/folder")]
    [InlineData("--output r.html --output ./r.html", "r.html")]
    [InlineData("--output json=- --output csv=-", "-")]
    [InlineData("--output html=", "name a file")]
    [InlineData("--format json --output r.json --output r.html", "--format")]
    public async Task Outputs_ThatContradict_AreWrongUsageBeforeTheScan(string options, string named)
    {
        static FileReport Never(string path) => throw new InvalidOperationException();
        CommandRun run = await CommandRun.OfAsync(Never, ["scan", "a.csv", "--lang", "en", .. options.Split(' ')]);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> Asked(string format) => (await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--lang", "ja", "--format", format)).Output;

    // What comes later holds the time.
    private static string Start(string report) => report.TrimStart('\uFEFF')[..40];
}
