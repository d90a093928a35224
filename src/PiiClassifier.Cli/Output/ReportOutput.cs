using System.Text;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Files;
using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>Writes a report in one format to standard output or into a file.</summary>
/// <param name="host">The process.</param>
/// <param name="words">The language.</param>
/// <param name="format"><see cref="Console"/> or the name of a format.</param>
/// <param name="file">The file; <see langword="null"/> for standard output.</param>
internal sealed class ReportOutput(CommandHost host, Words words, string format, string? file)
{
    /// <summary>The format for people at a terminal.</summary>
    public const string Console = "console";

    private const int WidthOfFile = 110;

    /// <summary>Refuses a file that cannot be written.</summary>
    /// <exception cref="WrongUsageException">It is a folder, or in none.</exception>
    public void RequireWritablePlace()
    {
        if (file is null) return;
        if (file.Length == 0 || Path.EndsInDirectorySeparator(file) || Directory.Exists(file)) throw new WrongUsageException(words.Format("output-is-folder", TerminalText.OneLine(file)));
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)))) throw new WrongUsageException(words.Format("output-without-folder", TerminalText.OneLine(file)));
    }

    /// <summary>Writes; says on standard error when that fails.</summary>
    public async Task<bool> WriteAsync(ScanReport report)
    {
        try
        {
            if (file is not null) OwnerOnlyFile.Write(file, stream => Write(report, stream));
            else if (format == Console) ConsoleReport.Write(report, TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width), words);
            else FormatNamed(format).Write(report, host.OutputBytes, words.Language);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync(words.Format("not-written", TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
            return false;
        }
    }

    private void Write(ScanReport report, Stream stream)
    {
        if (format != Console)
        {
            FormatNamed(format).Write(report, stream, words.Language);
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        IAnsiConsole console = TerminalText.ConsoleOver(writer, isTerminal: false, WidthOfFile);
        ConsoleReport.Write(report, console, words);
    }

    private static ReportFormat FormatNamed(string name) => ReportFormats.BuiltIn.Single(known => known.Name == name);
}
