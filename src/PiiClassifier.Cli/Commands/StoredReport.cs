using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary>Reads the JSON report that a command is given.</summary>
internal static class StoredReport
{
    /// <summary>Reads it from a file or from standard input; says on standard error why it cannot be read.</summary>
    /// <returns><see langword="null"/> when it cannot.</returns>
    public static async Task<ScanReport?> ReadAsync(CommandHost host, Words words, string path)
    {
        try
        {
            await using Stream stream = path == FileScanner.StandardInput ? host.OpenInput() : File.OpenRead(path);
            return JsonReportReader.Read(stream);
        }
        catch (Exception exception) when (exception is ReportReadException or IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync(words.Format("report-not-read", TerminalText.OneLine(path), TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
            return null;
        }
    }
}
