using System.CommandLine;
using PiiClassifier.Cli.Output;
using PiiClassifier.Comparisons;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii diff</c>: says what changed between two stored JSON reports.</summary>
internal static class DiffCommand
{
    private const string Json = "json";
    private const string Markdown = "markdown";

    private static readonly string[] Formats = [ReportTarget.Console, Json, Markdown];

    public static Command Build(CommandHost host, Words words)
    {
        var before = new Argument<string>("OLD.json");
        var after = new Argument<string>("NEW.json");
        foreach (Argument<string> file in (Argument<string>[])[before, after]) ScannerArguments.RequirePaths(file, words);
        var format = new Option<string?>("--format");
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output", "-o");
        var exitCode = new Option<bool>("--exit-code");
        var command = new Command("diff") { before, after, format, output, exitCode };
        command.SetAction(async (parsed, _) =>
        {
            ReportTarget target = ReportTarget.Parse(parsed.GetValue(output), parsed.GetValue(format), Formats, words);
            if (target.File is { } file) ReportOutput.RequireWritablePlace(file, words);
            (string old, string current) = (parsed.GetValue(before)!, parsed.GetValue(after)!);
            if (old == FileScanner.StandardInput && current == old) throw new WrongUsageException(words["diff-standard-input-twice"]);
            // Both are read before either is refused, so that all that is wrong is told at once.
            ScanReport? earlier = await StoredReport.ReadAsync(host, words, old).ConfigureAwait(false);
            ScanReport? later = await StoredReport.ReadAsync(host, words, current).ConfigureAwait(false);
            if (earlier is null || later is null) return ExitCodes.NoReport;
            ReportComparison comparison = ReportComparison.Of(earlier, later);
            target.Write(host, console => ConsoleComparison.Write(comparison, console, words), stream => Write(comparison, target.Format, stream, words));
            return comparison.IsWorse && parsed.GetValue(exitCode) ? ExitCodes.Found : ExitCodes.Done;
        });
        return command;
    }

    private static void Write(ReportComparison comparison, string format, Stream stream, Words words)
    {
        if (format == Json) JsonComparison.Write(comparison, stream);
        else MarkdownComparison.Write(comparison, stream, words.Language);
    }
}
