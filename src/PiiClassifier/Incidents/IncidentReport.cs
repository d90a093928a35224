using System.Globalization;
using PiiClassifier.AccessLogs;
using PiiClassifier.Assessments;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Incidents;

/// <summary>What has to be told of a leak: what, whose, where from, since when, who read it, where copies are, which duties follow, and what is not known.</summary>
/// <remarks>No addresses of clients and no headers: the page is read by many.</remarks>
internal sealed class IncidentReport
{
    // Who reads it goes by the clock of Japan, whatever the zone of the logs is.
    private static readonly TimeSpan JapaneseTime = TimeSpan.FromHours(9);

    private readonly Incident _incident;
    private readonly TextDocument _document;
    private readonly ReportLanguage _language;
    private readonly ReportWords _words;
    private readonly AssessmentWords _assessmentWords;
    private readonly BreachAssessment _assessment;
    private readonly FileReport[] _personal;

    private IncidentReport(Incident incident, TextDocument document, ReportLanguage language)
    {
        (_incident, _document, _language) = (incident with { Trace = incident.TraceOfFiles() }, document, language);
        _words = new ReportWords(language);
        _assessmentWords = new AssessmentWords(language);
        // What is found does not depend on who holds it.
        _assessment = BreachAssessment.Of(incident.Report, incident.Operators[0]);
        _personal = [.. FileRank.GravestFirst(incident.Report.Files.Where(file => ReportTypes.RiskOf(file) > 0))];
    }

    /// <summary>The title.</summary>
    public static string TitleOf(ReportLanguage language) => Texts.Format(language, "incident-title");

    /// <summary>Writes it.</summary>
    public static void Write(Incident incident, TextDocument document, ReportLanguage language) => new IncidentReport(incident, document, language).Write();

    private void Write()
    {
        _document.Heading(1, TitleOf(_language));
        _document.Paragraph(Text("about", Time(_incident.Report.StartedAt), _document.Quote(_incident.Report.ToolVersion)));
        if (_incident.Report.Interrupted) _document.Alarm(_words["interrupted"]);
        _document.Figures(Figures());
        WriteItems();
        WritePersons();
        WriteOrigin();
        WriteExposure();
        WriteReaders();
        WriteCopies();
        _document.Heading(2, Text("duties"));
        AssessmentReport.WriteDuties(_incident.Report, _incident.Operators, _incident.Deadlines, _document, _language);
        _document.Heading(2, Text("unknown"));
        _document.List(Unknown());
        _document.Paragraph(Text("no-cell-text"));
    }

    private IEnumerable<(string Name, string Value, string Remark)> Figures()
    {
        yield return (Text("persons"), _assessmentWords.Of(_assessment.Persons), Text(Certainty()));
        yield return (Text("files"), ReportWords.Count(_personal.Length), "");
        yield return (Text("items"), ReportWords.Count(_assessment.Types.Count), Text("special-care", ReportWords.Count(_assessment.Types.Count(type => type.AppiClass == AppiClass.SpecialCareRequired))));
        yield return (Text("readers"), _incident.Trace is { } trace ? _words.Persons(trace.Readers, trace.ReadersExact) : "–", Text(_incident.Trace is null ? "not-examined" : "readers-note"));
        yield return (Text("copies"), _incident.Copies is { } copies ? ReportWords.Count(copies.Files.Count) : "–", _incident.Copies is null ? Text("not-examined") : "");
    }

    private string Certainty() => !_assessment.Persons.IsWhole ? "persons-at-least" : _assessment.Persons.IsEstimate ? "persons-estimated" : _assessment.Persons.Least == _assessment.Persons.Most ? "persons-exact" : "persons-between";

    private void WriteItems()
    {
        _document.Heading(2, Text("what"));
        if (_assessment.Types.Count == 0)
        {
            _document.Paragraph(_words["nothing-found"]);
            return;
        }
        _document.Table(
            [Text("item"), _words["appi"], _words["risk"], Text("in-files")],
            _assessment.Types.Select(type => (string[])
            [
                _document.Quote(_words.NameOf(type)), _words.Of(type.AppiClass), type.Risk.ToString(CultureInfo.InvariantCulture),
                ReportWords.Count(_personal.Count(file => file.Tables.SelectMany(table => table.Columns).Any(column => ReportTypes.Of(column).Contains(type)))),
            ]));
    }

    private void WritePersons()
    {
        _document.Heading(2, Text("whose"));
        _document.Paragraph(Text("whose-note", _assessmentWords.Of(_assessment.Persons), Text(Certainty())));
        if (_personal.Length == 0) return;
        _document.Table(
            [_words["file"], _words["persons"], Text("size"), Text("last-modified"), _words["everyone"], Text("items")],
            _personal.Select(file => (string[])
            [
                _document.Quote(file.Path), _assessmentWords.Of(BreachAssessment.Of(file, _incident.Report, _incident.Operators[0]).Persons), ReportWords.Count(file.SizeBytes), Time(file.LastModified), _words.Of(file.EveryoneCanRead),
                string.Join(Separator, file.Tables.SelectMany(table => table.Columns).SelectMany(ReportTypes.Of).Distinct().OrderByDescending(type => type.Risk).ThenBy(type => type.Id, StringComparer.Ordinal).Select(type => _document.Quote(_words.NameOf(type)))),
            ]));
    }

    private void WriteOrigin()
    {
        _document.Heading(2, Text("where-from"));
        if (_incident.Match is not { } match)
        {
            _document.Paragraph(Text("match-none"));
            return;
        }
        _document.Paragraph(Text("sample", _document.Quote(match.SampleName), ReportWords.Count(match.SampleRows), _document.Quote(match.SampleHash)));
        WriteMatches(match, "no-match");
    }

    private void WriteMatches(RecordMatches matches, string keyOfNone)
    {
        if (matches.Files.Count == 0)
        {
            _document.Paragraph(Text(keyOfNone));
            return;
        }
        _document.Table(
            [_words["file"], _words["table"], Text("verdict"), Text("records"), _words["persons"], Text("share"), _words["confidence"], Text("last-modified"), Text("items"), "SHA-256"],
            matches.Files.Select(file => (string[])
            [
                _document.Quote(file.Path), _document.Quote(file.Table), VerdictOf(file), ReportWords.Count(file.Records), ReportWords.Count(file.Persons), ReportWords.Percent(file.Share), ReportWords.Percent(file.Confidence), Time(file.LastModified),
                string.Join(Separator, file.Types.Select(NameOf)), _document.Quote(file.Hash ?? "–"),
            ]));
    }

    private string VerdictOf(MatchedFile file) => Texts.TryGet(_language, "incident-verdict-" + file.Verdict) ?? _document.Quote(file.Verdict);

    private string NameOf(string id) => _document.Quote(PiiCatalogue.Default.TryGet(id, out PiiType? type) ? _words.NameOf(type!) : id);

    private void WriteExposure()
    {
        _document.Heading(2, Text("since"));
        _document.Paragraph(Text("since-note"));
        Dictionary<string, TracedFile> traced = _incident.Trace?.Files.ToDictionary(file => file.Path, StringComparer.Ordinal) ?? [];
        _document.Table(
            [_words["file"], Text("last-modified"), Text("first-request"), Text("first-download"), Text("last-download")],
            _personal.Select(file =>
            {
                TracedFile? times = traced.GetValueOrDefault(file.Path);
                return (string[])[_document.Quote(file.Path), Time(file.LastModified), Time(times?.First), Time(times?.FirstDownload), Time(times?.LastDownload)];
            }));
        if (_incident.Trace is { From: not null } trace) _document.Paragraph(Text("log-period", Time(trace.From), Time(trace.Until)));
    }

    private void WriteReaders()
    {
        _document.Heading(2, Text("who"));
        if (_incident.Trace is not { } trace)
        {
            _document.Paragraph(Text("trace-none"));
            return;
        }
        _document.Paragraph(Text("who-note", _words.Persons(trace.Readers, trace.ReadersExact)));
        if (trace.Files.Any(file => file.Requests > 0)) TraceReport.WriteFiles(trace, _document, _language);
        else _document.Paragraph(Texts.Format(_language, "trace-nothing"));
    }

    private void WriteCopies()
    {
        _document.Heading(2, Text("copies-found"));
        if (_incident.Copies is not { } copies) _document.Paragraph(Text("copies-none"));
        else WriteMatches(copies, "no-copies");
    }

    private IEnumerable<string> Unknown()
    {
        ScanReport report = _incident.Report;
        foreach (FileReport file in report.Files.Where(file => file.Status != ScanStatus.Scanned)) yield return Text("file-unread", _document.Quote(file.Path), _words.Of(file.Status), _document.Quote(file.Failure?.Describe(_language) ?? ""));
        foreach (FileReport file in report.Files.Where(file => file.Tables.Any(table => table.Sampled))) yield return Text("file-sampled", _document.Quote(file.Path));
        if (report.NotTables > 0) yield return Text("not-tables", ReportWords.Count(report.NotTables));
        if (_assessment.Persons.IsEstimate) yield return Text("persons-estimated-note");
        yield return Text("types-unsure");
        foreach (string line in _incident.Trace is { } trace ? TraceReport.Unknown(trace, _document, _language) : [Text("trace-none")]) yield return line;
        yield return Text("not-in-logs");
        if (_incident.Match is null) yield return Text("match-none");
        if (_incident.Copies is null) yield return Text("copies-none");
        else if (_incident.Copies.Unread > 0) yield return Text("copies-unread", ReportWords.Count(_incident.Copies.Unread));
        if (_incident.Deadlines is null) yield return Text("no-known-on");
    }

    private static string Time(DateTimeOffset? time) => time is { } known ? known.ToOffset(JapaneseTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";

    private string Separator => _language == ReportLanguage.Japanese ? "、" : "; ";

    private string Text(string key, params object[] arguments) => Texts.Format(_language, "incident-" + key, arguments);
}
