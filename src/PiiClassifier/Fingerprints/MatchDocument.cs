using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Fingerprints;

/// <summary>What is known of a leaked sample in words.</summary>
internal sealed class MatchDocument(MatchReport report, TextDocument document, ReportLanguage language)
{
    private const int MostUnread = 50;

    private readonly ReportWords _words = new(language);

    /// <summary>Writes it.</summary>
    public static void Write(MatchReport report, TextDocument document, ReportLanguage language) => new MatchDocument(report, document, language).Write();

    private void Write()
    {
        document.Heading(1, Text(report.AreCopies ? "title-copies" : "title"));
        LeakSample sample = report.Sample;
        document.Paragraph(Text("sample", document.Quote(sample.File.Path), ReportWords.Count(sample.TotalRows), ReportWords.Count(sample.Columns.Count)));
        if (sample.LookedAt < sample.TotalRows) document.Paragraph(Text("looked-at", ReportWords.Count(sample.LookedAt)));
        document.Paragraph(Text(report.AreCopies ? "searched-copies" : "searched", ReportWords.Count(report.Searched)));
        if (report.Interrupted) document.Paragraph(Text("interrupted"));
        if (report.Matches.Count == 0) document.Paragraph(Text(report.AreCopies ? "no-copies" : "none"));
        else WriteTable();
        foreach (TableMatch match in report.Matches) WriteMatch(match);
        WriteUnread();
    }

    private void WriteTable() => document.Table(
        [Text("verdict"), Text("file"), Text("modified"), Text("records"), Text("persons"), Text("share"), Text("sure")],
        report.Matches.Select(match => (string[])
        [
            Text("verdict-" + match.VerdictId), NameOf(match.Table), Time(match.Table.File.LastModified),
            ReportWords.Count(match.Records), ReportWords.Count(match.Persons), ReportWords.Percent(match.Share), Text("chance", (int)Math.Ceiling(match.LogChance)),
        ]));

    private void WriteMatch(TableMatch match)
    {
        document.Heading(2, NameOf(match.Table));
        KnownFile file = match.Table.File;
        document.Paragraph(Text("facts", ReportWords.Count(match.Table.Rows), ReportWords.Count(match.Table.Persons), ReportWords.Count(file.SizeBytes), Time(file.LastModified), Time(file.Created), Time(file.LastAccessed), file.Sha256 ?? Text("unknown")));
        if (!match.NamesPersons) document.Paragraph(Text("households"));
        document.Table(
            [Text("sample-column"), Text("known-column"), Text("type")],
            match.Columns.Select(column => (string[])
            [
                (column.SampleTable.Length == 0 ? "" : document.Quote(column.SampleTable) + "/") + ReportWords.Count(column.Sample + 1),
                $"{ReportWords.Count(column.Known.Index + 1)} {(column.Known.Header is { } header ? document.Quote(header) : _words["no-header"])}",
                column.Known.Type is null ? "" : document.Quote(PiiCatalogue.Default.TryGet(column.Known.Type, out PiiType? type) ? _words.NameOf(type) : column.Known.Type),
            ]));
    }

    private void WriteUnread()
    {
        if (report.Unread.Count == 0) return;
        document.Heading(2, Text("unread", ReportWords.Count(report.Unread.Count)));
        document.Table([Text("file"), Text("status")], report.Unread.Take(MostUnread).Select(file => (string[])[document.Quote(file.Path), file.Failure is { } failure ? document.Quote(failure.Describe(language)) : _words.Of(file.Status)]));
        if (report.Unread.Count > MostUnread) document.Paragraph(Text("more-unread", ReportWords.Count(report.Unread.Count - MostUnread)));
    }

    private string NameOf(KnownTable table) => document.Quote(table.Name.Length == 0 ? table.File.Path : $"{table.File.Path} [{table.Name}]");

    private string Time(DateTimeOffset? time) => time is { } known ? JsonReport.Instant(known) : Text("unknown");

    private string Text(string key, params object[] arguments) => Texts.Format(language, "match-" + key, arguments);
}
