using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests.Ci;

/// <summary>The hook <c>samples/ci/pre-commit</c> in a repository in which is really committed.</summary>
[Trait("Category", "Slow")]
public sealed class GitHookTests
{
    [Fact]
    public async Task Commit_OfAPersonalFile_IsStoppedWithAdvice()
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("人事/名簿 2026.CSV", GitRepository.Persons);
        ProcessRun commit = await CommitAsync(repository);
        Assert.True(commit.ExitCode == 1, commit.Everything);
        Assert.Contains("人事/名簿 2026.CSV", commit.Error, StringComparison.Ordinal);
        Assert.Contains("git restore --staged", commit.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("山田", commit.Error, StringComparison.Ordinal);
        Assert.Empty(await repository.GitAsync("log", "--all", "--oneline"));
        Assert.Empty(Directory.GetFileSystemEntries(repository.Temporary));
    }

    [Fact]
    public async Task Commit_UnderAJapaneseLocale_IsStoppedInJapanese()
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("a.csv", GitRepository.Persons);
        ProcessRun commit = await repository.RunAsync([new("LANG", "ja_JP.UTF-8")], "git", "commit", "-m", "x");
        Assert.Equal(1, commit.ExitCode);
        Assert.Contains("コミットを中止しました", commit.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was committed", commit.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_WithoutAPersonalFile_PassesInSilence()
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("品目 一覧.csv", GitRepository.Things);
        await repository.StageAsync("-0.csv", GitRepository.Things);
        await repository.StageAsync("Program.cs", GitRepository.ProgramText);
        ProcessRun commit = await CommitAsync(repository);
        Assert.Equal((0, ""), (commit.ExitCode, commit.Error));
        Assert.Empty(Directory.GetFileSystemEntries(repository.Temporary));
    }

    [Fact]
    public async Task Commit_ThatDeletesAPersonalFile_Passes()
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("a.csv", GitRepository.Persons);
        await repository.GitAsync("commit", "--quiet", "--no-verify", "-m", "before");
        await repository.GitAsync("rm", "--quiet", "a.csv");
        Assert.Equal(0, (await CommitAsync(repository)).ExitCode);
    }

    [Theory]
    [InlineData(GitRepository.Persons, GitRepository.Things, 1)]
    [InlineData(GitRepository.Things, GitRepository.Persons, 0)]
    public async Task Commit_WhenTheWorkingTreeDiffers_IsJudgedByWhatIsStaged(string staged, string written, int expected)
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("a.csv", staged);
        repository.Write("a.csv", written);
        Assert.Equal(expected, (await CommitAsync(repository)).ExitCode);
        Assert.Equal(written, File.ReadAllText(Path.Combine(repository.FullPath, "a.csv")));
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("a.csv")]
    public async Task Commit_OfFilesThatWereNotStagedBefore_IsStopped(string what)
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("a.csv", GitRepository.Things);
        await repository.GitAsync("commit", "--quiet", "-m", "before");
        repository.Write("a.csv", GitRepository.Persons);
        Assert.Equal(1, (await CommitAsync(repository, what)).ExitCode);
    }

    [Fact]
    public async Task Commit_OfADamagedWorkbook_IsStoppedBecauseNobodyKnows()
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("a.xlsx", "PK\u0003\u0004 cut off");
        ProcessRun commit = await CommitAsync(repository);
        Assert.True(commit.ExitCode == 1, commit.Everything);
        Assert.Contains("could not be read whole", commit.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Personal information would", commit.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_ThatWouldSilenceTheScan_IsStopped()
    {
        using GitRepository repository = await WithHookAsync();
        await repository.StageAsync("a.csv", GitRepository.Persons);
        foreach ((string name, string text) in Silencers.All) await repository.StageAsync(name, text);
        ProcessRun commit = await CommitAsync(repository);
        Assert.True(commit.ExitCode == 1, commit.Everything);
        Assert.Contains("Personal information would", commit.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_OfALink_ReadsNothingOutside()
    {
        using GitRepository repository = await WithHookAsync();
        File.WriteAllText(Path.Combine(repository.FullPath, "..", "outside.csv"), GitRepository.Persons);
        File.CreateSymbolicLink(Path.Combine(repository.FullPath, "to-a-file.csv"), Path.Combine(repository.FullPath, "..", "outside.csv"));
        File.CreateSymbolicLink(Path.Combine(repository.FullPath, "to-a-folder.csv"), "/");
        File.CreateSymbolicLink(Path.Combine(repository.FullPath, "to-nothing.xlsx"), "nothing");
        await repository.GitAsync("add", ".");
        ProcessRun commit = await CommitAsync(repository);
        Assert.True(commit.ExitCode == 0, commit.Everything);
    }

    [Fact]
    public async Task Commit_WithoutTheCommand_IsStoppedAndSaysHowToGetIt()
    {
        using GitRepository repository = await WithHookAsync();
        File.Delete(Path.Combine(repository.Commands, "pii"));
        await repository.StageAsync("a.csv", GitRepository.Things);
        ProcessRun commit = await repository.RunAsync([new("PATH", "/usr/local/bin:/usr/bin:/bin")], "git", "commit", "-m", "x");
        Assert.Equal(1, commit.ExitCode);
        Assert.Contains("dotnet tool install", commit.Error, StringComparison.Ordinal);
    }

    private static async Task<GitRepository> WithHookAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command on PATH is a script of sh.");
        GitRepository repository = await GitRepository.CreateAsync();
        File.Copy(RepositoryFolder.Combine("samples", "ci", "pre-commit"), Path.Combine(repository.FullPath, ".git", "hooks", "pre-commit"));
        return repository;
    }

    private static Task<ProcessRun> CommitAsync(GitRepository repository, params string[] arguments) => repository.RunAsync("git", ["commit", "--quiet", "-m", "x", .. arguments]);
}
