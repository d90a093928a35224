using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Configuration;

/// <summary>One value of a key, or what stands where one should.</summary>
/// <param name="Text">As the command line would have it.</param>
/// <param name="File">The configuration.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="JsonPath">Such as <c>$.exclude[2]</c>.</param>
internal sealed record ConfigurationValue(string Text, string File, int Line, int Column, string JsonPath)
{
    /// <summary>Says what is wrong here.</summary>
    public WrongUsageException Fault(string reason, Words words) =>
        new(words.Format("config-fault", TerminalText.OneLine(File), Line, Column, JsonPath, TerminalText.OneLine(reason)));
}
