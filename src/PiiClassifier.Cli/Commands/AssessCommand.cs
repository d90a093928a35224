using System.CommandLine;
using System.Text;
using PiiClassifier.Assessments;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii assess</c>: says of a stored JSON report which duties to report a leak of its files would pull.</summary>
internal static class AssessCommand
{
    private const string Markdown = "markdown";
    private const string Json = "json";

    private static readonly string[] Formats = [ReportTarget.Console, Markdown, Json];

    public static Command Build(CommandHost host, Words words)
    {
        var report = new Argument<string>("REPORT.json");
        ScannerArguments.RequirePaths(report, words);
        var operatorOption = new OperatorOption();
        var files = new Option<string[]>("--file");
        var knownOn = new KnownOnOption(words);
        var format = new Option<string?>("--format");
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output", "-o");

        var command = new Command("assess") { report, operatorOption, files, knownOn, format, output };
        command.SetAction(async (parsed, _) =>
        {
            ReportTarget target = ReportTarget.Parse(parsed.GetValue(output), parsed.GetValue(format), Formats, words);
            if (target.File is { } file) ReportOutput.RequireWritablePlace(file, words);
            if (await StoredReport.ReadAsync(host, words, parsed.GetValue(report)!).ConfigureAwait(false) is not { } stored) return ExitCodes.NoReport;
            ScanReport assessed = StoredReport.Only(parsed.GetValue(files) ?? [], stored, words);
            BreachDeadlines? deadlines = knownOn.ToDeadlines(parsed);
            IReadOnlyList<OperatorKind> operators = operatorOption.ToOperators(parsed);
            target.Write(
                host,
                console => AssessmentReport.Write(assessed, operators, deadlines, new ConsoleDocument(console), words.Language),
                stream => Write(assessed, operators, deadlines, target.Format, stream, words.Language));
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(ScanReport report, IReadOnlyList<OperatorKind> operators, BreachDeadlines? deadlines, string format, Stream stream, ReportLanguage language)
    {
        if (format == Json)
        {
            AssessmentJson.Write(report, operators, deadlines, stream, language);
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        AssessmentReport.Write(report, operators, deadlines, new MarkdownDocument(writer), language);
    }
}
