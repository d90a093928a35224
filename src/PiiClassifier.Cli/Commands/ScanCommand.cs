using System.CommandLine;
using System.Text;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii scan</c>: scans files and folders and writes one report.</summary>
internal static class ScanCommand
{
    private const string ConsoleFormat = "console";

    public static Command Build(CommandHost host, Words words)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore };
        ScannerArguments.RequirePaths(paths, words);
        var format = new Option<string>("--format") { DefaultValueFactory = _ => ConsoleFormat };
        format.AcceptOnlyFromAmong([ConsoleFormat, .. ReportFormats.BuiltIn.Select(known => known.Name)]);
        var output = new Option<string?>("--output", "-o");
        var failOn = new Option<int?>("--fail-on");
        failOn.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is not ("1" or "2" or "3" or "4" or "5")) result.AddError(words["fail-on-range"]);
        });
        var scanOptions = new ScannerArguments(words);
        var include = new Option<string[]>("--include");
        var exclude = new Option<string[]>("--exclude");

        var command = new Command("scan") { paths, format, output, failOn, include, exclude };
        scanOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var walk = new FileWalk(Globs(parsed.GetValue(include)), Globs(parsed.GetValue(exclude)));
            var run = new ScanRun(host, words, scanOptions.ToOptions(parsed, host, parsed.GetValue(paths)!));
            return RunAsync(
                host,
                words,
                parsed.GetValue(output),
                parsed.GetValue(format)!,
                parsed.GetValue(failOn),
                () => run.ScanAsync(walk.Find(parsed.GetValue(paths)!), cancellationToken));
        });
        return command;

        static GlobPattern[] Globs(string[]? patterns) => [.. (patterns ?? []).Select(pattern => new GlobPattern(pattern))];
    }

    private static async Task<int> RunAsync(CommandHost host, Words words, string? output, string format, int? failOn, Func<Task<ScanReport>> scan)
    {
        if (output is not null) RequireWritablePlace(output, words);
        ScanReport report = await scan().ConfigureAwait(false);
        try
        {
            if (output is not null) OwnerOnlyFile.Write(output, stream => Write(report, stream, format, words));
            else if (format == ConsoleFormat) ConsoleReport.Write(report, TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width), words);
            else FormatNamed(format).Write(report, host.OutputBytes, words.Language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync(words.Format("not-written", TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
            return ExitCodes.NotWritten;
        }
        return ExitCodeOf(report, failOn);
    }

    private static int ExitCodeOf(ScanReport report, int? failOn)
    {
        bool unread = report.Files.Any(file => file.Status is ScanStatus.Damaged or ScanStatus.Denied or ScanStatus.Encrypted or ScanStatus.Partial or ScanStatus.TooLarge or ScanStatus.Missing);
        if (unread) return ExitCodes.Unread;
        return failOn is { } risk && new ReportSummary(report).MaxRisk >= risk ? ExitCodes.Found : ExitCodes.Done;
    }

    // Told before a scan of hours, not after it.
    private static void RequireWritablePlace(string output, Words words)
    {
        if (output.Length == 0 || Path.EndsInDirectorySeparator(output) || Directory.Exists(output)) throw new WrongUsageException(words.Format("output-is-folder", TerminalText.OneLine(output)));
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output)))) throw new WrongUsageException(words.Format("output-without-folder", TerminalText.OneLine(output)));
    }

    private static void Write(ScanReport report, Stream stream, string format, Words words)
    {
        if (format != ConsoleFormat)
        {
            FormatNamed(format).Write(report, stream, words.Language);
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        IAnsiConsole console = TerminalText.ConsoleOver(writer, isTerminal: false, width: 110);
        ConsoleReport.Write(report, console, words);
    }

    private static ReportFormat FormatNamed(string name) => ReportFormats.BuiltIn.Single(format => format.Name == name);
}
