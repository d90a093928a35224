using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Configuration;

/// <summary>Each key does what its option does, and the command line wins.</summary>
public sealed class ConfigurationKeyTests
{
    private static readonly byte[] Roll = "氏名,携帯電話\n山田 太郎,090-1234-5678\n佐藤 花子,090-2345-6789\n"u8.ToArray();

    [Theory]
    [InlineData("""{ "paths": ["data"] }""", "", "data/a.csv data/b.csv")]
    [InlineData("""{ "paths": ["data/b.csv", "data/a.csv"] }""", "", "data/b.csv data/a.csv")]
    [InlineData("""{ "paths": ["data/*.csv"] }""", "", "data/a.csv data/b.csv")]
    [InlineData("""{ "paths": ["data"] }""", "{0}/data/b.csv", "data/b.csv")]
    [InlineData("""{ "include": ["b.*"] }""", "{0}/data", "data/b.csv")]
    [InlineData("""{ "include": ["b.*"] }""", "{0}/data --include *.csv", "data/a.csv data/b.csv")]
    [InlineData("""{ "exclude": ["no", "a.csv"] }""", "{0}/data", "data/b.csv")]
    [InlineData("""{ "exclude": ["a.csv"] }""", "{0}/data --exclude b.csv", "data/a.csv")]
    [InlineData("""{ "exclude": ["a.csv"] }""", "{0}/data --include *.csv", "data/b.csv")]
    [InlineData("""{ "exclude": ["a.csv"] }""", "{0}/data --no-config", "data/a.csv data/b.csv")]
    [InlineData("""{ "exclude": [] }""", "{0}/data", "data/a.csv data/b.csv")]
    public async Task Scan_WithPathsAndGlobs_ReadsWhatTheyName(string configuration, string arguments, string read)
    {
        using var scan = new ConfiguredScan(configuration);
        CommandRun run = await scan.ScanAsync(Arguments(arguments, scan));
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(read.Split(' ').Order(), scan.Read.Order());
    }

    [Theory]
    [InlineData("""{ "noIgnore": true }""", "", 2)]
    [InlineData("""{ "noIgnore": true }""", "--no-ignore=false", 1)]
    [InlineData("""{ "noIgnore": false }""", "", 1)]
    [InlineData("""{ "noIgnore": false }""", "--no-ignore", 2)]
    public async Task Scan_WithNoIgnore_ScansWhatIgnoreFilesLeaveOut(string configuration, string arguments, int read)
    {
        using var scan = new ConfiguredScan(configuration);
        scan.Write("data/.piiignore", "a.csv\n.piiignore\n");
        await scan.ScanAsync([scan["data"], "--include", "*.csv", .. Arguments(arguments, scan)]);
        Assert.Equal(read, scan.Read.Count);
    }

    [Theory]
    [InlineData("""{ "maxSize": "2kB" }""", "", 2000L)]
    [InlineData("""{ "maxSize": 1234 }""", "", 1234L)]
    [InlineData("""{ "maxSize": 1234 }""", "--max-size 3MB", 3_000_000L)]
    public async Task Scan_WithMaxSize_LimitsFiles(string configuration, string arguments, long bytes)
    {
        using var scan = new ConfiguredScan(configuration);
        await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal(bytes, scan.Options!.MaxFileBytes);
    }

    [Theory]
    [InlineData("""{ "timeLimit": "5m" }""", "", 300)]
    [InlineData("""{ "timeLimit": 90 }""", "", 90)]
    [InlineData("""{ "timeLimit": 90 }""", "--time-limit 10s", 10)]
    public async Task Scan_WithTimeLimit_LimitsFiles(string configuration, string arguments, int seconds)
    {
        using var scan = new ConfiguredScan(configuration);
        await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal(TimeSpan.FromSeconds(seconds), scan.Options!.TimeLimit);
    }

    [Theory]
    [InlineData("", 932)]
    [InlineData("--encoding euc-jp", 51932)]
    public async Task Scan_WithEncoding_ReadsTextInIt(string arguments, int codePage)
    {
        using var scan = new ConfiguredScan("""{ "encoding": "cp932" }""");
        await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal(codePage, scan.Options!.Encoding!.CodePage);
    }

    [Theory]
    [InlineData("true", "", true)]
    [InlineData("false", "", false)]
    [InlineData("false", "--ignore-headers", true)]
    [InlineData("true", "--ignore-headers=false", false)]
    public async Task Scan_WithIgnoreHeaders_IgnoresThem(string value, string arguments, bool ignored)
    {
        using var scan = new ConfiguredScan($$"""{ "ignoreHeaders": {{value}} }""");
        await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal(ignored, scan.Options!.IgnoreHeaders);
    }

    [Theory]
    [InlineData("", "library-card locker")]
    [InlineData("--types {0}/pool.json", "pool")]
    public async Task Scan_WithTypes_ReadsEachFile(string arguments, string expected)
    {
        using var scan = new ConfiguredScan("""{ "types": ["library-card.json", "locker.json"] }""");
        string[] own = ["library-card", "locker", "pool"];
        foreach (string id in own) scan.Write(id + ".json", $$"""{ "types": [{ "id": "{{id}}", "englishName": "{{id}}", "risk": 2 }] }""");
        CommandRun run = await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(expected.Split(' '), own.Where(id => scan.Options!.Catalogue.TryGet(id, out _)));
    }

    [Theory]
    [InlineData("", "one")]
    [InlineData("--passwords {0}/others.txt", "two")]
    public async Task Scan_WithPasswords_TriesThem(string arguments, string password)
    {
        using var scan = new ConfiguredScan("""{ "passwords": "passwords.txt" }""");
        scan.Write("passwords.txt", "one\n");
        scan.Write("others.txt", "two\n");
        await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal([password], scan.Options!.Passwords);
    }

    [Theory]
    [InlineData("", ExitCodes.Found)]
    [InlineData("--fail-on 2", ExitCodes.Done)]
    public async Task Scan_WithFailOn_ExitsAccordingly(string arguments, int exitCode)
    {
        using var scan = new ConfiguredScan("""{ "failOn": 1 }""");
        Assert.Equal(exitCode, (await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)])).ExitCode);
    }

    [Fact]
    public async Task Scan_WithBaselineAndCache_KnowsWhatEarlierOnesFound()
    {
        using var folder = new ScratchFolder();
        folder.Write("pii.json", """{ "keyFile": "key", "baseline": "known.json", "cache": "results", "cacheBy": "content", "failOn": "new", "language": "en" }"""u8.ToArray());
        folder.Write("key", Encoding.ASCII.GetBytes(new string('7', 64)));
        folder.Write("data/a.csv", Roll);
        Task<CommandRun> ScanAsync(params string[] arguments) => CommandRun.InFolderAsync(folder.FullPath, FileScanner.Real, ["scan", folder["data"], .. arguments]);
        await ScanAsync("--no-config", "--key-file", folder["key"], "--write-baseline", folder["known.json"]);
        Assert.Equal(ExitCodes.Done, (await ScanAsync()).ExitCode);
        Assert.True(File.Exists(folder["results"]));
        File.SetLastWriteTimeUtc(folder["data/a.csv"], DateTime.UnixEpoch);
        folder.Write("data/b.csv", Roll);
        CommandRun run = await ScanAsync();
        Assert.Equal(ExitCodes.Found, run.ExitCode);
        Assert.Contains("1 of 2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_WithJobs_ScansSoManyAtOnce()
    {
        const int Jobs = 12; // more than the default on any machine
        using ScratchFolder folder = new ScratchFolder().With([.. Enumerable.Range(0, Jobs).Select(i => $"data/{i}.csv")]);
        folder.Write("pii.json", """{ "jobs": 12 }"""u8.ToArray());
        var allAreIn = new TaskCompletionSource();
        int running = 0;
        var scanner = new FileScanner(
            async (path, _, cancellationToken) =>
            {
                if (Interlocked.Increment(ref running) == Jobs) allAreIn.SetResult();
                await allAreIn.Task.WaitAsync(TimeSpan.FromMinutes(1), cancellationToken);
                return CannedReports.WithStatus(path, ScanStatus.Scanned);
            },
            null!);
        CommandRun run = await CommandRun.InFolderAsync(folder.FullPath, _ => scanner, "scan", folder["data"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public async Task Scan_WithOutputs_WritesThemBesideTheConfiguration()
    {
        using var scan = new ConfiguredScan("""{ "outputs": ["report.html", "json=report.data", "csv=-"] }""");
        CommandRun run = await scan.ScanAsync(scan["data"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(scan["report.html"]), StringComparison.OrdinalIgnoreCase);
        using JsonDocument json = JsonDocument.Parse(await File.ReadAllBytesAsync(scan["report.data"]));
        Assert.Contains("path,status", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output {0}/other.md", "other.md")]
    [InlineData("--format csv", null)]
    public async Task Scan_WithReportsOnTheCommandLine_WritesNoneOfTheConfiguration(string arguments, string? written)
    {
        using var scan = new ConfiguredScan("""{ "outputs": ["report.html", "report.json"] }""");
        CommandRun run = await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.False(File.Exists(scan["report.html"]) || File.Exists(scan["report.json"]));
        if (written is not null) Assert.True(File.Exists(scan[written]));
    }

    [Theory]
    [InlineData("ja", "", "郵便番号")]
    [InlineData("en", "", "Postal code")]
    [InlineData("ja", "--lang en", "Postal code")]
    [InlineData("en", "--lang ja", "郵便番号")]
    public async Task Scan_WithLanguage_SpeaksIt(string language, string arguments, string type)
    {
        using var scan = new ConfiguredScan($$"""{ "language": "{{language}}", "jobs": 1 }""");
        CommandRun run = await scan.ScanAsync([scan["data"], .. Arguments(arguments, scan)]);
        Assert.Contains(type, run.Output, StringComparison.Ordinal);
        Assert.Contains(type == "郵便番号" ? "使います" : "Options from", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_WithAConfiguration_SaysWhichKeysItUsed()
    {
        using var scan = new ConfiguredScan("""{ "paths": ["data"], "exclude": ["a.csv"], "jobs": 1, "language": "en" }""");
        CommandRun run = await scan.ScanAsync("--jobs", "2");
        Assert.Contains("pii.json: paths, exclude, language.", run.Error, StringComparison.Ordinal);
    }

    private static string[] Arguments(string line, ConfiguredScan scan) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument => argument.Replace("{0}", scan[""].TrimEnd('/', '\\'), StringComparison.Ordinal))];
}
