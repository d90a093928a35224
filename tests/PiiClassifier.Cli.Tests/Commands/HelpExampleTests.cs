using System.CommandLine;
using System.Text.RegularExpressions;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>The help teaches by examples: there are some of each command in both languages, and the parser accepts each.</summary>
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

    [GeneratedRegex(@"\bpii [^|)\n]+")]
    private static partial Regex Example();
}
