using System.CommandLine;
using PiiClassifier.Cli.Output;

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
            if (await StoredReport.ReadAsync(host, words, parsed.GetValue(file)!).ConfigureAwait(false) is not { } report) return ExitCodes.NoReport;
            return await output.WriteAsync(report).ConfigureAwait(false) ? ExitCodes.Done : ExitCodes.NotWritten;
        });
        return command;
    }
}
