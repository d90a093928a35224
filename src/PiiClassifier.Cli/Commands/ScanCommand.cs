using System.CommandLine;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii scan</c>: scans files and folders and writes one report.</summary>
internal static class ScanCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var scanArguments = new ScanArguments(words);
        var reportOptions = new ReportArguments(words);
        var failOn = new Option<int?>("--fail-on");
        failOn.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is not ("1" or "2" or "3" or "4" or "5")) result.AddError(words["fail-on-range"]);
        });
        var scanOptions = new ScannerArguments(words);

        var command = new Command("scan") { failOn };
        scanArguments.AddTo(command);
        reportOptions.AddTo(command);
        scanOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            FileSearch search = scanArguments.ToSearch(parsed, host);
            PiiScannerOptions options = scanArguments.AddTo(scanOptions.ToOptions(parsed, host, scanArguments.Paths(parsed)), parsed);
            var run = new ScanRun(host, words, options, scanArguments.Jobs(parsed));
            return RunAsync(host, words, reportOptions.ToOutput(parsed, host), parsed.GetValue(failOn), () => run.ScanAsync(search, cancellationToken));
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, Words words, ReportOutput output, int? failOn, Func<Task<ScanReport>> scan)
    {
        // Told before a scan of hours, not after it.
        output.RequireWritablePlace();
        ScanReport report = await scan().ConfigureAwait(false);
        foreach (IgnoreFileUse file in report.IgnoreFiles) await host.Error.WriteLineAsync(words.Format("left-out-by", TerminalText.OneLine(file.Path), Words.Count(file.LeftOut))).ConfigureAwait(false);
        return await output.WriteAsync(report).ConfigureAwait(false) ? ExitCodeOf(report, failOn) : ExitCodes.NotWritten;
    }

    private static int ExitCodeOf(ScanReport report, int? failOn)
    {
        bool unread = report.Interrupted || report.Files.Any(file => file.Status is ScanStatus.Damaged or ScanStatus.Denied or ScanStatus.Encrypted or ScanStatus.Partial or ScanStatus.TooLarge or ScanStatus.Missing);
        if (unread) return ExitCodes.Unread;
        return failOn is { } risk && new ReportSummary(report).MaxRisk >= risk ? ExitCodes.Found : ExitCodes.Done;
    }
}
