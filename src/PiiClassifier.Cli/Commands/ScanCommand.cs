using System.CommandLine;
using System.Globalization;
using PiiClassifier.Cli.Configuration;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii scan</c>: scans files and folders and writes one report.</summary>
internal static class ScanCommand
{
    public const string Name = "scan";

    /// <summary>What <c>--fail-on</c> takes beside a risk.</summary>
    public const string OnNew = "new";

    public static Command Build(CommandHost host, Words words)
    {
        var scanArguments = new ScanArguments(words);
        var reportOptions = new ReportArguments(words);
        var failOn = new Option<string?>("--fail-on");
        failOn.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is not ("1" or "2" or "3" or "4" or "5" or OnNew)) result.AddError(words["fail-on-range"]);
        });
        var scanOptions = new ScannerArguments(words);
        var earlierArguments = new EarlierScanArguments(words);

        var command = new Command(Name) { failOn, new Option<string?>(ConfiguredArguments.FileOption), new Option<bool>(ConfiguredArguments.NoneOption) };
        scanArguments.AddTo(command);
        reportOptions.AddTo(command);
        scanOptions.AddTo(command);
        earlierArguments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FileSearch search = scanArguments.ToSearch(parsed, host);
            if (parsed.GetValue(failOn) == OnNew && !earlierArguments.HasBaseline(parsed)) throw new WrongUsageException(words["fail-on-new-of-what"]);
            PiiScannerOptions options = scanArguments.AddTo(scanOptions.ToOptions(parsed, host, scanArguments.Paths(parsed)), parsed);
            ReportOutput output = reportOptions.ToOutput(parsed, host);
            // Told before a scan of hours, not after it.
            output.RequireWritablePlace();
            using EarlierScans earlier = earlierArguments.Open(parsed, host);
            var run = new ScanRun(host, words, earlier.AddTo(options), scanArguments.Jobs(parsed));
            ScanReport report = await run.ScanAsync(search, cancellationToken).ConfigureAwait(false);
            return await WriteAsync(host, words, output, RiskOf(parsed.GetValue(failOn)), report, earlier).ConfigureAwait(false);
        });
        return command;
    }

    // With a baseline what is new is all that counts, so that it is new from the lowest risk on.
    private static int? RiskOf(string? failOn) => failOn is null ? null : failOn == OnNew ? 1 : int.Parse(failOn, CultureInfo.InvariantCulture);

    private static async Task<int> WriteAsync(CommandHost host, Words words, ReportOutput output, int? failOn, ScanReport report, EarlierScans earlier)
    {
        if (earlier.Unchanged is { } unchanged) await host.Error.WriteLineAsync(words.Format("cache-used", Words.Count(unchanged), Words.Count(report.Files.Count + report.NotTables))).ConfigureAwait(false);
        if (earlier.IsCacheFull) await host.Error.WriteLineAsync(words["cache-full"]).ConfigureAwait(false);
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
        return await output.WriteAsync(report).ConfigureAwait(false) && written ? ExitCodeOf(report, failOn) : ExitCodes.NotWritten;
    }

    private static int ExitCodeOf(ScanReport report, int? failOn)
    {
        bool unread = report.Interrupted || report.Files.Any(FileByFile.IsUnread);
        if (unread) return ExitCodes.Unread;
        return failOn is { } risk && new ReportSummary(report).MaxNewRisk >= risk ? ExitCodes.Found : ExitCodes.Done;
    }
}
