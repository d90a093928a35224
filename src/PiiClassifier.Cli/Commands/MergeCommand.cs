using System.CommandLine;
using PiiClassifier.Cli.Output;
using PiiClassifier.Partials;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii merge</c>: joins the parts of a scan into the report of one machine.</summary>
internal static class MergeCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var files = new Argument<string[]>("PARTIAL") { Arity = ArgumentArity.OneOrMore };
        ScannerArguments.RequirePaths(files, words);
        var allowMissing = new Option<bool>("--allow-missing");
        var failOn = new FailOnOption(words);
        var reportOptions = new ReportArguments(words);
        var earlierArguments = new EarlierScanArguments(words, readsFiles: false);

        var command = new Command("merge") { files, allowMissing, failOn };
        reportOptions.AddTo(command);
        earlierArguments.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            int? risk = failOn.RiskOf(parsed, earlierArguments.HasBaseline(parsed));
            ReportOutput output = reportOptions.ToOutput(parsed, host);
            output.RequireWritablePlace();
            using EarlierScans earlier = earlierArguments.Open(parsed, host, needsKey: true);
            var parts = new List<PartialFile>();
            try
            {
                foreach (string file in parsed.GetValue(files)!) parts.Add(PartialFile.Open(file, earlier.Key!));
                PartialMerge merge = PartialMerge.Of(parts, earlier.Key!, parsed.GetValue(allowMissing));
                foreach (PartialFile part in parts.Where(part => part.Tail.Interrupted)) await host.Error.WriteLineAsync(words.Format("shard-interrupted", part.Head.Shard, TerminalText.OneLine(part.Path))).ConfigureAwait(false);
                foreach (ShardNumber shard in merge.Missing) await host.Error.WriteLineAsync(words.Format("shard-left-out", shard)).ConfigureAwait(false);
                if (merge is { Missing.Count: > 0, FilesMissing: { } count }) await host.Error.WriteLineAsync(words.Format("shard-files-left-out", Words.Count(count))).ConfigureAwait(false);
                return await FinishedScan.WriteAsync(host, words, merge.ToReport(earlier.MarkFile), earlier, output, risk).ConfigureAwait(false);
            }
            catch (PartialException fault)
            {
                await host.Error.WriteLineAsync(words.Format(KeyOf(fault.Fault), TerminalText.OneLine(fault.Path), fault.Detail, TerminalText.OneLine(fault.Expected))).ConfigureAwait(false);
                return ExitCodes.NoReport;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && parts.Count < parsed.GetValue(files)!.Length)
            {
                await host.Error.WriteLineAsync(words.Format("partial-not-read", TerminalText.OneLine(parsed.GetValue(files)![parts.Count]), TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
                return ExitCodes.NoReport;
            }
            finally
            {
                foreach (PartialFile part in parts) part.Dispose();
            }
        });
        return command;
    }

    private static string KeyOf(PartialFault fault) => fault switch
    {
        PartialFault.NoPartial => "partial-malformed",
        PartialFault.OtherKey => "partial-other-key",
        PartialFault.Damaged => "partial-damaged",
        PartialFault.OtherBuild => "partial-other-build",
        PartialFault.OtherCut => "partial-other-cut",
        PartialFault.OtherSettings => "partial-other-settings",
        PartialFault.OtherList => "partial-other-list",
        PartialFault.Contradiction => "partial-contradiction",
        _ => "partial-missing",
    };
}
