using System.Globalization;
using PiiClassifier.Reports;

namespace PiiClassifier.AccessLogs;

/// <summary>A trace in words: who asked for which file, how much of it they got, and what the logs do not tell.</summary>
internal sealed class TraceReport
{
    private const int MostClients = 10;
    private const int MostUnassigned = 20;
    private const int MostGaps = 20;

    private readonly AccessTrace _trace;
    private readonly TextDocument _document;
    private readonly ReportLanguage _language;
    private readonly ReportWords _words;

    private TraceReport(AccessTrace trace, TextDocument document, ReportLanguage language)
    {
        (_trace, _document, _language) = (trace, document, language);
        _words = new ReportWords(language);
    }

    /// <summary>Writes a trace.</summary>
    public static void Write(AccessTrace trace, TextDocument document, ReportLanguage language) => new TraceReport(trace, document, language).Write();

    /// <summary>Writes the files with how often and by how many they were asked for; for a part of another document.</summary>
    public static void WriteFiles(AccessTrace trace, TextDocument document, ReportLanguage language) => new TraceReport(trace, document, language).WriteFileTable();

    /// <summary>What the logs do not tell, a line each.</summary>
    public static IEnumerable<string> Unknown(AccessTrace trace, TextDocument document, ReportLanguage language) => new TraceReport(trace, document, language).Unknown();

    private void Write()
    {
        _document.Heading(1, Text("title"));
        TracedFile[] asked = [.. _trace.Files.Where(file => file.Requests > 0)];
        _document.Figures(
        [
            (Text("readers"), Number(_trace.Readers, _trace.ReadersExact), Text("readers-note")),
            (Text("files-read"), ReportWords.Count(_trace.Files.Count(file => file.Downloads > 0)), Text("of-files", ReportWords.Count(_trace.Files.Count))),
            (Text("lines"), ReportWords.Count(_trace.Logs.Where(log => log.Status != LogStatus.Repeated).Sum(log => log.Lines)), Period()),
        ]);
        if (asked.Length == 0) _document.Alarm(Text("nothing"));
        else
        {
            _document.Heading(2, Text("files"));
            WriteFileTable();
        }
        foreach (TracedFile file in asked) WriteFile(file);
        WriteUnassigned();
        WriteLogs();
        string[] unknown = [.. Unknown()];
        _document.Heading(2, Text("unknown"));
        if (unknown.Length == 0) _document.Paragraph(Text("nothing-unknown"));
        else _document.List(unknown);
        _document.Paragraph(Text("notes"));
    }

    private void WriteFileTable()
    {
        TracedFile[] asked = [.. _trace.Files.Where(file => file.Requests > 0)];
        _document.Table(
            [_words["file"], Text("readers"), Text("whole-readers"), Text("crawler-readers"), Text("downloads"), Text("requests"), Text("first-download"), Text("last-download")],
            asked.Select(file => (string[])
            [
                _document.Quote(file.Path), Number(file.Readers, file.AddressesExact), ReportWords.Count(file.WholeReaders), ReportWords.Count(file.CrawlerReaders),
                ReportWords.Count(file.Downloads), ReportWords.Count(file.Requests), Time(file.FirstDownload), Time(file.LastDownload),
            ]));
        if (_trace.Files.Count - asked.Length is > 0 and var others) _document.Paragraph(Text("not-asked", ReportWords.Count(others)));
    }

    private void WriteFile(TracedFile file)
    {
        _document.Heading(3, _document.Quote(file.Path));
        List<string> facts =
        [
            Text("answers", ReportWords.Count(file.Requests), ReportWords.Count(file.Whole), ReportWords.Count(file.Fewer), ReportWords.Count(file.Ranges), ReportWords.Count(file.OfUnknownSize), ReportWords.Count(file.NotModified), ReportWords.Count(file.Heads), ReportWords.Count(file.Others)),
            Text("bytes", ReportWords.Count(file.Bytes), ReportWords.Count(file.SizeBytes)),
            Text("addresses", Number(file.Addresses, file.AddressesExact), Number(file.Readers, file.AddressesExact), ReportWords.Count(file.WholeReaders)),
            Text("times", Time(file.First), Time(file.Last)),
            Text("statuses", Join(file.Statuses)),
            Text("urls", string.Join(Separator, file.Urls.Select(url => $"{_document.Quote(url.Name)} ({ReportWords.Count(url.Requests)})"))),
        ];
        if (file.FewerAlike > 0) facts.Add(Text("fewer-alike", ReportWords.Count(file.FewerAlike)));
        if (file.Crawlers.Count > 0) facts.Add(Text("crawlers", Join(file.Crawlers)));
        if (file.BeforeLastModified > 0) facts.Add(Text("before-last-modified", ReportWords.Count(file.BeforeLastModified), Time(file.LastModified)));
        _document.List(facts);
        _document.Table([Text("day", Zone()), Text("requests"), Text("downloads")], file.Days.Select(day => (string[])[day.Name, ReportWords.Count(day.Requests), ReportWords.Count(day.Downloads)]));
        _document.Table(
            [Text("address"), Text("requests"), Text("downloads"), Text("whole"), Text("bytes-sent"), Text("first"), Text("last"), Text("crawler")],
            file.Clients.Take(MostClients).Select(client => (string[])
            [
                _document.Quote(client.Address), ReportWords.Count(client.Requests), ReportWords.Count(client.Downloads),
                client.Whole == 0 && client.WholeInRanges ? Text("in-ranges") : ReportWords.Count(client.Whole), ReportWords.Count(client.Bytes), Time(client.First), Time(client.Last),
                client.CrawlerRequests == client.Requests ? _words["yes"] : _words["no"],
            ]));
        if (file.Clients.Count > MostClients) _document.Paragraph(Text("more-addresses", ReportWords.Count(file.Clients.Count - MostClients)));
    }

    private void WriteUnassigned()
    {
        if (_trace.Unassigned.Count == 0) return;
        _document.Heading(2, Text("unassigned"));
        _document.Paragraph(Text("unassigned-note"));
        _document.Table(
            ["URL", Text("requests"), Text("downloads"), Text("may-be")],
            _trace.Unassigned.Take(MostUnassigned).Select(one => (string[])[_document.Quote(one.Url), ReportWords.Count(one.Requests), ReportWords.Count(one.Downloads), string.Join(Separator, one.Files.Select(_document.Quote))]));
    }

    private void WriteLogs()
    {
        _document.Heading(2, Text("logs"));
        _document.Table(
            [Text("log"), _words["status"], Text("format"), Text("lines"), Text("malformed"), Text("from"), Text("until")],
            _trace.Logs.Select(log => (string[])
            [
                _document.Quote(log.Path), log.SameAs is { } same ? Text("repeated", _document.Quote(same)) : Text("log-" + TraceJson.IdOf(log.Status)), Text("format-" + TraceJson.IdOf(log.Format)),
                ReportWords.Count(log.Lines), log.Malformed == 0 ? "0" : Text("malformed-at", ReportWords.Count(log.Malformed), string.Join(Separator, log.MalformedLines.Select(ReportWords.Count))), Time(log.From), Time(log.Until),
            ]));
    }

    private IEnumerable<string> Unknown()
    {
        if (_trace.From is null) yield return Text("no-lines");
        foreach (TracedLog log in _trace.Logs.Where(log => log.Status is not (LogStatus.Read or LogStatus.Repeated or LogStatus.Empty))) yield return Text("log-unread", _document.Quote(log.Path), Text("log-" + TraceJson.IdOf(log.Status)));
        LogGap[] gaps = [.. _trace.Gaps];
        foreach (LogGap gap in gaps.Take(MostGaps)) yield return gap.Name is { } name ? Text("gap-missing-log", _document.Quote(name)) : Text("gap-" + TraceJson.IdOf(gap.Kind), Time(gap.From), Time(gap.Until));
        if (gaps.Length > MostGaps) yield return Text("more-gaps", ReportWords.Count(gaps.Length - MostGaps));
        TracedLog[] counted = [.. _trace.Logs.Where(log => log.Status != LogStatus.Repeated)];
        if (counted.Sum(log => log.Malformed) is > 0 and var malformed) yield return Text("unknown-malformed", ReportWords.Count(malformed));
        if (counted.SelectMany(log => log.ZoneMinutes).Distinct().Count() > 1) yield return Text("mixed-zones", string.Join(Separator, counted.SelectMany(log => log.ZoneMinutes).Distinct().Order().Select(zone => ZoneOf(TimeSpan.FromMinutes(zone)))), Zone());
        // Servers write a line when an answer has ended and stamp it with when it began.
        foreach (TracedLog log in counted.Where(log => log.LargestStepBackSeconds > 3600)) yield return Text("clock-back", _document.Quote(log.Path), ReportWords.Count(log.LargestStepBackSeconds), ReportWords.Count(log.Backwards));
        if (_trace.UnassignedTotal > 0) yield return Text("unknown-unassigned", ReportWords.Count(_trace.UnassignedTotal));
        if (!_trace.ReadersExact || _trace.Files.Any(file => !file.AddressesExact)) yield return Text("estimated");
    }

    private string Period() => _trace.From is { } from ? Text("period", Time(from), Time(_trace.Until)) : "";

    private string Time(DateTimeOffset? time) => time is { } known ? known.ToOffset(_trace.Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " " + Zone() : "–";

    private string Zone() => ZoneOf(_trace.Zone);

    private static string ZoneOf(TimeSpan zone) => zone == TimeSpan.Zero ? "UTC" : (zone < TimeSpan.Zero ? "-" : "+") + zone.ToString("hh\\:mm", CultureInfo.InvariantCulture);

    private string Number(long number, bool exact) => _words.Persons(number, exact);

    private string Join(IEnumerable<RequestCount> counts) => string.Join(Separator, counts.Select(count => $"{_document.Quote(count.Name)}: {ReportWords.Count(count.Requests)}"));

    private string Separator => _language == ReportLanguage.Japanese ? "、" : ", ";

    private string Text(string key, params object[] arguments) => Texts.Format(_language, "trace-" + key, arguments);
}
