using System.CommandLine;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fingerprints;

namespace PiiClassifier.Cli.Commands;

/// <summary>The sample that leaked, and where and in which form what is known of it goes: the same for <c>match</c> and <c>copies</c>.</summary>
internal sealed class MatchArguments
{
    private const string Json = "json";
    private const string Csv = "csv";

    private static readonly string[] Formats = [ReportTarget.Console, Json, "markdown", Csv];

    private readonly Argument<string> _sample = new("SAMPLE");
    private readonly Option<string?> _format = new("--format");
    private readonly Option<string[]> _output = new("--output", "-o");
    private readonly Option<bool> _exitCode = new("--exit-code");
    private readonly Words _words;

    public MatchArguments(Words words)
    {
        _words = words;
        ScannerArguments.RequirePaths(_sample, words);
        _format.AcceptOnlyFromAmong(Formats);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_sample);
        foreach (Option option in (Option[])[_format, _output, _exitCode]) command.Options.Add(option);
    }

    /// <summary>The sample.</summary>
    /// <exception cref="WrongUsageException">It is a folder or standard input.</exception>
    public string Sample(ParseResult parsed)
    {
        string path = parsed.GetValue(_sample)!;
        return path != FileScanner.StandardInput && !Directory.Exists(path) ? path : throw new WrongUsageException(_words.Format("sample-one-file", TerminalText.OneLine(path)));
    }

    /// <summary>Where reports go.</summary>
    /// <exception cref="WrongUsageException">A place cannot be written, or its form is not told.</exception>
    public IReadOnlyList<ReportTarget> Targets(ParseResult parsed)
    {
        string?[] outputs = parsed.GetValue(_output) ?? [];
        if (outputs.Length == 0) outputs = [null];
        string? format = parsed.GetValue(_format);
        if (format is not null && outputs.Length > 1) throw new WrongUsageException(_words["format-of-several"]);
        ReportTarget[] targets = [.. outputs.Select(output => ReportTarget.Parse(output, format, Formats, _words))];
        foreach (ReportTarget target in targets)
        {
            if (target.File is { } file) ReportOutput.RequireWritablePlace(file, _words);
        }
        return targets;
    }

    /// <summary>Reads the sample; says on standard error what is wrong with it.</summary>
    /// <returns><see langword="null"/> when there is nothing in it that could be matched.</returns>
    public async Task<LeakSample?> ReadAsync(string path, PiiScannerOptions options, CommandHost host, CancellationToken cancellationToken)
    {
        LeakSample sample = await LeakSample.ReadAsync(path, options, cancellationToken).ConfigureAwait(false);
        if (sample.Report.Failure is { } failure) await host.Error.WriteLineAsync($"{TerminalText.OneLine(path)}: {TerminalText.OneLine(failure.Describe(_words.Language))}").ConfigureAwait(false);
        if (sample.LookedAt > 0) return sample;
        if (sample.Report.Failure is null) await host.Error.WriteLineAsync(_words.Format("sample-empty", TerminalText.OneLine(path))).ConfigureAwait(false);
        return null;
    }

    /// <summary>Writes what is known.</summary>
    /// <returns>The exit code.</returns>
    public int Write(MatchReport report, IReadOnlyList<ReportTarget> targets, ParseResult parsed, CommandHost host)
    {
        foreach (ReportTarget target in targets)
        {
            target.Write(
                host,
                console => MatchDocument.Write(report, new ConsoleDocument(console), _words.Language),
                stream => Write(report, target.Format, stream));
        }
        if (report.Interrupted || report.Unread.Any(FileByFile.IsUnread) || FileByFile.IsUnread(report.Sample.Report)) return ExitCodes.Unread;
        return report.Matches.Count > 0 && parsed.GetValue(_exitCode) ? ExitCodes.Found : ExitCodes.Done;
    }

    private void Write(MatchReport report, string format, Stream stream)
    {
        if (format == Json) JsonMatch.Write(report, stream);
        else if (format == Csv) CsvMatch.Write(report, stream);
        else MarkdownMatch.Write(report, stream, _words.Language);
    }
}
