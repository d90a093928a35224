using PiiClassifier.Cli.Commands;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Output;

/// <summary>One report that is asked for.</summary>
/// <param name="Format"><see cref="Console"/> or the name of a format.</param>
/// <param name="File">The file; <see langword="null"/> for standard output.</param>
internal sealed record ReportTarget(string Format, string? File)
{
    /// <summary>The format for people at a terminal.</summary>
    public const string Console = "console";

    private const string StandardOutput = "-";

    private static readonly string[] EndingsOfText = ["", ".txt", ".log"];

    /// <summary>The names of the formats that can be asked for.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Console, .. ReportFormats.BuiltIn.Select(known => known.Name)];

    /// <summary>Reads <c>FILE</c>, <c>FORMAT=FILE</c> or <c>-</c>.</summary>
    /// <param name="text">What was written on the command line.</param>
    /// <param name="format">The format when none stands before the file; <see langword="null"/> to go by how the name of the file ends.</param>
    /// <param name="words">The language.</param>
    /// <exception cref="WrongUsageException">The name does not tell a format.</exception>
    public static ReportTarget Parse(string text, string? format, Words words)
    {
        string file = text;
        if (text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && Formats.Contains(text[..sign]))
        {
            format = text[..sign];
            file = text[(sign + 1)..];
        }
        if (file == StandardOutput) return new ReportTarget(format ?? Console, null);
        return new ReportTarget(format ?? FormatOf(file) ?? throw new WrongUsageException(words.Format("output-of-no-format", TerminalText.OneLine(file), string.Join(", ", Formats))), file);
    }

    private static string? FormatOf(string file)
    {
        string name = Path.GetFileName(file);
        // .sarif.json also ends in .json.
        var known = ReportFormats.BuiltIn.SelectMany(format => format.FileEndings, (format, ending) => (format.Name, Ending: ending));
        foreach ((string format, string ending) in known.OrderByDescending(one => one.Ending.Length))
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return format;
        }
        return EndingsOfText.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? Console : null;
    }
}
