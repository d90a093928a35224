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
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore };
        ScannerArguments.RequirePaths(paths, words);
        var reportOptions = new ReportArguments(words);
        var failOn = new Option<int?>("--fail-on");
        failOn.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is not ("1" or "2" or "3" or "4" or "5")) result.AddError(words["fail-on-range"]);
        });
        var scanOptions = new ScannerArguments(words);
        var include = new Option<string[]>("--include");
        var exclude = new Option<string[]>("--exclude");

        var command = new Command("scan") { paths, failOn, include, exclude };
        reportOptions.AddTo(command);
        scanOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var walk = new FileWalk(Globs(parsed.GetValue(include)), Globs(parsed.GetValue(exclude)));
            var run = new ScanRun(host, words, scanOptions.ToOptions(parsed, host, parsed.GetValue(paths)!));
            return RunAsync(host, words, reportOptions.ToOutput(parsed, host), parsed.GetValue(failOn), () => run.ScanAsync(walk.Find(parsed.GetValue(paths)!), cancellationToken));
        });
        return command;

        static GlobPattern[] Globs(string[]? patterns) => [.. (patterns ?? []).Select(pattern => new GlobPattern(pattern))];
    }

    private static async Task<int> RunAsync(CommandHost host, Words words, ReportOutput output, int? failOn, Func<Task<ScanReport>> scan)
    {
        // Told before a scan of hours, not after it.
        output.RequireWritablePlace();
        ScanReport report = await scan().ConfigureAwait(false);
        return await output.WriteAsync(report).ConfigureAwait(false) ? ExitCodeOf(report, failOn) : ExitCodes.NotWritten;
    }

    private static int ExitCodeOf(ScanReport report, int? failOn)
    {
        bool unread = report.Files.Any(file => file.Status is ScanStatus.Damaged or ScanStatus.Denied or ScanStatus.Encrypted or ScanStatus.Partial or ScanStatus.TooLarge or ScanStatus.Missing);
        if (unread) return ExitCodes.Unread;
        return failOn is { } risk && new ReportSummary(report).MaxRisk >= risk ? ExitCodes.Found : ExitCodes.Done;
    }
}
