using System.CommandLine;
using System.Text.RegularExpressions;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>The help teaches by examples, of each command in both languages, and so do the documents: the parser accepts each.</summary>
public sealed partial class HelpExampleTests
{
    [Theory]
    [InlineData(ReportLanguage.English, "Examples:")]
    [InlineData(ReportLanguage.Japanese, "例:")]
    public void Example_OfEachCommand_IsAccepted(ReportLanguage language, string heading)
    {
        RootCommand root = new PiiCommandLine(null!).Build(new Words(language));
        foreach (string command in (string[])["pii", .. root.Subcommands.Select(command => command.Name)])
        {
            string help = CliTexts.Format(language, "help-" + command);
            string[] examples = [.. Example().Matches(help[(help.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..]).Select(match => match.Value.Trim())];
            Assert.True(examples.Length >= 3, command);
            if (command != "pii") Assert.Contains(examples, example => example.StartsWith($"pii {command}", StringComparison.Ordinal));
            // The parser leaves quotes as they are; a shell takes them off.
            Assert.All(examples, example => Assert.Empty(root.Parse(example[4..].Replace("'", "", StringComparison.Ordinal)).Errors));
        }
    }

    [Fact]
    public void Example_OfADocument_IsAccepted()
    {
        RootCommand root = new PiiCommandLine(null!).Build(new Words(ReportLanguage.English));
        string[] examples = [.. MarkdownPage.All().SelectMany(page => page.Blocks("sh")).SelectMany(block => DocumentedExample().Matches(block)).Select(match => match.Groups["arguments"].Value.Trim())];
        Assert.Contains("scan samples/data", examples);
        Assert.Contains("completion bash", examples);
        Assert.All(examples, example => Assert.Empty(root.Parse(example.Replace("'", "", StringComparison.Ordinal), PiiCommandLine.Syntax).Errors));
    }

    [GeneratedRegex(@"\bpii [^|)\n]+")]
    private static partial Regex Example();

    // At the start of a line or behind a pipe, or with the command from a checkout; up to a comment or the next command.
    [GeneratedRegex(@"(?:(?:^|[|(] ?)pii|PiiClassifier\.Cli -c Release --) (?<arguments>[^|()<>#\n]+)", RegexOptions.Multiline)]
    private static partial Regex DocumentedExample();
}
