using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The end of a scan of one machine or of several: baselines and reports are written, and the caller is told.</summary>
internal static class FinishedScan
{
    /// <summary>Writes all that can be written, and says on standard error what no report has a place for.</summary>
    /// <param name="host">The process.</param>
    /// <param name="words">The language.</param>
    /// <param name="report">What was found.</param>
    /// <param name="earlier">What is known of earlier scans.</param>
    /// <param name="output">Where reports go.</param>
    /// <param name="failOn">From which risk on the scan has failed.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync(CommandHost host, Words words, ScanReport report, EarlierScans earlier, ReportOutput output, int? failOn)
    {
        bool written = true;
        try
        {
            earlier.Mark(report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            written = false;
            await host.Error.WriteLineAsync(words.Format("baseline-not-written", TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
        }
        foreach (IgnoreFileUse file in report.IgnoreFiles) await host.Error.WriteLineAsync(words.Format("left-out-by", TerminalText.OneLine(file.Path), Words.Count(file.LeftOut))).ConfigureAwait(false);
        return await output.WriteAsync(report).ConfigureAwait(false) && written ? FailOnOption.ExitCodeOf(report, failOn) : ExitCodes.NotWritten;
    }
}
