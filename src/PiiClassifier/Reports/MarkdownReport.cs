using System.Globalization;
using System.Text;

namespace PiiClassifier.Reports;

/// <summary>The report in Markdown (CommonMark with tables), for pull requests, wikis and mail.</summary>
/// <remarks>A summary, the files that were not read to their end with the reason, all others in one table, and a table of the personal columns of each, the gravest file first.</remarks>
public sealed class MarkdownReport : ReportFormat
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FileEndings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public override void Write(ScanReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var words = new ReportWords(language);
        writer.WriteLine($"# {words["title"]}\n");
        WriteSummary(writer, report, words);
        WriteUnread(writer, [.. report.Files.Where(file => file.Failure is not null || file.Status != ScanStatus.Scanned)], words);
        FileReport[] gravestFirst = [.. FileRank.GravestFirst(report.Files)];
        WriteFiles(writer, gravestFirst, words);
        foreach (FileReport file in gravestFirst.Where(file => ReportTypes.RiskOf(file) > 0)) WriteColumns(writer, file, words);
        writer.WriteLine($"\n{words["no-cell-text"]} pii {report.ToolVersion}");
    }

    private static void WriteSummary(StreamWriter writer, ScanReport report, ReportWords words)
    {
        var summary = new ReportSummary(report);
        WriteHeadings(writer, words["summary"], "");
        WriteRow(writer, words["started"], JsonReport.Instant(report.StartedAt));
        WriteRow(writer, words["files"], ReportWords.Count(summary.Files));
        WriteRow(writer, words["scanned"], ReportWords.Count(summary.Scanned));
        WriteRow(writer, words["not-tables"], ReportWords.Count(summary.NotTables));
        WriteRow(writer, words["pii-columns"], ReportWords.Count(summary.PiiColumns));
        WriteRow(writer, words["special-care"], ReportWords.Count(summary.SpecialCareColumns));
        WriteRow(writer, words["persons"], words.Persons(summary.Persons, summary.PersonsExact));
        WriteRow(writer, words["max-risk"], Number(summary.MaxRisk));
        foreach (IgnoreFileUse file in report.IgnoreFiles) WriteRow(writer, Escape(words.Format("left-out-by", file.Path)), Number(file.LeftOut));
        if (report.Interrupted) writer.WriteLine($"\n**{words["interrupted"]}**");
        if (summary.PiiColumns == 0) writer.WriteLine($"\n{words["nothing-found"]}");
    }

    private static void WriteUnread(StreamWriter writer, FileReport[] files, ReportWords words)
    {
        if (files.Length == 0) return;
        writer.WriteLine($"\n## {words["unread"]}\n");
        WriteHeadings(writer, words["file"], words["status"], words["reason"]);
        foreach (FileReport file in files) WriteRow(writer, Escape(file.Path), words.Of(file.Status), Escape(file.Failure?.Describe(words.Language)));
    }

    private static void WriteFiles(StreamWriter writer, FileReport[] files, ReportWords words)
    {
        writer.WriteLine($"\n## {words["files"]}\n");
        WriteHeadings(writer, words["file"], words["tables"], words["pii-columns"], words["persons"], words["max-risk"], words["everyone"], words["rank"]);
        foreach (FileReport file in files.Where(file => file.Tables.Count > 0))
        {
            int personal = file.Tables.Sum(table => table.Columns.Count(column => ReportTypes.RiskOf(column) > 0));
            string persons = words.Persons(FileRank.PersonsOf(file), file.Tables.All(table => table.PersonsExact));
            WriteRow(writer, Escape(file.Path), Number(file.Tables.Count), Number(personal), persons, Number(ReportTypes.RiskOf(file)), words.Of(file.EveryoneCanRead), ReportWords.Rank(FileRank.Of(file)));
        }
    }

    private static void WriteColumns(StreamWriter writer, FileReport file, ReportWords words)
    {
        writer.WriteLine($"\n### {Escape(file.Path)}\n");
        WriteHeadings(writer, words["table"], words["column"], words["header"], words["type"], words["confidence"], words["appi"], words["risk"]);
        foreach (TableReport table in file.Tables)
        {
            foreach (ColumnReport column in table.Columns)
            {
                string[] place = [Escape(table.Name), Number(column.Index), Escape(column.Header ?? words["no-header"])];
                string accepted = column.IsAccepted == true ? $" · {words["accepted"]}" : "";
                if (column.Type is { } type) WriteRow(writer, [.. place, Escape(words.NameOf(type)) + accepted, ReportWords.Percent(column.Confidence), words.Of(type.AppiClass), Number(type.Risk)]);
                foreach (EmbeddedFinding finding in column.Embedded)
                {
                    WriteRow(writer, [.. place, Escape(words.Format("in-text", finding.Type, ReportWords.Count(finding.Matched))) + accepted, "", words.Of(finding.Type.AppiClass), Number(finding.Type.Risk)]);
                }
            }
        }
    }

    private static void WriteHeadings(StreamWriter writer, params string[] headings)
    {
        WriteRow(writer, headings);
        WriteRow(writer, [.. headings.Select(_ => "---")]);
    }

    private static void WriteRow(StreamWriter writer, params string[] cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text that stays text: one line, no markup, no tags, no links, nobody mentioned.</summary>
    internal static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text ?? "")
        {
            _ = c switch
            {
                // References rather than backslashes, for readers of Markdown that let tags through.
                '<' or '>' or '&' or '"' or '@' or ':' => escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"),
                _ when UnseenCharacters.Are(c) => escaped.Append(' '),
                '.' or ',' or '-' or '/' or '(' or ')' or ' ' => escaped.Append(c),
                _ when char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c) => escaped.Append(c),
                _ => escaped.Append('\\').Append(c),
            };
        }
        return escaped.ToString().Trim();
    }
}
