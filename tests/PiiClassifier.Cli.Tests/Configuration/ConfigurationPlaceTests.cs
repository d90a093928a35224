using System.Diagnostics;
using System.Text;
using PiiClassifier.Cli.Files;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Configuration;

/// <summary>Where a configuration is looked for, from where its names count, and that none silences the scan of what it lies in.</summary>
public sealed class ConfigurationPlaceTests
{
    private const string Silencing = """{ "exclude": ["**"], "maxSize": 1, "outputs": ["taken.json"] }""";

    [Fact]
    public async Task Scan_FromElsewhere_UsesNoConfigurationButTheOneNamed()
    {
        using var scan = new ConfiguredScan("""{ "exclude": ["a.csv"] }""");
        CommandRun without = await scan.ScanFromElsewhereAsync(scan["data"]);
        Assert.Equal(("", 2), (without.Error, scan.Read.Count));
        await scan.ScanFromElsewhereAsync(scan["data"], "--config", scan["pii.json"]);
        Assert.Equal(["data/b.csv"], scan.Read);
    }

    [Fact]
    public async Task Names_InAConfiguration_CountFromItsFolder()
    {
        using var scan = new ConfiguredScan("{}");
        string file = scan.Write("conf/night.json", """{ "paths": ["../data/a.csv"], "passwords": "p.txt", "types": ["own/t.json"], "outputs": ["../r.json", "csv=r.data"] }""");
        scan.Write("conf/p.txt", "one\n");
        scan.Write("conf/own/t.json", """{ "types": [{ "id": "locker", "englishName": "Locker", "risk": 1 }] }""");
        CommandRun run = await scan.ScanFromElsewhereAsync("--config", file);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(["data/a.csv"], scan.Read);
        Assert.Equal(["one"], scan.Options!.Passwords);
        Assert.True(scan.Options.Catalogue.TryGet("locker", out _));
        Assert.True(File.Exists(scan["r.json"]) && File.Exists(scan["conf/r.data"]));
    }

    [Fact]
    public async Task Names_ThatAreWhole_StayAsTheyAre()
    {
        using var scan = new ConfiguredScan("{}");
        string file = scan.Write("conf/night.json", $$"""{ "paths": ["{{scan["data/b.csv"].Replace('\\', '/')}}", "-"] }""");
        CommandRun run = await scan.ScanFromElsewhereAsync("--config", file, "--format", "json");
        Assert.Equal(["data/b.csv"], scan.Read);
        Assert.Contains("\"path\": \"-\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--jobs=1")]
    [InlineData("@data")]
    [InlineData("a\\u0020--jobs=1")]
    public async Task Path_ThatLooksLikeAnOption_IsAFile(string name)
    {
        using var scan = new ConfiguredScan($$"""{ "paths": ["{{name}}"] }""");
        CommandRun run = await scan.ScanAsync();
        Assert.Equal([name.Replace("\\u0020", " ", StringComparison.Ordinal)], scan.Read);
        Assert.Contains("pii.json: paths.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("*.csv")]
    [InlineData("../*/data/*.csv")]
    [InlineData("data/a.csv .")]
    public async Task Configuration_WithinWhatIsScanned_IsToldAndNotUsed(string paths)
    {
        using var scan = new ConfiguredScan(Silencing);
        CommandRun run = await scan.ScanAsync([.. paths.Split(' ').Select(path => scan[path]), "--include", "*.csv", "--lang", "en"]);
        Assert.Single(run.Error.Trim().Split('\n'), line => line.Contains("pii.json is not used", StringComparison.Ordinal));
        Assert.DoesNotContain("Options from", run.Error, StringComparison.Ordinal);
        Assert.Null(scan.Options!.MaxFileBytes);
        Assert.False(File.Exists(scan["taken.json"]));
    }

    [Theory]
    [InlineData("""{ "paths": ["."], "exclude": ["**"] }""")]
    [InlineData("""{ "paths": ["data", ".."], "exclude": ["**"] }""")]
    [InlineData("""{ "paths": ["**/*.csv"], "exclude": ["**"] }""")]
    public async Task Configuration_ThatScansItsOwnFolder_IsToldAndNotUsed(string configuration)
    {
        using var scan = new ConfiguredScan(configuration);
        CommandRun run = await scan.ScanAsync("--lang", "en");
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains("pii.json is not used", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing is named", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_WithinWhatIsScanned_IsNotEvenRead()
    {
        using var scan = new ConfiguredScan("no JSON");
        Assert.Equal(ExitCodes.Done, (await scan.ScanAsync(scan["."], "--include", "*.csv")).ExitCode);
        Assert.Equal(2, scan.Read.Count);
    }

    [Fact]
    public async Task Configuration_WithinWhatIsScanned_IsUsedWhenNamed()
    {
        using var scan = new ConfiguredScan("""{ "exclude": ["a.csv", "pii.json"] }""");
        await scan.ScanAsync(scan["."], "--config", scan["pii.json"]);
        Assert.Equal(["data/b.csv"], scan.Read);
    }

    [Fact]
    public async Task Configuration_BesideAList_IsToldAndNotUsed()
    {
        using var scan = new ConfiguredScan(Silencing);
        string list = scan.Write("list", scan["data"] + "\n");
        CommandRun run = await scan.ScanAsync("--files-from", list, "--lang", "en");
        Assert.Contains("pii.json is not used", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, scan.Read.Count);
    }

    [Fact]
    public async Task Configuration_WithinWhatIsScannedThroughLinks_IsNotUsed()
    {
        using var scan = new ConfiguredScan(Silencing);
        using var elsewhere = new ScratchFolder();
        string link = elsewhere["link"];
        LinkOrSkip(() => Directory.CreateSymbolicLink(link, scan[".."]));
        CommandRun run = await scan.ScanAsync(link, "--include", "a.csv", "--lang", "en");
        Assert.Contains("pii.json is not used", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_LinkedIntoWhatIsScanned_IsNotUsed()
    {
        using var scan = new ConfiguredScan("{}");
        scan.Write("data/evil.json", Silencing);
        File.Delete(scan["pii.json"]);
        LinkOrSkip(() => File.CreateSymbolicLink(scan["pii.json"], scan["data/evil.json"]));
        CommandRun run = await scan.ScanAsync(scan["data"], "--lang", "en");
        Assert.Contains("pii.json is not used", run.Error, StringComparison.Ordinal);
        Assert.Null(scan.Options!.MaxFileBytes);
    }

    [Fact]
    public async Task Output_OfAConfigurationThatWasNotNamed_StaysInItsFolder()
    {
        using var elsewhere = new ScratchFolder();
        using var scan = new ConfiguredScan("""{ "outputs": ["../stolen.json"] }""");
        CommandRun run = await scan.ScanAsync(scan["data"]);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains("$.outputs[0]", run.Error, StringComparison.Ordinal);
        scan.Write("pii.json", """{ "cache": "../stolen.json" }""");
        Assert.Contains("$.cache", (await scan.ScanAsync(scan["data"])).Error, StringComparison.Ordinal);
        LinkOrSkip(() => File.CreateSymbolicLink(scan["link.json"], elsewhere["stolen.json"]));
        scan.Write("pii.json", """{ "outputs": ["link.json"] }""");
        Assert.Equal(ExitCodes.WrongUsage, (await scan.ScanAsync(scan["data"])).ExitCode);
        Assert.Equal(ExitCodes.Done, (await scan.ScanAsync(scan["data"], "--config", scan["pii.json"])).ExitCode);
        Assert.True(File.Exists(elsewhere["stolen.json"]));
    }

    [Fact]
    public void RealPath_OfLinksInACircle_Ends()
    {
        using var folder = new ScratchFolder();
        LinkOrSkip(() => Directory.CreateSymbolicLink(folder["a"], folder["b/x"]));
        Directory.CreateSymbolicLink(folder["b"], folder["a/x"]);
        Directory.CreateSymbolicLink(folder["c"], "c/x");
        Assert.False(RealPath.IsIn(folder["a"], folder["elsewhere"]));
        Assert.False(RealPath.IsIn(folder["c/y"], folder["elsewhere"]));
    }

    [Theory]
    [InlineData("/a", "/a", true)]
    [InlineData("/a/", "/a/b", true)]
    [InlineData("/", "/a", true)]
    [InlineData("/A", "/a/b", true)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/a/b", "/a", false)]
    [InlineData("/a/../b", "/b/c", true)]
    public void RealPath_OfPathsWithoutLinks_GoesByTheirFolders(string folder, string path, bool isIn) => Assert.Equal(isIn, RealPath.IsIn(folder, path));

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Process_InTheScannedFolder_DoesNotUseItsConfiguration()
    {
        using var scan = new ConfiguredScan(Silencing);
        string error = await ErrorOfProcessAsync(scan[""], "scan", ".", "--lang", "en");
        Assert.Contains("pii.json is not used", error, StringComparison.Ordinal);
        Assert.Contains("--max-size", await ErrorOfProcessAsync(scan["data"], "scan", ".", "--max-size", "x", "--lang", "en"), StringComparison.Ordinal);
        scan.Write("pii.json", """{ "paths": ["data"] }""");
        Assert.Contains("Options from pii.json: paths.", await ErrorOfProcessAsync(scan[""], "scan", "--lang", "en"), StringComparison.Ordinal);
    }

    private static async Task<string> ErrorOfProcessAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CliTexts).Assembly.Location, .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, StandardErrorEncoding = Encoding.UTF8 };
        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        string error = await process.StandardError.ReadToEndAsync(patience.Token);
        await output;
        await process.WaitForExitAsync(patience.Token);
        return error;
    }

    private static void LinkOrSkip(Action link)
    {
        try
        {
            link();
        }
        catch (IOException)
        {
            Assert.Skip("Links may not be made here.");
        }
    }
}
