using System.Runtime.ExceptionServices;
using PiiClassifier.Assessments;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Output;

/// <summary>Writes a report to standard output, into a file, or into several in one format each.</summary>
internal sealed class ReportOutput(CommandHost host, Words words, IReadOnlyList<ReportTarget> targets, IReadOnlyList<OperatorKind> operators)
{
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

    /// <summary>Refuses a file that cannot be written.</summary>
    /// <exception cref="WrongUsageException">It is a folder, or in none.</exception>
    public static void RequireWritablePlace(string file, Words words)
    {
        if (file.Length == 0 || Path.EndsInDirectorySeparator(file) || Directory.Exists(file)) throw new WrongUsageException(words.Format("output-is-folder", TerminalText.OneLine(file)));
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)))) throw new WrongUsageException(words.Format("output-without-folder", TerminalText.OneLine(file)));
    }

    /// <summary>Writes all that can be written; says on standard error what cannot, and the summary when standard output holds no report.</summary>
    /// <returns>Whether all was written.</returns>
    public async Task<bool> WriteAsync(ScanReport report)
    {
        // Here too, because not every format has a place for it.
        if (report.Interrupted) await host.Error.WriteLineAsync(words["interrupted-partial"]).ConfigureAwait(false);
        bool all = true;
        ExceptionDispatchInfo? fault = null;
        foreach (ReportTarget target in targets)
        {
            try
            {
                target.Write(host, console => ConsoleReport.Write(report, console, words), stream => FormatNamed(target.Format).Write(report, stream, words.Language));
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

    private ReportFormat FormatNamed(string name)
    {
        ReportFormat format = ReportFormats.BuiltIn.Single(known => known.Name == name);
        return format is HtmlReport ? new HtmlReport { Operators = operators } : format;
    }
}
