using System.Globalization;
using System.Text.Json;

namespace PiiClassifier.Reports;

/// <summary>Reads a report back from the JSON of <see cref="JsonReport"/>: schema version 1 of docs/report-format.md.</summary>
/// <remarks>
/// Fields that are not known are passed over, and those that came after the first reports may be missing. A type that is not in the catalogue keeps what the report tells of it, its id at
/// least. Reasons whose sentence this library knows are told in either language, the others as they were written.
/// Written again in the language in which it was written, a report has the same bytes.
/// </remarks>
public static class JsonReportReader
{
    private const string Whole = "report";

    /// <summary>Reads a report.</summary>
    /// <param name="stream">JSON in UTF-8, up to 2 GB; read to its end, not disposed.</param>
    /// <exception cref="ReportReadException">It is no JSON, of another version, or lacks a field.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ScanReport Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new ReportReadException(string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}"), "this is no JSON, or it ends too early.");
        }
    }

    private static ScanReport Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schemaVersion", out JsonElement version)) throw new ReportReadException(Whole, "there is no schemaVersion; this is no report of pii scan.");
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != JsonReport.SchemaVersion)
        {
            throw new ReportReadException("schemaVersion", "only version 1 is read; write the report anew with this version of pii, or read it with the version that wrote it.");
        }
        try
        {
            return ReadReport(new JsonFields(root));
        }
        catch (JsonFieldException fault)
        {
            throw new ReportReadException(Whole, fault.Message);
        }
    }

    private static ScanReport ReadReport(JsonFields report)
    {
        JsonFields summary = report.Object("summary");
        var types = new StoredTypes(report);
        var sentences = new StoredSentences();
        var files = new List<FileReport>();
        foreach (JsonFields file in report.List("files"))
        {
            try
            {
                files.Add(ReadFile(file, types, sentences));
            }
            catch (JsonFieldException fault)
            {
                throw new ReportReadException(string.Create(CultureInfo.InvariantCulture, $"files[{files.Count}]"), fault.Message);
            }
        }
        return new ScanReport
        {
            ToolVersion = report.Object("tool").Text("version"),
            StartedAt = report.Instant("startedAt") ?? throw new JsonFieldException("startedAt"),
            Elapsed = TimeSpan.FromMilliseconds(report.Count("elapsedMs")),
            KeyId = report.TextOrNull("keyId"),
            HasBaseline = summary.CountOr("newPiiColumns", -1) >= 0,
            Interrupted = summary.FlagOr("interrupted", false),
            IgnoreFiles = [.. report.ListOrEmpty("ignoreFiles").Select(file => new IgnoreFileUse(file.Text("path"), (int)file.Count("leftOut")))],
            NotTables = (int)summary.CountOr("notTables", 0),
            Persons = new PersonCounter(summary.Count("persons"), summary.FlagOr("personsExact", true)),
            Files = files,
        };
    }

    private static FileReport ReadFile(JsonFields file, StoredTypes types, StoredSentences sentences) => new()
    {
        Path = file.Text("path"),
        SizeBytes = file.Count("sizeBytes"),
        Status = ReportIds.TryParse(file.Text("status"), out ScanStatus? status) ? status.Value : throw new JsonFieldException("status"),
        Failure = file.TextOrNull("reason") is { } reason ? sentences.Failure(file.TextOrNull("reasonCode") ?? "unknown", reason) : null,
        LastModified = file.Instant("lastModified"),
        Owner = file.TextOrNull("owner"),
        Format = file.TextOrNull("format"),
        Encoding = file.TextOrNull("encoding"),
        EveryoneCanRead = file.ObjectOrNull("access")?.Flag("everyoneCanRead"),
        Authors = file.CountOr("authors", 0),
        Tables = [.. file.List("tables").Select(table => ReadTable(table, types, sentences))],
    };

    private static TableReport ReadTable(JsonFields table, StoredTypes types, StoredSentences sentences) => new()
    {
        Name = table.Text("name"),
        Hidden = table.Flag("hidden"),
        HiddenRows = table.CountOr("hiddenRows", 0),
        HiddenColumns = (int)table.CountOr("hiddenColumns", 0),
        Layout = ReportIds.TryParse(table.TextOrNull("layout") ?? "rows", out TableLayout? layout) ? layout.Value : throw new JsonFieldException("layout"),
        HeaderRow = table.Whole("headerRow"),
        Rows = table.Count("rows"),
        Sampled = table.Flag("sampled"),
        Subject = ReportIds.TryParse(table.Text("subject"), out TableSubject? subject) ? subject.Value : throw new JsonFieldException("subject"),
        SubjectEvidence = ReadEvidence(table.ListOrEmpty("subjectEvidence"), sentences),
        Persons = table.Count("persons"),
        PersonsExact = table.Flag("personsExact"),
        Columns = [.. table.List("columns").Select(column => ReadColumn(column, types, sentences))],
    };

    private static ColumnReport ReadColumn(JsonFields column, StoredTypes types, StoredSentences sentences) => new()
    {
        Index = (int)column.Count("index"),
        Header = column.TextOrNull("header"),
        Type = types.OfColumn(column),
        Confidence = column.Number("confidence"),
        Filled = column.Count("filled"),
        Matched = column.Count("matched"),
        MatchedExact = column.FlagOr("matchedExact", true),
        Distinct = column.Count("distinct"),
        ContentSketch = column.TextOrNull("contentSketch"),
        IsAccepted = column.FlagOrNull("accepted"),
        Candidates = [.. column.List("candidates").Select(candidate => new PiiCandidate(types.WithId(candidate.Text("type")), candidate.Number("confidence"), []))],
        Evidence = ReadEvidence(column.List("evidence"), sentences),
        Embedded = [.. column.ListOrEmpty("embedded").Select(finding => new EmbeddedFinding(types.WithId(finding.Text("type")), finding.Count("matched")))],
    };

    private static Evidence[] ReadEvidence(IEnumerable<JsonFields> reasons, StoredSentences sentences) =>
    [
        .. from reason in reasons
           let kind = ReportIds.TryParse(reason.Text("kind"), out EvidenceKind? known) ? known.Value : throw new JsonFieldException("kind")
           select sentences.Evidence(kind, reason.Number("weight"), reason.Text("code"), reason.Text("reason")),
    ];
}
