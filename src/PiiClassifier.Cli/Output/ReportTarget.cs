using System.Text;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Files;
using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>One report that is asked for.</summary>
/// <param name="Format"><see cref="Console"/> or the name of a format.</param>
/// <param name="File">The file; <see langword="null"/> for standard output.</param>
internal sealed record ReportTarget(string Format, string? File)
{
    /// <summary>The format for people at a terminal.</summary>
    public const string Console = "console";

    private const string StandardOutput = "-";
    private const int WidthOfFile = 110;

    private static readonly string[] EndingsOfText = ["", ".txt", ".log"];

    /// <summary>The names of the formats that can be asked for.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Console, .. ReportFormats.BuiltIn.Select(known => known.Name)];

    /// <summary>Reads <c>FILE</c>, <c>FORMAT=FILE</c> or <c>-</c>.</summary>
    /// <param name="text">What was written on the command line; <see langword="null"/> for standard output.</param>
    /// <param name="format">The format when none stands before the file; <see langword="null"/> to go by how the name of the file ends.</param>
    /// <param name="offered">The formats that the command writes.</param>
    /// <param name="words">The language.</param>
    /// <exception cref="WrongUsageException">The name does not tell a format, or one that is not offered.</exception>
    public static ReportTarget Parse(string? text, string? format, IReadOnlyList<string> offered, Words words)
    {
        ReportTarget target = Parse(text ?? StandardOutput, format) ?? throw new WrongUsageException(words.Format("output-of-no-format", TerminalText.OneLine(text!), string.Join(", ", offered)));
        return offered.Contains(target.Format) ? target : throw new WrongUsageException(words.Format("format-not-offered", target.Format, string.Join(", ", offered)));
    }

    /// <summary>Writes there what a terminal would show, or the bytes of another format.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(CommandHost host, Action<IAnsiConsole> writeText, Action<Stream> writeBytes)
    {
        if (File is not null) OwnerOnlyFile.Write(File, Format == Console ? stream => WriteText(stream, writeText) : writeBytes);
        else if (Format == Console) FullDisk.Tell(() => writeText(TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width)));
        else FullDisk.Tell(() => writeBytes(host.OutputBytes));
    }

    private static void WriteText(Stream stream, Action<IAnsiConsole> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(TerminalText.ConsoleOver(writer, isTerminal: false, WidthOfFile));
    }

    private static ReportTarget? Parse(string text, string? format)
    {
        string file = text;
        if (text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && Formats.Contains(text[..sign]))
        {
            format = text[..sign];
            file = text[(sign + 1)..];
        }
        if (file == StandardOutput) return new ReportTarget(format ?? Console, null);
        return (format ?? FormatOf(file)) is { } known ? new ReportTarget(known, file) : null;
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
