using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Shards;

/// <summary>The parts of a scan, joined, are the report of one machine.</summary>
public sealed class ShardMergeTests
{
    [Fact]
    public void Merge_OfAnyNumberOfParts_InAnyOrder_IsTheReportOfOneMachine() =>
        Prop.ForAll(Cases().ToArbitrary(), ((int Seed, int Files, int Shards) one) => MergedIsSingleAsync(one.Seed, one.Files, one.Shards).GetAwaiter().GetResult()).Check(share: 10);

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Merge_InEveryFormatAndLanguage_IsTheReportOfOneMachine(string language)
    {
        using ShardedShare share = new ShardedShare().Fill(seed: 5, files: 30);
        // Parts have no language.
        await share.ScanShardsAsync(3);
        string[] Outputs(string name) => [.. ReportTarget.Formats.SelectMany(format => (string[])["--output", $"{format}={share[$"{name}.{format}"]}"])];
        CommandRun single = await CommandRun.OfAsync(FileScanner.Real, ["scan", share["share"], "--key-file", share["key"], "--lang", language, .. Outputs("single")]);
        CommandRun merged = await CommandRun.OfAsync(FileScanner.Real, ["merge", .. share.Parts(3), "--key-file", share["key"], "--lang", language, .. Outputs("merged")]);
        Assert.Equal((single.ExitCode, single.Error), (merged.ExitCode, merged.Error));
        foreach (string format in ReportTarget.Formats)
        {
            Assert.Equal(Text("single"), Text("merged"));

            string Text(string name) => ReportTimes.RemovedFrom(File.ReadAllText(share[$"{name}.{format}"]), ReportTimes.StartOf(File.ReadAllText(share[$"{name}.json"])));
        }
    }

    [Fact]
    public async Task Merge_WithABaseline_TellsWhatIsNew()
    {
        using ShardedShare share = new ShardedShare().Fill(seed: 6, files: 8);
        share.Write("staff.csv", "氏名,電話番号\n山田 太郎,090-1111-2222\n山田 花子,090-1111-3333\n"u8.ToArray());
        await share.ScanShardsAsync(2);
        await share.ScanAsync("--write-baseline", share["single.json"]);
        await share.MergeAsync(share.Parts(2), "--write-baseline", share["merged.json"]);
        Assert.Equal(File.ReadAllText(share["single.json"]), File.ReadAllText(share["merged.json"]));
        File.Delete(share["share/staff.csv"]);
        await share.ScanAsync("--write-baseline", share["accepted.json"]);
        share.Write("staff.csv", "氏名,電話番号\n山田 太郎,090-1111-2222\n山田 花子,090-1111-3333\n"u8.ToArray());
        await share.ScanShardsAsync(2);
        CommandRun single = await share.ScanAsync("--baseline", share["accepted.json"], "--fail-on", "new", "--format", "json");
        CommandRun merged = await share.MergeAsync(share.Parts(2), "--baseline", share["accepted.json"], "--fail-on", "new", "--format", "json");
        Assert.Contains("\"accepted\": false", merged.Output, StringComparison.Ordinal);
        Assert.Equal(single.ExitCode, merged.ExitCode);
        Assert.Equal(ShardedShare.WithoutTimes(single.Output), ShardedShare.WithoutTimes(merged.Output));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("5", 0)]
    public async Task Merge_WithFailOn_EndsAsAScanDoes(string risk, int exitCode)
    {
        using var share = new ShardedShare();
        share.Write("staff.csv", "氏名,電話番号\n山田 太郎,090-1111-2222\n山田 花子,090-1111-3333\n"u8.ToArray());
        share.Write("items.csv", "品番,数量\nA-1,20\nA-2,5\n"u8.ToArray());
        await share.ScanShardsAsync(2);
        Assert.Equal(exitCode, (await share.MergeAsync(share.Parts(2), "--fail-on", risk)).ExitCode);
    }

    [Fact]
    public async Task Merge_OfTypesOfOnesOwn_KnowsThem()
    {
        using var share = new ShardedShare();
        share.Write("pii.types.json", """{ "types": [ { "id": "locker-key", "japaneseName": "ロッカー鍵番号", "englishName": "Locker key", "risk": 2, "headers": ["ロッカー鍵番号"], "pattern": "^LK-[0-9]{4}$" } ] }"""u8.ToArray());
        for (int i = 0; i < 4; i++) share.Write($"{i}.csv", "氏名,ロッカー鍵番号\n山田 太郎,LK-0001\n山田 花子,LK-0002\n"u8.ToArray());
        CommandRun single = await share.ScanAsync("--format", "json");
        Assert.Contains("ロッカー鍵番号", single.Output, StringComparison.Ordinal);
        Assert.Contains("\"types\"", single.Output, StringComparison.Ordinal);
        await share.ScanShardsAsync(2);
        Assert.Equal(ShardedShare.WithoutTimes(single.Output), ShardedShare.WithoutTimes((await share.MergeAsync(share.Parts(2), "--format", "json")).Output));
    }

    [Fact]
    public async Task Shards_OfAListWithSizes_AskTheFileSystemForNone_AndAreTheReportOfTheList()
    {
        using ShardedShare share = new ShardedShare().Fill(seed: 7, files: 12);
        string[] files = [.. Directory.GetFiles(share["share"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        File.WriteAllText(share["list"], string.Join('\n', files));
        File.WriteAllText(share["sized"], string.Concat(files.Select(file => $"{new FileInfo(file).Length}\t{file}\0")));
        CommandRun single = await ShardedShare.RunAsync("scan", "--files-from", share["list"], "--key-file", share["key"], "--format", "json");
        for (int i = 1; i <= 3; i++)
        {
            // A file that grows between two parts is another one to a scan that asks.
            File.AppendAllText(share["share/grown.txt"], "more");
            Assert.Equal(0, (await ShardedShare.RunAsync("scan", "--files-from", share["sized"], "--null", "--sizes", "--key-file", share["key"], "--shard", $"{i}/3", "--partial", share.Part(i))).ExitCode);
        }
        Assert.Equal(ShardedShare.WithoutTimes(single.Output), ShardedShare.WithoutTimes((await share.MergeAsync(share.Parts(3), "--format", "json")).Output));
    }

    [Fact]
    public async Task Shards_ThatAnotherProgramHasCut_AreTheReportOfTheirListsOneAfterTheOther()
    {
        using ShardedShare share = new ShardedShare().Fill(seed: 8, files: 12);
        string[] files = [.. Directory.GetFiles(share["share"], "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal)];
        File.WriteAllText(share["list"], string.Join('\n', files));
        CommandRun single = await ShardedShare.RunAsync("scan", "--files-from", share["list"], "--key-file", share["key"], "--format", "json");
        string[][] lists = [files[..2], files[2..9], files[9..]];
        for (int i = 1; i <= 3; i++)
        {
            File.WriteAllText(share["part"], string.Join('\n', lists[i - 1]));
            Assert.Equal(0, (await ShardedShare.RunAsync("scan", "--files-from", share["part"], "--shard-listed", "--key-file", share["key"], "--shard", $"{i}/3", "--partial", share.Part(i))).ExitCode);
        }
        Assert.Equal(ShardedShare.WithoutTimes(single.Output), ShardedShare.WithoutTimes((await share.MergeAsync(share.Parts(3).Reverse(), "--format", "json")).Output));
    }

    [Fact]
    public async Task Shards_WithACache_AreTheSame()
    {
        using ShardedShare share = new ShardedShare().Fill(seed: 9, files: 12);
        await share.ScanShardsAsync(2, "--cache", share["cache"]);
        CommandRun before = await share.MergeAsync(share.Parts(2), "--format", "json");
        await share.ScanShardsAsync(2, "--cache", share["cache"]);
        Assert.Equal(ShardedShare.WithoutTimes(before.Output), ShardedShare.WithoutTimes((await share.MergeAsync(share.Parts(2), "--format", "json")).Output));
    }

    private static Gen<(int Seed, int Files, int Shards)> Cases() =>
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from files in Gen.Choose(0, 25)
        from shards in Gen.Choose(1, 6)
        select (seed, files, shards);

    private static async Task MergedIsSingleAsync(int seed, int files, int shards)
    {
        using ShardedShare share = new ShardedShare().Fill(seed, files);
        CommandRun single = await share.ScanAsync("--format", "json");
        await share.ScanShardsAsync(shards);
        var random = new Random(seed);
        // A task that ran twice has written its part twice.
        string twice = share.Part(1 + random.Next(shards));
        File.Copy(twice, share["parts/twice"]);
        string[] parts = [.. share.Parts(shards), share["parts/twice"]];
        random.Shuffle(parts);
        CommandRun merged = await share.MergeAsync(parts, "--format", "json");
        Assert.Equal(ShardedShare.WithoutTimes(single.Output), ShardedShare.WithoutTimes(merged.Output));
        Assert.Equal((single.ExitCode, single.Error), (merged.ExitCode, merged.Error));
    }
}
