using System.Text.Json;
using PiiClassifier.Keys;
using PiiClassifier.Partials;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Cli.Tests.Shards;

/// <summary>Parts that do not make one scan are refused, and say why; nothing is left out in silence.</summary>
public sealed class ShardFaultTests : IDisposable
{
    private readonly ShardedShare _share = new ShardedShare().Fill(seed: 1, files: 9);

    public void Dispose() => _share.Dispose();

    [Fact]
    public async Task Merge_WithoutAPart_NamesIt()
    {
        await _share.ScanShardsAsync(5);
        CommandRun run = await _share.MergeAsync([_share.Part(1), _share.Part(4)], "--output", _share["report.json"]);
        AssertRefused(run, "Of 5 parts are missing: 2-3, 5.");
        Assert.False(File.Exists(_share["report.json"]));
    }

    [Fact]
    public async Task Merge_ThatMayLeaveOutAPart_SaysInTheReportWhatIsMissing()
    {
        await _share.ScanShardsAsync(3);
        CommandRun run = await _share.MergeAsync([_share.Part(1), _share.Part(3)], "--allow-missing", "--format", "json");
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(report.GetProperty("summary").GetProperty("interrupted").GetBoolean());
        JsonElement missing = Assert.Single(report.GetProperty("files").EnumerateArray(), file => file.GetProperty("status").GetString() == "missing");
        Assert.Equal(("shard 2/3", "shard-missing"), (missing.GetProperty("path").GetString(), missing.GetProperty("reasonCode").GetString()));
        int whole = JsonDocument.Parse((await _share.ScanAsync("--format", "json")).Output).RootElement.GetProperty("summary") is var summary ? summary.GetProperty("files").GetInt32() + summary.GetProperty("notTables").GetInt32() : 0;
        int merged = report.GetProperty("summary").GetProperty("files").GetInt32() - 1 + report.GetProperty("summary").GetProperty("notTables").GetInt32();
        Assert.Contains($"{whole - merged} files fell to the parts that are missing", run.Error, StringComparison.Ordinal);
        Assert.Contains("Part 2/3 is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_WithAnotherKey_IsRefused()
    {
        await _share.ScanShardsAsync(2);
        _share.MakeKey("key");
        AssertRefused(await _share.MergeAsync(_share.Parts(2)), "--key-file");
        await _share.ScanShardAsync(1, 2);
        AssertRefused(await _share.MergeAsync(_share.Parts(2)), "2.piipart was written with the key");
    }

    [Fact]
    public async Task Merge_OfOtherOptions_IsRefused()
    {
        await _share.ScanShardAsync(1, 2);
        await _share.ScanShardAsync(2, 2, "--ignore-headers");
        AssertRefused(await _share.MergeAsync(_share.Parts(2)), "other options");
    }

    [Fact]
    public async Task Merge_OfAnotherNumberOfParts_IsRefused()
    {
        await _share.ScanShardAsync(1, 2);
        await _share.ScanShardAsync(2, 3);
        AssertRefused(await _share.MergeAsync(_share.Parts(2)), "part 2/3, which does not go with part 1/2");
    }

    [Theory]
    [InlineData("new.csv")]
    [InlineData("1/.piiignore")]
    public async Task Merge_OfAShareThatChangedMeanwhile_IsRefused(string name)
    {
        await _share.ScanShardAsync(1, 2);
        _share.Write(name, "zz*.csv\n"u8.ToArray());
        await _share.ScanShardAsync(2, 2);
        AssertRefused(await _share.MergeAsync(_share.Parts(2)), "another list of files");
    }

    [Fact]
    public async Task Merge_OfAPartTwiceThatSaysTwoThings_IsRefused()
    {
        _share.Write("staff.csv", "氏名,電話番号\n山田 太郎,090-1111-2222\n山田 花子,090-1111-3333\n"u8.ToArray());
        await _share.ScanShardAsync(1, 1);
        File.Move(_share.Part(1), _share.Part(2));
        // Of the same size, so that the list is the same.
        _share.Write("staff.csv", "氏名,電話番号\n山田 次郎,090-1111-2222\n山田 花子,090-1111-3333\n"u8.ToArray());
        await _share.ScanShardAsync(1, 1);
        AssertRefused(await _share.MergeAsync(_share.Parts(2)), "both part 1/1");
    }

    [Fact]
    public async Task Merge_OfAnInterruptedPart_SaysSo()
    {
        await _share.ScanShardAsync(1, 2);
        Assert.Equal(ExitCodes.Unread, (await InterruptAsync(2)).ExitCode);
        CommandRun run = await _share.MergeAsync(_share.Parts(2), "--format", "json");
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Contains("Part 2/2", run.Error, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(run.Output).RootElement.GetProperty("summary").GetProperty("interrupted").GetBoolean());
        Assert.Contains("\"interrupted\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_ThatIsInterruptedTheSecondTime_DoesNotReplaceTheWholeOne()
    {
        await _share.ScanShardsAsync(2);
        byte[] whole = File.ReadAllBytes(_share.Part(2));
        CommandRun run = await InterruptAsync(2);
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Contains("stays as it is", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole, File.ReadAllBytes(_share.Part(2)));
        Assert.Equal(2, Directory.GetFiles(_share["parts"]).Length);
    }

    // Cut off and changed at every place of the small parts and at some of the long ones.
    [Fact]
    public async Task Merge_OfAPartThatWasCutOffOrChanged_IsRefusedWithoutAReport()
    {
        await _share.ScanShardsAsync(2);
        byte[] whole = File.ReadAllBytes(_share.Part(1));
        int step = Math.Max(1, whole.Length / 150);
        for (int i = 0; i < whole.Length; i += i < 64 || i > whole.Length - 64 ? 1 : step)
        {
            File.WriteAllBytes(_share.Part(1), whole[..i]);
            await AssertRefusedAsync($"cut off at {i}");
            byte[] changed = [.. whole];
            changed[i] ^= 0x10;
            File.WriteAllBytes(_share.Part(1), changed);
            await AssertRefusedAsync($"changed at {i}");
        }
        File.WriteAllBytes(_share.Part(1), [.. whole, 0]);
        await AssertRefusedAsync("longer");

        async Task AssertRefusedAsync(string what)
        {
            CommandRun run = await _share.MergeAsync(_share.Parts(2), "--format", "json");
            Assert.True(run.ExitCode == ExitCodes.NoReport && run.Output.Length == 0 && run.Error.Contains("1.piipart", StringComparison.Ordinal), $"{what}: {run}");
        }
    }

    [Theory]
    [InlineData("share/foreign.piipart")]
    [InlineData("key")]
    [InlineData("no-such-file")]
    [InlineData("share")]
    public async Task Merge_OfWhatIsNoPart_IsRefused(string name)
    {
        _share.Write("foreign.piipart", "氏名,電話番号\n山田 太郎,090-1111-2222\n"u8.ToArray());
        CommandRun run = await _share.MergeAsync([_share[name]]);
        Assert.Equal(ExitCodes.NoReport, run.ExitCode);
        Assert.Contains(Path.GetFileName(name), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_OfAPartOfAnotherBuild_IsRefused()
    {
        Assert.True(PersonalKey.TryParse(File.ReadAllText(_share["key"]), out PersonalKey? key));
        using (FileStream file = File.Create(_share.Part(1)))
        using (var writer = new PartialWriter(file, key, PartialHead.Of(new PiiScannerOptions { Key = key }, new ShardNumber(1, 1), isListed: false, DateTimeOffset.UnixEpoch) with { Build = "other", ToolVersion = "0.0.9" }))
        {
            writer.End(new PartialTail { Found = new FoundList(0, 0, "00000000"), Taken = 0, NotTables = 0, Interrupted = false, EndedAt = DateTimeOffset.UnixEpoch, IgnoreFiles = [], NotEnded = [] });
        }
        AssertRefused(await _share.MergeAsync([_share.Part(1)]), "another build of pii (0.0.9)");
    }

    [Theory]
    [InlineData("--shard 1/2")]
    [InlineData("--partial parts/x")]
    [InlineData("--shard-listed")]
    [InlineData("--shard 0/2 --partial parts/x")]
    [InlineData("--shard 3/2 --partial parts/x")]
    [InlineData("--shard 1 --partial parts/x")]
    [InlineData("--shard 1/2/3 --partial parts/x")]
    [InlineData("--shard -1/2 --partial parts/x")]
    [InlineData("--shard 1/100001 --partial parts/x")]
    [InlineData("--shard 1/2 --partial parts")]
    [InlineData("--shard 1/2 --partial no/such/folder")]
    [InlineData("--shard 1/2 --partial share/x")]
    [InlineData("--shard 1/2 --partial parts/x --output report.json")]
    [InlineData("--shard 1/2 --partial parts/x --format json")]
    [InlineData("--shard 1/2 --partial parts/x --fail-on 3")]
    [InlineData("--shard 1/2 --partial parts/x --write-baseline accepted.json")]
    [InlineData("--shard 1/2 --partial parts/x --shard-listed")]
    [InlineData("--shard 1/2 --partial parts/x -")]
    [InlineData("--shard 1/2 --partial parts/x --files-from list --sizes")]
    public async Task Scan_OfAPartThatCannotBe_IsWrongUsage(string options)
    {
        File.WriteAllText(_share["list"], "a.csv\n");
        string[] located = [.. options.Split(' ').Select(word => word.Contains("parts", StringComparison.Ordinal) || word.StartsWith("share/", StringComparison.Ordinal) || word == "list" ? _share[word] : word)];
        CommandRun run = await _share.ScanAsync(located);
        Assert.True(run.ExitCode == ExitCodes.WrongUsage, run.ToString());
        Assert.NotEmpty(run.Error);
        Assert.Empty(Directory.GetFiles(_share["parts"]));
    }

    [Fact]
    public async Task Part_IsForItsOwnerOnly_AndHoldsNoCellTextAndNoKey()
    {
        _share.Write("staff.csv", "氏名,電話番号\n山田 太郎,090-1111-2222\n山田 花子,090-1111-3333\n"u8.ToArray());
        await _share.ScanShardsAsync(1);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_share.Part(1)));
        byte[] part = File.ReadAllBytes(_share.Part(1));
        foreach (byte[] secret in (byte[][])["山田"u8.ToArray(), "1111-2222"u8.ToArray(), "09011112222"u8.ToArray(), Convert.FromHexString(File.ReadAllText(_share["key"]))]) Assert.Equal(-1, part.AsSpan().IndexOf(secret));
    }

    [Fact]
    public async Task Configuration_OfTheWholeScan_DoesNotHinderAPart()
    {
        File.WriteAllText(_share["pii.json"], """{ "outputs": ["report.json"], "failOn": 4, "operator": "municipality", "baseline": "accepted.json", "quick": true }""");
        CommandRun run = await ShardedShare.RunAsync("scan", _share["share"], "--config", _share["pii.json"], "--key-file", _share["key"], "--shard", "1/1", "--partial", _share.Part(1));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("quick", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("outputs", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_share["report.json"]));
    }

    [Fact]
    public void Head_WithTypesOfOnesOwn_IsReadBack()
    {
        var type = new PiiType("locker-key", "ロッカー鍵番号", "Locker key", PiiGroup.Employment, AppiClass.PersonalInformation, 2) { IdentifiesPerson = true, LegalBasis = "社内規程" };
        var head = new PartialHead("1", "2", "3", new ShardNumber(3, 8), IsListed: true, DateTimeOffset.UnixEpoch, [type]);
        PartialHead read = PartialHead.Read(head.ToBytes());
        Assert.Equal(head with { OwnTypes = read.OwnTypes }, read);
        PiiType same = Assert.Single(read.OwnTypes);
        Assert.Equal((type.Id, type.JapaneseName, type.EnglishName, type.Group, type.AppiClass, type.Risk, type.IdentifiesPerson, type.LegalBasis), (same.Id, same.JapaneseName, same.EnglishName, same.Group, same.AppiClass, same.Risk, same.IdentifiesPerson, same.LegalBasis));
    }

    // As its first file is read.
    private async Task<CommandRun> InterruptAsync(int index)
    {
        using var ending = new CancellationTokenSource();
        var scanner = new FileScanner(
            async (path, _, cancellationToken) =>
            {
                await ending.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
                return CannedReports.WithRisk1(path);
            },
            null!);
        return await CommandRun.OfAsync(_ => scanner, ["scan", _share["share"], "--key-file", _share["key"], "--shard", $"{index}/2", "--partial", _share.Part(index), "--lang", "en"], errorIsTerminal: false, ending.Token);
    }

    private static void AssertRefused(CommandRun run, string reason)
    {
        Assert.True(run.ExitCode == ExitCodes.NoReport, run.ToString());
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
