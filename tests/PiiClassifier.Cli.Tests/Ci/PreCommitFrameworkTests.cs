using PiiClassifier.Tests;
using YamlDotNet.RepresentationModel;

namespace PiiClassifier.Cli.Tests.Ci;

/// <summary>The hook that <c>.pre-commit-hooks.yaml</c> offers, run by the program pre-commit where there is one.</summary>
[Trait("Category", "Slow")]
public sealed class PreCommitFrameworkTests
{
    private const string Manifest = ".pre-commit-hooks.yaml";

    [Fact]
    public void Manifest_OffersOneHook()
    {
        var hook = (YamlMappingNode)Assert.Single((YamlSequenceNode)CiExample.Yaml(RepositoryFolder.Combine(Manifest)).RootNode);
        Assert.Equal("pii-scan", ((YamlScalarNode)hook["id"]).Value);
        Assert.Equal("system", ((YamlScalarNode)hook["language"]).Value);
    }

    [Theory]
    [InlineData(GitRepository.Persons, GitRepository.Things, 1)]
    [InlineData(GitRepository.Things, GitRepository.Persons, 0)]
    public async Task Hook_RunByPreCommit_JudgesWhatIsStaged(string staged, string written, int expected)
    {
        Assert.SkipUnless(PathOf.Program("pre-commit") is not null, "There is no pre-commit here.");
        using GitRepository hooks = await GitRepository.CreateAsync();
        await hooks.StageAsync(Manifest, File.ReadAllText(RepositoryFolder.Combine(Manifest)));
        await hooks.GitAsync("commit", "--quiet", "-m", "hooks");
        using GitRepository repository = await GitRepository.CreateAsync();
        await repository.StageAsync(".pre-commit-config.yaml", $"repos:\n- repo: {hooks.FullPath}\n  rev: {await hooks.GitAsync("rev-parse", "HEAD")}\n  hooks:\n  - id: pii-scan\n");
        await repository.StageAsync("名簿 2026.csv", staged);
        repository.Write("名簿 2026.csv", written);
        ProcessRun run = await repository.RunAsync("pre-commit", "run");
        Assert.True(run.ExitCode == expected, run.Everything);
        Assert.Contains(expected == 0 ? "Passed" : "名簿 2026.csv", run.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(Path.Combine(repository.FullPath, "名簿 2026.csv")));
    }
}
