using System.Diagnostics;
using System.Globalization;
using PiiClassifier.Cli.Tests.Ci;
using PiiClassifier.SampleData.Shares;
using PiiClassifier.Tests;
using YamlDotNet.RepresentationModel;

namespace PiiClassifier.Cli.Tests.Shards;

/// <summary>The files of <c>samples/scale-out</c>, run as they stand there on this machine, give the report of one machine.</summary>
[Trait("Category", "Slow")]
public sealed class ScaleOutSampleTests : IDisposable
{
    private const int SkippedByScript = 77;
    private const int Shards = 3;

    private readonly ShardedShare _share = new();
    private readonly string _commands;

    public ScaleOutSampleTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && PathOf.Program("bash") is not null, "There is no bash.");
        _commands = Directory.CreateDirectory(_share["bin"]).FullName;
        File.WriteAllText(Path.Combine(_commands, "pii"), $"#!/bin/sh\nexec dotnet '{BuiltCommand.Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_commands, "pii"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => _share.Dispose();

    [Fact]
    public async Task Slurm_WithATaskThatIsKilledMidway_RequeuesIt_AndTheMergedReportIsThatOfOneMachine()
    {
        ShareSet.Write(_share["share"], files: 300, seed: 11);
        ProcessRun run = await ProcessRun.OfAsync(new ProcessStartInfo("bash", [RepositoryFolder.Combine("tests", "PiiClassifier.Cli.Tests", "Shards", "slurm.sh"), _share["share"], "dotnet", BuiltCommand.Assembly]));
        Assert.SkipWhen(run.ExitCode == SkippedByScript, run.Error);
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Contains("ArrayTaskId=2 JobState=COMPLETED Restarts=1", run.Output, StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper?.WriteLine(run.Output);
    }

    [Fact]
    public async Task Parallel_OnThisMachine_GivesTheReportOfOneMachine_AndDoesNotScanTwiceWhatIsDone()
    {
        Assert.SkipUnless(PathOf.Program("parallel") is not null, "There is no GNU parallel.");
        _share.Fill(seed: 2, files: 12);
        ProcessRun run = await RunAsync(Bash("parallel/scan.sh", "--output", _share["merged.json"]));
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Everything);
        await AssertIsReportOfOneMachineAsync();
        File.Delete(_share.Part(2));
        DateTime first = File.GetLastWriteTimeUtc(_share.Part(1));
        run = await RunAsync(Bash("parallel/scan.sh", "--output", _share["merged.json"]));
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Everything);
        Assert.Equal(first, File.GetLastWriteTimeUtc(_share.Part(1)));
        await AssertIsReportOfOneMachineAsync();
    }

    [Fact]
    public async Task Kubernetes_ItsCommandsForEachIndex_GiveTheReportOfOneMachine()
    {
        YamlMappingNode scan = Spec("scan-job.yaml"), merge = Spec("merge-job.yaml");
        Assert.Equal("Indexed", Text(scan, "completionMode"));
        Assert.Equal(Text(scan, "completions"), Variables(scan)["SHARDS"]);
        foreach (YamlMappingNode job in (YamlMappingNode[])[scan, merge])
        {
            var mounts = Container(job)["volumeMounts"].AllNodes.OfType<YamlMappingNode>().ToDictionary(mount => Text(mount, "mountPath"), mount => Text(mount, "name"));
            Assert.Equal(mounts.Values.Order(), Pod(job)["volumes"].AllNodes.OfType<YamlMappingNode>().Where(volume => volume.Children.ContainsKey("name")).Select(volume => Text(volume, "name")).Order());
            Assert.All(Variables(job).Values.Where(value => value.StartsWith('/')), value => Assert.Contains(mounts.Keys, mount => value == mount || value.StartsWith(mount + "/", StringComparison.Ordinal)));
        }
        _share.Fill(seed: 3, files: 12);
        for (int index = 0; index < Shards; index++)
        {
            ProcessStartInfo start = Shell(scan);
            start.Environment["JOB_COMPLETION_INDEX"] = index.ToString(CultureInfo.InvariantCulture);
            ProcessRun part = await RunAsync(start);
            Assert.True(part.ExitCode == 0, part.Everything);
        }
        ProcessRun run = await RunAsync(Shell(merge));
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Everything);
        File.Move(_share["parts/report.json"], _share["merged.json"]);
        await AssertIsReportOfOneMachineAsync();
    }

    // Spark itself is not had here: what it pipes into the script of a partition is.
    [Fact]
    public async Task Spark_WhatItPipesIntoEachPartition_GivesTheReportOfItsList()
    {
        _share.Fill(seed: 4, files: 12);
        string[] files = [.. Directory.GetFiles(_share["share"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string[][] partitions = [files[..5], [], files[5..]];
        for (int i = 0; i < Shards; i++)
        {
            ProcessRun part = await RunAsync(Bash("spark/shard.sh", $"{Shards}", _share["parts"], _share["key"]), string.Concat(((string[])[$"{i + 1}", .. partitions[i]]).Select(line => line + "\n")));
            Assert.True(part.ExitCode == 0, part.Everything);
        }
        File.WriteAllText(_share["list"], string.Join('\n', files));
        CommandRun single = await ShardedShare.RunAsync("scan", "--files-from", _share["list"], "--key-file", _share["key"], "--format", "json");
        Assert.Equal(ShardedShare.WithoutTimes(single.Output), ShardedShare.WithoutTimes((await _share.MergeAsync(_share.Parts(Shards), "--format", "json")).Output));
    }

    [Fact]
    public async Task Spark_ItsProgram_IsPython()
    {
        Assert.SkipUnless(PathOf.Program("python3") is not null, "There is no Python.");
        ProcessRun run = await ProcessRun.OfAsync(new ProcessStartInfo("python3", ["-c", "import ast,sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())", Sample("spark/scan.py")]));
        Assert.True(run.ExitCode == 0, run.Everything);
    }

    private static string Sample(string name) => RepositoryFolder.Combine("samples", "scale-out", name);

    private static YamlMappingNode Spec(string file) => (YamlMappingNode)CiExample.Yaml(Sample("kubernetes/" + file)).RootNode["spec"];

    private static YamlNode Pod(YamlMappingNode job) => job["template"]["spec"];

    private static YamlNode Container(YamlMappingNode job) => Assert.Single((YamlSequenceNode)Pod(job)["containers"]);

    private static Dictionary<string, string> Variables(YamlMappingNode job) => ((YamlSequenceNode)Container(job)["env"]).ToDictionary(variable => Text(variable, "name"), variable => Text(variable, "value"));

    private static string Text(YamlNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static ProcessStartInfo Shell(YamlMappingNode job)
    {
        string[] words = [.. ((string[])["command", "args"]).SelectMany(key => (YamlSequenceNode)Container(job)[key]).Select(word => ((YamlScalarNode)word).Value!)];
        return new ProcessStartInfo(words[0], words[1..]);
    }

    private static ProcessStartInfo Bash(string sample, params string[] arguments) => new("bash", [Sample(sample), .. arguments]);

    private Task<ProcessRun> RunAsync(ProcessStartInfo start, string input = "")
    {
        foreach ((string name, string value) in ((string, string)[])[("SHARE", _share["share"]), ("PARTS", _share["parts"]), ("KEY", _share["key"]), ("SHARDS", $"{Shards}"), ("PATH", $"{_commands}:{Environment.GetEnvironmentVariable("PATH")}")]) start.Environment[name] = value;
        return ProcessRun.OfAsync(start, input);
    }

    private async Task AssertIsReportOfOneMachineAsync() =>
        Assert.Equal(ShardedShare.WithoutTimes((await CommandRun.OfAsync(FileScanner.Real, "scan", _share["share"], "--key-file", _share["key"], "--format", "json")).Output), ShardedShare.WithoutTimes(File.ReadAllText(_share["merged.json"])));
}
