namespace PiiClassifier.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _pii pii")]
    [InlineData("zsh", "#compdef pii")]
    [InlineData("fish", "complete --command pii")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public async Task Completion_OfAShell_IsAScriptThatAsksTheParser(string shell, string line)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, "completion", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task Completion_OfAnUnknownShell_IsWrongUsage() =>
        Assert.Equal(64, (await CommandRun.OfAsync((Func<string, FileReport>?)null, "completion", "tcsh")).ExitCode);
}
