using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>Brings text that others wrote (paths, sheets, headers) onto a terminal.</summary>
/// <remarks>
/// Nothing here goes through Spectre's markup, so brackets are only brackets; and control characters, which a header could
/// hold to repaint the terminal, become spaces.
/// </remarks>
internal static class TerminalText
{
    private const int MostCharacters = 60;

    public static string OneLine(string text)
    {
        string plain = string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++) target[i] = UnseenCharacters.Are(source[i]) ? ' ' : source[i];
        });
        return plain.Trim();
    }

    /// <summary>The same, cut to a length that a table has room for.</summary>
    public static string Short(string text)
    {
        string line = OneLine(text);
        if (line.Length <= MostCharacters) return line;
        int end = char.IsHighSurrogate(line[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1;
        return line[..end] + "…";
    }

    /// <summary>A console of Spectre's over a writer; colours only on a terminal, and lines that are drawn again only when it is live.</summary>
    public static IAnsiConsole ConsoleOver(TextWriter writer, bool isTerminal, int width, bool live = false)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = live ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
