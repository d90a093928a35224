using System.Diagnostics;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>Baselines and caches on the command line.</summary>
public sealed class EarlierScansTests : IDisposable
{
    private const string Staff = "氏名,電話番号,部署\n佐藤太郎,090-1234-5678,総務課\n鈴木花子,080-2345-6789,市民課\n高橋健一,070-3456-7890,税務課\n";
    private const string StaffMoved = "部署,電話番号,氏名\n総務課,090-1234-5678,佐藤太郎\n市民課,080-2345-6789,鈴木花子\n税務課,070-3456-7890,高橋健一\n";

    private readonly ScratchFolder _folder = new();

    public EarlierScansTests()
    {
        File.WriteAllText(_folder["key"], PersonalKey.Create().ToText());
        Write("share/staff.csv", Staff);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Baseline_OfWhatIsThere_AcceptsItAndFailsOnMore()
    {
        Assert.Equal(0, (await ScanAsync("--write-baseline", _folder["accepted.json"])).ExitCode);
        Assert.Equal(0, (await ScanAsync("--baseline", _folder["accepted.json"], "--fail-on", "new")).ExitCode);
        Write("share/staff.csv", StaffMoved);
        Assert.Equal(0, (await ScanAsync("--baseline", _folder["accepted.json"], "--fail-on", "new")).ExitCode);
        Write("share/more.csv", Staff);
        CommandRun more = await ScanAsync("--baseline", _folder["accepted.json"], "--fail-on", "new");
        Assert.Equal(1, more.ExitCode);
        Assert.Contains("New against the baseline: 3 columns", more.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_ThatIsWrittenTheFirstTime_NeedNotBeThere()
    {
        CommandRun run = await ScanAsync("--baseline", _folder["accepted.json"], "--write-baseline", _folder["accepted.json"]);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder["accepted.json"]));
    }

    [Fact]
    public async Task Baseline_WithOtherContent_IsNew()
    {
        await ScanAsync("--write-baseline", _folder["accepted.json"]);
        Write("share/staff.csv", Staff.Replace("佐藤太郎", "田中太郎", StringComparison.Ordinal));
        CommandRun run = await ScanAsync("--baseline", _folder["accepted.json"], "--fail-on", "new", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        JsonElement columns = JsonDocument.Parse(run.Output).RootElement.GetProperty("files")[0].GetProperty("tables")[0].GetProperty("columns");
        Assert.False(columns[0].GetProperty("accepted").GetBoolean());
        Assert.True(columns[1].GetProperty("accepted").GetBoolean());
    }

    [Theory]
    [InlineData("5", 0)]
    [InlineData("1", 0)]
    public async Task FailOnARisk_WithABaseline_CountsWhatIsNewOnly(string risk, int exitCode)
    {
        await ScanAsync("--write-baseline", _folder["accepted.json"]);
        Assert.Equal(exitCode, (await ScanAsync("--baseline", _folder["accepted.json"], "--fail-on", risk)).ExitCode);
    }

    [Theory]
    [InlineData("--fail-on", "new")]
    [InlineData("--baseline", "no-such-file.json")]
    [InlineData("--key-file", "no-such-key")]
    [InlineData("--cache", "no-such-folder/cache")]
    [InlineData("--cache-by", "magic")]
    public async Task WhatCannotBe_ExitsWith64(string option, string value) => Assert.Equal(64, (await ScanAsync(option, value)).ExitCode);

    [Fact]
    public async Task BaselineOrCacheOfAnotherKey_ExitsWith64AndSaysSoInBothLanguages()
    {
        await ScanAsync("--write-baseline", _folder["accepted.json"], "--cache", _folder["cache"]);
        File.WriteAllText(_folder["key"], PersonalKey.Create().ToText());
        foreach ((string option, string file) in (ReadOnlySpan<(string, string)>)[("--baseline", "accepted.json"), ("--cache", "cache")])
        {
            foreach ((string language, string word) in (ReadOnlySpan<(string, string)>)[("en", "another key"), ("ja", "別の鍵")])
            {
                CommandRun run = Scan(option, _folder[file], "--lang", language);
                Assert.Equal(64, run.ExitCode);
                Assert.Contains(language == "en" && option == "--baseline" ? "of another key" : word, run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Cache_OfAnUnchangedShare_GivesTheSameReportAndSaysHowManyWereNotRead()
    {
        File.SetLastWriteTimeUtc(_folder["share/staff.csv"], new DateTime(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc));
        CommandRun first = await ScanAsync("--cache", _folder["cache"], "--format", "csv");
        CommandRun second = await ScanAsync("--cache", _folder["cache"], "--format", "csv");
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("0 of 1 files were unchanged", first.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 1 files were unchanged", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cache_InTheScannedFolder_IsNoTableAndNoReasonToFail()
    {
        Write("share/staff.csv", Staff);
        foreach (string notTables in (string[])["0 more", "1 more"])
        {
            CommandRun run = await ScanAsync("--cache", _folder["share/nightly.piicache"]);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("1 more are no tables", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Cache_OnAFullDisk_CostsNoReport()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A small disk is made as Linux makes one.");
        string script = _folder["scan.sh"];
        // The catalogue alone, which a cache begins with, is larger than this disk.
        File.WriteAllText(script, $"""
            cd '{_folder.FullPath}' && mkdir disk && mount -t tmpfs -o size=16k tmpfs disk || exit 99
            PATH='{InstalledCommand.In(_folder["bin"])}':$PATH
            pii scan share --key-file key --cache disk/cache --cache-by content --output report.json --lang en
            """);
        var start = new ProcessStartInfo("unshare") { ArgumentList = { "--map-root-user", "--mount", "sh", script } };
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.SkipWhen(run.ExitCode == 99 || run.Error.StartsWith("unshare:", StringComparison.Ordinal), "No disk may be mounted here.");
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Contains("The cache could not be written any more", run.Error, StringComparison.Ordinal);
        Assert.Contains("staff.csv", File.ReadAllText(_folder["report.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cache_ByContent_KnowsAFileThatWasTouched()
    {
        await ScanAsync("--cache", _folder["cache"], "--cache-by", "content");
        File.SetLastWriteTimeUtc(_folder["share/staff.csv"], new DateTime(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("1 of 1 files were unchanged", (await ScanAsync("--cache", _folder["cache"], "--cache-by", "content")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "content")]
    [InlineData(false, "")]
    public async Task Diff_OfScansOfOneKey_TellsColumnsOfOtherContent(bool sameKey, string changes)
    {
        await ScanAsync("--output", _folder["old.json"]);
        if (!sameKey) File.WriteAllText(_folder["key"], PersonalKey.Create().ToText());
        Write("share/staff.csv", Staff.Replace("佐藤太郎", "田中太郎", StringComparison.Ordinal));
        await ScanAsync("--output", _folder["new.json"]);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "diff", _folder["old.json"], _folder["new.json"], "--format", "json");
        JsonElement files = JsonDocument.Parse(run.Output).RootElement.GetProperty("files");
        IEnumerable<JsonElement> columns = files.EnumerateArray().SelectMany(file => file.GetProperty("tables").EnumerateArray()).SelectMany(table => table.GetProperty("columns").EnumerateArray());
        Assert.Equal(changes, string.Join(' ', columns.SelectMany(column => column.GetProperty("changes").EnumerateArray()).Select(change => change.GetString())));
    }

    private void Write(string name, string text) => _folder.Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    private CommandRun Scan(params string[] arguments) => ScanAsync(arguments).GetAwaiter().GetResult();

    private Task<CommandRun> ScanAsync(params string[] arguments)
    {
        string[] language = arguments.Contains("--lang") ? [] : ["--lang", "en"];
        string[] key = arguments.Contains("--key-file") ? [] : ["--key-file", _folder["key"]];
        return CommandRun.OfAsync(FileScanner.Real, ["scan", _folder["share"], .. key, .. language, .. arguments]);
    }
}
