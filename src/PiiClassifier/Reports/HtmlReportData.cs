using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PiiClassifier.Assessments;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The data inside the page: lists instead of objects, each string and each reason once, so that 50,000 files fit. Read by Html/model.js.</summary>
/// <remarks>Sentences are keys with arguments, so that the page can say them in either language. Only columns in which something was found are there.</remarks>
internal sealed class HtmlReportData
{
    // Leaves Japanese legible, and escapes < > & and quotes: nothing can end the script element it stands in.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] TextFamilies = ["html-", "report-", "assess-", "status-", "subject-", "kind-", "appi-", "group-", "evidence-", "failure-"];

    private const int MostReasons = 8;

    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<Reason, int> _reasons = [];
    private readonly HtmlAssessmentData _assessments;

    private HtmlReportData(Utf8JsonWriter json, IReadOnlyList<OperatorKind> operators)
    {
        _json = json;
        _assessments = new HtmlAssessmentData(json, operators, _types);
    }

    public static void Write(ScanReport report, IReadOnlyList<OperatorKind> operators, Stream stream, ReportLanguage language)
    {
        using var json = new Utf8JsonWriter(stream, WriterOptions);
        new HtmlReportData(json, operators).Write(report, language);
        json.Flush();
    }

    private void Write(ScanReport report, ReportLanguage language)
    {
        _json.WriteStartObject();
        _json.WriteString("language", language == ReportLanguage.Japanese ? "ja" : "en");
        _json.WriteString("startedAt", JsonReport.Instant(report.StartedAt));
        _json.WriteString("version", report.ToolVersion);
        _json.WriteBoolean("interrupted", report.Interrupted);
        WriteSummary(new ReportSummary(report));
        WriteIds("groups", Enum.GetValues<PiiGroup>().Select(ReportIds.Of));
        WriteIds("appis", Enum.GetValues<AppiClass>().Select(AppiClassIds.ToId));
        WriteIds("statuses", Enum.GetValues<ScanStatus>().Select(ReportIds.KebabOf));
        WriteIds("subjects", Enum.GetValues<TableSubject>().Select(ReportIds.Of));
        WriteIds("kinds", Enum.GetValues<EvidenceKind>().Select(ReportIds.Of));
        WriteTypes(report);
        WriteTexts();
        _json.WriteStartArray("files");
        foreach (FileReport file in report.Files)
        {
            WriteFile(file, report);
            _json.FlushPiece();
        }
        _json.WriteEndArray();
        // What the files refer to is known only now.
        WriteReasons();
        _assessments.WriteOverall(report);
        WriteIds("strings", _strings.Keys);
        _json.WriteEndObject();
    }

    private void WriteSummary(ReportSummary summary)
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", summary.Files);
        _json.WriteNumber("scanned", summary.Scanned);
        _json.WriteNumber("notTables", summary.NotTables);
        _json.WriteNumber("columns", summary.Columns);
        _json.WriteNumber("piiColumns", summary.PiiColumns);
        _json.WriteNumber("specialCareColumns", summary.SpecialCareColumns);
        _json.WriteNumber("persons", summary.Persons);
        _json.WriteBoolean("personsExact", summary.PersonsExact);
        _json.WriteNumber("maxRisk", summary.MaxRisk);
        _json.WriteEndObject();
    }

    private void WriteIds(string name, IEnumerable<string> ids)
    {
        _json.WriteStartArray(name);
        foreach (string id in ids)
        {
            _json.WriteStringValue(id);
            _json.FlushPiece();
        }
        _json.WriteEndArray();
    }

    // [id, Japanese name, English name, group, class in law, risk]: those found, and those that reasons name.
    private void WriteTypes(ScanReport report)
    {
        IEnumerable<PiiType> named = report.Files.SelectMany(file => file.Tables).SelectMany(table => table.Columns).SelectMany(column => column.Evidence).SelectMany(reason => reason.Arguments.OfType<PiiType>()).DistinctBy(type => type.Id);
        _json.WriteStartArray("types");
        foreach (PiiType type in ReportTypes.Found(report).Concat(named.OrderBy(type => type.Id, StringComparer.Ordinal)))
        {
            if (!_types.TryAdd(type.Id, _types.Count)) continue;
            _json.WriteStartArray();
            _json.WriteStringValue(type.Id);
            _json.WriteStringValue(type.JapaneseName);
            _json.WriteStringValue(type.EnglishName);
            _json.WriteNumberValue((int)type.Group);
            _json.WriteNumberValue((int)type.AppiClass);
            _json.WriteNumberValue(type.Risk);
            _json.WriteEndArray();
        }
        _json.WriteEndArray();
    }

    private void WriteTexts()
    {
        _json.WriteStartObject("texts");
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            _json.WriteStartObject(language == ReportLanguage.Japanese ? "ja" : "en");
            foreach ((string key, string text) in TextFamilies.SelectMany(family => Texts.StartingWith(language, family))) _json.WriteString(key, text);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
    }

    // [path, size, status, failure, format, encoding, everyone can read, last modified, authors, tables, assessments, rank]
    private void WriteFile(FileReport file, ScanReport report)
    {
        _json.WriteStartArray();
        _json.WriteStringValue(file.Path);
        _json.WriteNumberValue(file.SizeBytes);
        _json.WriteNumberValue((int)file.Status);
        WriteFailure(file.Failure);
        _json.WriteStringValue(file.Format);
        _json.WriteStringValue(file.Encoding);
        if (file.EveryoneCanRead is { } everyone) WriteFlag(everyone);
        else _json.WriteNullValue();
        _json.WriteStringValue(file.LastModified is { } time ? JsonReport.Instant(time) : null);
        _json.WriteNumberValue(file.Authors);
        _json.WriteStartArray();
        foreach (TableReport table in file.Tables) WriteTable(table);
        _json.WriteEndArray();
        _assessments.WriteFile(file, report);
        _json.WriteNumberValue(FileRank.Of(file));
        _json.WriteEndArray();
    }

    // [name, hidden, hidden rows, hidden columns, subject, rows, persons, exact, sampled, columns]
    private void WriteTable(TableReport table)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(PlaceOf(table.Name));
        WriteFlag(table.Hidden);
        _json.WriteNumberValue(table.HiddenRows);
        _json.WriteNumberValue(table.HiddenColumns);
        _json.WriteNumberValue((int)table.Subject);
        _json.WriteNumberValue(table.Rows);
        _json.WriteNumberValue(table.Persons);
        WriteFlag(table.PersonsExact);
        WriteFlag(table.Sampled);
        _json.WriteStartArray();
        foreach (ColumnReport column in table.Columns.Where(column => ReportTypes.RiskOf(column) > 0)) WriteColumn(column);
        _json.WriteEndArray();
        _json.WriteEndArray();
    }

    // [index, header or -1, type or -1, confidence, filled, matched, reasons, [[type inside text, cells]], accepted]: the last two only when there is something to tell
    private void WriteColumn(ColumnReport column)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(column.Index);
        _json.WriteNumberValue(column.Header is null ? -1 : PlaceOf(column.Header));
        _json.WriteNumberValue(column.Type is null ? -1 : _types[column.Type.Id]);
        _json.WriteNumberValue(Math.Round(column.Confidence, 4));
        _json.WriteNumberValue(column.Filled);
        _json.WriteNumberValue(column.Matched);
        _json.WriteStartArray();
        foreach (Evidence evidence in column.Evidence.Take(MostReasons)) _json.WriteNumberValue(PlaceOf(evidence));
        _json.WriteEndArray();
        if (column.Embedded.Count > 0 || column.IsAccepted == true)
        {
            _json.WriteStartArray();
            foreach (EmbeddedFinding finding in column.Embedded)
            {
                _json.WriteStartArray();
                _json.WriteNumberValue(_types[finding.Type.Id]);
                _json.WriteNumberValue(finding.Matched);
                _json.WriteEndArray();
            }
            _json.WriteEndArray();
        }
        if (column.IsAccepted == true) WriteFlag(true);
        _json.WriteEndArray();
    }

    // [kind, weight, key or -1, arguments]
    private void WriteReasons()
    {
        _json.WriteStartArray("evidence");
        foreach (Reason reason in _reasons.Keys)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue((int)reason.Kind);
            _json.WriteNumberValue(reason.Weight);
            foreach (string place in reason.Sentence.Split(' ')) _json.WriteNumberValue(int.Parse(place, CultureInfo.InvariantCulture));
            _json.WriteEndArray();
            _json.FlushPiece();
        }
        _json.WriteEndArray();
    }

    private int PlaceOf(Evidence evidence)
    {
        IEnumerable<int> sentence = PlacesOf(evidence.IsSentence ? null : evidence.Code, evidence.Arguments);
        // One decimal is shown. The zero is never negative.
        var reason = new Reason(evidence.Kind, Math.Round(evidence.Weight, 1) + 0.0, string.Join(' ', sentence.Select(place => place.ToString(CultureInfo.InvariantCulture))));
        if (!_reasons.TryGetValue(reason, out int place)) _reasons.Add(reason, place = _reasons.Count);
        return place;
    }

    // [file inside an archive, key or -1, arguments]
    private void WriteFailure(ScanFailure? failure)
    {
        if (failure is null)
        {
            _json.WriteNullValue();
            return;
        }
        _json.WriteStartArray();
        _json.WriteNumberValue(PlaceOf(failure.Place));
        foreach (int place in PlacesOf(failure.IsSentence ? null : failure.Code, failure.Arguments)) _json.WriteNumberValue(place);
        _json.WriteEndArray();
    }

    // The key first, -1 for a sentence that is written out; then the arguments: places of strings, types as -1 - place.
    private IEnumerable<int> PlacesOf(string? code, object[] arguments)
    {
        yield return code is null ? -1 : PlaceOf(code);
        foreach (object argument in arguments)
        {
            yield return argument is PiiType type ? -1 - _types[type.Id] : PlaceOf(string.Format(CultureInfo.InvariantCulture, "{0}", argument));
        }
    }

    private int PlaceOf(string text)
    {
        if (!_strings.TryGetValue(text, out int place)) _strings.Add(text, place = _strings.Count);
        return place;
    }

    private void WriteFlag(bool flag) => _json.WriteNumberValue(flag ? 1 : 0);

    private readonly record struct Reason(EvidenceKind Kind, double Weight, string Sentence);
}
