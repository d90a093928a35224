using System.Diagnostics;
using System.Text;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>The scripts of <c>pii completion</c> in the shells they are for.</summary>
[Trait("Category", "Slow")]
public sealed class CompletionInShellTests
{
    [Theory]
    [InlineData("pii sc", "scan")]
    [InlineData("pii scan --fo", "--format")]
    [InlineData("pii scan --format s", "sarif")]
    [InlineData("pii scan --format sarif --no-i", "--no-ignore")]
    [InlineData("pii completion ", "bash fish powershell zsh")]
    // Nothing of the command's own to offer: bash takes names of files, which the next test types.
    [InlineData("pii scan ", "")]
    public async Task Bash_AskedForAWord_OffersWhatTheParserTakes(string line, string expected)
    {
        ProcessRun run = await RunAsync("bash", $$"""
            source <(pii completion bash)
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            read -ra COMP_WORDS <<<"$COMP_LINE"
            [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _pii
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        Assert.True(run.ExitCode == 0 && run.Error.Length == 0, run.Everything);
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Bash_WithTabsTyped_CompletesCommandOptionAndNameOfAFile()
    {
        ProcessRun run = await RunAsync("bash", """
            source <(pii completion bash)
            pii sc	--lang en --no-i	名	

            """, typed: true);
        Assert.Contains("名簿 2026.csv — read", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pii sc", "scan")]
    [InlineData("pii scan --fo", "--format")]
    [InlineData("pii scan --format s", "sarif")]
    [InlineData("pii scan 名", "名簿 2026.csv")]
    public async Task Fish_AskedForAWord_OffersIt(string line, string expected)
    {
        ProcessRun run = await RunAsync("fish", $"pii completion fish | source; complete --do-complete '{line}'");
        Assert.Contains(expected, run.Output.Split('\n').Select(offer => offer.Split('\t')[0]));
    }

    private static async Task<ProcessRun> RunAsync(string shell, string script, bool typed = false)
    {
        Assert.SkipUnless(PathOf.Program(shell) is not null, $"There is no {shell} here.");
        using var folder = new ScratchFolder();
        folder.Write("work/名簿 2026.csv", Encoding.UTF8.GetBytes("氏名\n山田 太郎\n"));
        var start = new ProcessStartInfo(shell, typed ? ["--norc", "-i"] : ["-c", script]) { WorkingDirectory = folder["work"] };
        start.Environment["PATH"] = InstalledCommand.In(folder["bin"]) + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["HOME"] = folder.FullPath;
        start.Environment["INPUTRC"] = "/dev/null";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return await ProcessRun.OfAsync(start, typed ? script : "");
    }
}
