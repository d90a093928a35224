using System.Text.Json;
using PiiClassifier.Tests;
using YamlDotNet.RepresentationModel;

namespace PiiClassifier.Cli.Tests.Ci;

/// <summary>The commands of the examples in <c>samples/ci</c>, taken out of their YAML and run in a repository as the services check it out.</summary>
[Trait("Category", "Slow")]
public sealed class CiExampleTests
{
    public static TheoryData<string> Files => [.. CiExample.Files];

    [Fact]
    public void Examples_EachOne_IsTested()
    {
        Assert.Equal(CiExample.Files.Order(StringComparer.Ordinal), Directory.GetFiles(RepositoryFolder.Combine("samples", "ci"), "*.y*ml").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        // What the service fills in stands outside of the commands.
        Assert.Contains(CiExample.Yaml(RepositoryFolder.Combine("samples", "ci", "github-actions.yml")).AllNodes.OfType<YamlMappingNode>(), node => node.Children.Any(pair => (pair.Key, pair.Value) is (YamlScalarNode { Value: "BASE" }, YamlScalarNode { Value: "${{ github.event.pull_request.base.sha }}" })));
    }

    [Fact]
    public void Paper_CommandsExplained_AreThoseOfTheExample()
    {
        string paper = File.ReadAllText(RepositoryFolder.Combine("docs", "ci.md"));
        string[] explained = paper[(paper.IndexOf("```sh\n", StringComparison.Ordinal) + 6)..].Split("\n```")[0].Split('\n');
        string[] commands = [.. new CiExample("gitlab-ci.yml").Script.Split('\n').Select(line => line.Trim())];
        Assert.All(explained, line => Assert.Contains(line, commands));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_ThatAddsPersonalData_Fails(string file)
    {
        using GitRepository repository = await WithMainAsync();
        ProcessRun run = await RunAsync(repository, new CiExample(file), async () =>
        {
            await repository.StageAsync("営業/名簿 2026.CSV", GitRepository.Persons);
            await repository.StageAsync("items.csv", GitRepository.Things);
        });
        Assert.True(run.ExitCode == ExitCodes.Found, run.Everything);
        Assert.Contains("営業/名簿 2026.CSV", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("staff.csv", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("later.csv", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_ThatAddsNone_Passes(string file)
    {
        using GitRepository repository = await WithMainAsync();
        var example = new CiExample(file);
        ProcessRun run = await RunAsync(repository, example, async () =>
        {
            await repository.StageAsync("品目 一覧.csv", GitRepository.Things);
            await repository.StageAsync("Program.cs", GitRepository.ProgramText);
            await repository.GitAsync("rm", "--quiet", "staff.csv");
            File.CreateSymbolicLink(Path.Combine(repository.FullPath, "link.csv"), "customers.csv");
            await repository.GitAsync("add", "link.csv");
        });
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.True(File.Exists(Path.Combine(repository.FullPath, example.Report)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_ThatIsEmpty_Passes(string file)
    {
        using GitRepository repository = await WithMainAsync();
        ProcessRun run = await RunAsync(repository, new CiExample(file), () => Task.CompletedTask);
        Assert.True(run.ExitCode == 0, run.Everything);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_ThatWouldSilenceTheScan_Fails(string file)
    {
        using GitRepository repository = await WithMainAsync();
        ProcessRun run = await RunAsync(repository, new CiExample(file), async () =>
        {
            await repository.StageAsync("a.csv", GitRepository.Persons);
            foreach ((string name, string text) in Silencers.All) await repository.StageAsync(name, text);
        });
        Assert.True(run.ExitCode == ExitCodes.Found, run.Everything);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_WithADamagedWorkbook_Fails(string file)
    {
        using GitRepository repository = await WithMainAsync();
        ProcessRun run = await RunAsync(repository, new CiExample(file), () => repository.StageAsync("a.xlsx", "PK\u0003\u0004 cut off"));
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Everything);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_WithAPointerOfGitLfs_FailsBecauseNobodyKnows(string file)
    {
        using GitRepository repository = await WithMainAsync();
        ProcessRun run = await RunAsync(repository, new CiExample(file), () => repository.StageAsync("roll.xlsx", $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('0', 64)}\nsize 1234\n"));
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Everything);
        Assert.Contains("roll.xlsx", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Change_WhoseStartIsNotInTheClone_FailsBeforeAnythingIsScanned(string file)
    {
        using GitRepository repository = await WithMainAsync();
        await repository.GitAsync("update-ref", "-d", "refs/remotes/origin/main");
        var example = new CiExample(file);
        string gone = new('1', 40);
        ProcessRun run = await repository.RunAsync(example.OfAChange(repository, gone, gone), "bash", "-c", example.Script);
        Assert.NotInRange(run.ExitCode, 0, 2);
        Assert.False(File.Exists(Path.Combine(repository.FullPath, example.Report)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Schedule_ScansEverything(string file)
    {
        using GitRepository repository = await WithMainAsync();
        var example = new CiExample(file);
        ProcessRun run = await repository.RunAsync(example.OfASchedule(repository), "bash", "-c", example.Script);
        Assert.True(run.ExitCode == ExitCodes.Found, run.Everything);
        foreach (string name in (string[])["staff.csv", "later.csv", "customers.csv"]) Assert.Contains(name, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitHubReport_NamesFilesAsTheRepositoryDoes()
    {
        using GitRepository repository = await WithMainAsync();
        var example = new CiExample("github-actions.yml");
        await RunAsync(repository, example, () => repository.StageAsync("営業/名簿 2026.csv", GitRepository.Persons));
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(repository.FullPath, example.Report)));
        JsonElement[] results = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.Equal("営業/名簿 2026.csv", Uri.UnescapeDataString(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!)));
    }

    // A main on which work went on since the change started, with personal files from before and after.
    private static async Task<GitRepository> WithMainAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command on PATH is a script of sh.");
        GitRepository repository = await GitRepository.CreateAsync();
        await repository.StageAsync("staff.csv", GitRepository.Persons);
        await repository.StageAsync("customers.csv", GitRepository.Persons);
        await repository.GitAsync("commit", "--quiet", "-m", "first");
        await repository.GitAsync("branch", "change");
        await repository.StageAsync("later.csv", GitRepository.Persons);
        await repository.GitAsync("commit", "--quiet", "-m", "later");
        await repository.GitAsync("update-ref", "refs/remotes/origin/main", "main");
        return repository;
    }

    private static async Task<ProcessRun> RunAsync(GitRepository repository, CiExample example, Func<Task> change)
    {
        string target = await repository.GitAsync("rev-parse", "main");
        string start = await repository.GitAsync("rev-parse", "change");
        await repository.GitAsync("checkout", "--quiet", "change");
        await change();
        await repository.GitAsync("commit", "--quiet", "--allow-empty", "-m", "change");
        if (example.RunsOnTheMerge)
        {
            await repository.GitAsync("checkout", "--quiet", "--detach", "main");
            await repository.GitAsync("merge", "--quiet", "--no-ff", "-m", "merge", "change");
        }
        return await repository.RunAsync(example.OfAChange(repository, start, target), "bash", "-c", example.Script);
    }
}
