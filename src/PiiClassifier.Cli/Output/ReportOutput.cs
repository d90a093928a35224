using System.Runtime.ExceptionServices;
using System.Text;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Files;
using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>Writes a report to standard output, into a file, or into several in one format each.</summary>
internal sealed class ReportOutput(CommandHost host, Words words, IReadOnlyList<ReportTarget> targets)
{
    private const int WidthOfFile = 110;

    /// <summary>Refuses files that cannot be written.</summary>
    /// <exception cref="WrongUsageException">One is a folder, in none, or named twice.</exception>
    public void RequireWritablePlace()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ReportTarget target in targets)
        {
            if (target.File is { } file) RequireWritablePlace(file, words);
            string place = target.File is null ? "-" : Path.GetFullPath(target.File);
            if (!seen.Add(place)) throw new WrongUsageException(words.Format("output-named-twice", TerminalText.OneLine(target.File ?? "-")));
        }
    }

    /// <summary>Writes all that can be written; says on standard error what cannot, and the summary when standard output holds no report.</summary>
    /// <returns>Whether all was written.</returns>
    public async Task<bool> WriteAsync(ScanReport report)
    {
        bool all = true;
        ExceptionDispatchInfo? fault = null;
        foreach (ReportTarget target in targets)
        {
            try
            {
                Write(report, target);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                all = false;
                await host.Error.WriteLineAsync(words.Format("report-not-written", TerminalText.OneLine(target.File ?? "-"), TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // A fault of one format costs no other report of a long scan.
                fault ??= ExceptionDispatchInfo.Capture(exception);
            }
        }
        fault?.Throw();
        if (targets.All(target => target.File is not null)) await host.Error.WriteLineAsync(ConsoleReport.Summarize(report, words)).ConfigureAwait(false);
        return all;
    }

    /// <summary>Refuses a file that cannot be written.</summary>
    /// <exception cref="WrongUsageException">It is a folder, or in none.</exception>
    public static void RequireWritablePlace(string file, Words words)
    {
        if (file.Length == 0 || Path.EndsInDirectorySeparator(file) || Directory.Exists(file)) throw new WrongUsageException(words.Format("output-is-folder", TerminalText.OneLine(file)));
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)))) throw new WrongUsageException(words.Format("output-without-folder", TerminalText.OneLine(file)));
    }

    private void Write(ScanReport report, ReportTarget target)
    {
        if (target.File is not null) OwnerOnlyFile.Write(target.File, stream => Write(report, target.Format, stream));
        else if (target.Format == ReportTarget.Console) ConsoleReport.Write(report, TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width), words);
        else FormatNamed(target.Format).Write(report, host.OutputBytes, words.Language);
    }

    private void Write(ScanReport report, string format, Stream stream)
    {
        if (format != ReportTarget.Console)
        {
            FormatNamed(format).Write(report, stream, words.Language);
            return;
        }
        WriteText(stream, console => ConsoleReport.Write(report, console, words));
    }

    /// <summary>Writes into a file what a terminal would show.</summary>
    public static void WriteText(Stream stream, Action<IAnsiConsole> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(TerminalText.ConsoleOver(writer, isTerminal: false, WidthOfFile));
    }

    private static ReportFormat FormatNamed(string name) => ReportFormats.BuiltIn.Single(known => known.Name == name);
}
