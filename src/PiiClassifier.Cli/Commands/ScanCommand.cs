using System.CommandLine;
using PiiClassifier.Cli.Configuration;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii scan</c>: scans files and folders and writes one report, or one part of it.</summary>
internal static class ScanCommand
{
    public const string Name = "scan";

    public static Command Build(CommandHost host, Words words)
    {
        var scanArguments = new ScanArguments(words);
        var reportOptions = new ReportArguments(words);
        var failOn = new FailOnOption(words);
        var scanOptions = new ScannerArguments(words);
        var earlierArguments = new EarlierScanArguments(words, readsFiles: true);
        var shardArguments = new ShardArguments(words);

        var command = new Command(Name) { failOn, new Option<string?>(ConfiguredArguments.FileOption), new Option<bool>(ConfiguredArguments.NoneOption) };
        scanArguments.AddTo(command);
        reportOptions.AddTo(command);
        scanOptions.AddTo(command);
        earlierArguments.AddTo(command);
        shardArguments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            int? risk = failOn.RiskOf(parsed, earlierArguments.HasBaseline(parsed));
            ShardCut? cut = shardArguments.ToCut(parsed, scanArguments);
            FileSearch search = scanArguments.ToSearch(parsed, host);
            PiiScannerOptions options = scanArguments.AddTo(scanOptions.ToOptions(parsed, host, scanArguments.Paths(parsed)), parsed);
            ReportOutput output = reportOptions.ToOutput(parsed, host);
            // Told before a scan of hours, not after it.
            output.RequireWritablePlace();
            using EarlierScans earlier = earlierArguments.Open(parsed, host, needsKey: cut is not null);
            var run = new ScanRun(host, words, earlier.AddTo(options), scanArguments.Jobs(parsed));
            if (cut is not null)
            {
                int exitCode = await shardArguments.ScanAsync(parsed, host, run, search, cut, cancellationToken).ConfigureAwait(false);
                await TellOfCacheAsync(host, words, earlier, cut.Taken).ConfigureAwait(false);
                return exitCode;
            }
            ScanReport report = await run.ScanAsync(search, cancellationToken).ConfigureAwait(false);
            await TellOfCacheAsync(host, words, earlier, report.Files.Count + report.NotTables).ConfigureAwait(false);
            return await FinishedScan.WriteAsync(host, words, report, earlier, output, risk).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task TellOfCacheAsync(CommandHost host, Words words, EarlierScans earlier, long files)
    {
        if (earlier.Unchanged is { } unchanged) await host.Error.WriteLineAsync(words.Format("cache-used", Words.Count(unchanged), Words.Count(files))).ConfigureAwait(false);
        if (earlier.IsCacheFull) await host.Error.WriteLineAsync(words["cache-full"]).ConfigureAwait(false);
    }
}
