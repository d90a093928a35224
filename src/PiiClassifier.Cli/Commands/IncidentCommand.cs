using System.CommandLine;
using System.Text;
using PiiClassifier.AccessLogs;
using PiiClassifier.Cli.Output;
using PiiClassifier.Incidents;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii incident</c>: joins what the other commands found of a leak into one page.</summary>
internal static class IncidentCommand
{
    private const string Html = "html";
    private const string Markdown = "markdown";

    public static Command Build(CommandHost host, Words words)
    {
        var report = new Argument<string>("REPORT.json");
        ScannerArguments.RequirePaths(report, words);
        var match = new Option<string?>("--match");
        var copies = new Option<string?>("--copies");
        var trace = new Option<string?>("--trace");
        var files = new Option<string[]>("--file");
        var operatorOption = new OperatorOption();
        var knownOn = new KnownOnOption(words);
        var documents = new DocumentArguments(words, ReportTarget.Console, Markdown, Html);
        var command = new Command("incident") { report, match, copies, trace, files, operatorOption, knownOn };
        documents.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            IReadOnlyList<ReportTarget> targets = documents.ToTargets(parsed, host);
            string path = parsed.GetValue(report)!;
            (string? matchPath, string? copiesPath, string? tracePath) = (parsed.GetValue(match), parsed.GetValue(copies), parsed.GetValue(trace));
            if (new[] { path, matchPath, copiesPath, tracePath }.Count(name => name == FileScanner.StandardInput) > 1) throw new WrongUsageException(words["standard-input-twice"]);
            // All are read before one is refused, so that all that is wrong is told at once.
            ScanReport? scanned = await StoredReport.ReadAsync(host, words, path).ConfigureAwait(false);
            RecordMatches? matched = matchPath is null ? null : await StoredReport.ReadAsync(host, words, matchPath, stream => RecordMatches.Read(stream, RecordMatches.Match)).ConfigureAwait(false);
            RecordMatches? copied = copiesPath is null ? null : await StoredReport.ReadAsync(host, words, copiesPath, stream => RecordMatches.Read(stream, RecordMatches.Copies)).ConfigureAwait(false);
            AccessTrace? traced = tracePath is null ? null : await StoredReport.ReadAsync(host, words, tracePath, TraceJsonReader.Read).ConfigureAwait(false);
            if (scanned is null || (matchPath, matched) is (not null, null) || (copiesPath, copied) is (not null, null) || (tracePath, traced) is (not null, null)) return ExitCodes.NoReport;
            var incident = new Incident
            {
                Report = StoredReport.Only(parsed.GetValue(files) ?? [], scanned, words),
                Operators = operatorOption.ToOperators(parsed),
                Deadlines = knownOn.ToDeadlines(parsed),
                Trace = traced,
                Match = matched,
                Copies = copied,
            };
            foreach (ReportTarget target in targets) target.Write(host, console => IncidentReport.Write(incident, new ConsoleDocument(console), words.Language), stream => Write(incident, target.Format, stream, words.Language));
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(Incident incident, string format, Stream stream, ReportLanguage language)
    {
        if (format == Html)
        {
            HtmlDocument.Write(stream, IncidentReport.TitleOf(language), language, document => IncidentReport.Write(incident, document, language));
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        IncidentReport.Write(incident, new MarkdownDocument(writer), language);
    }
}
