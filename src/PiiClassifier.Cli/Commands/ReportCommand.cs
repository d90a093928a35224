using System.CommandLine;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii report</c>: writes a stored JSON report in another format or language.</summary>
internal static class ReportCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var file = new Argument<string>("REPORT.json");
        ScannerArguments.RequirePaths(file, words);
        var reportOptions = new ReportArguments(words);
        var command = new Command("report") { file };
        reportOptions.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            ReportOutput output = reportOptions.ToOutput(parsed, host);
            output.RequireWritablePlace();
            if (await ReadAsync(host, words, parsed.GetValue(file)!).ConfigureAwait(false) is not { } report) return ExitCodes.NoReport;
            return await output.WriteAsync(report).ConfigureAwait(false) ? ExitCodes.Done : ExitCodes.NotWritten;
        });
        return command;
    }

    /// <summary>Reads a stored report, or standard input when the path is <c>-</c>; says on standard error what cannot be read.</summary>
    /// <returns>Nothing when it cannot be read.</returns>
    internal static async Task<ScanReport?> ReadAsync(CommandHost host, Words words, string path)
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
