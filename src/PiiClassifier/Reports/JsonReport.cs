using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The report as one JSON object in UTF-8 without a byte order mark: schema version 1 of docs/report-format.md.</summary>
/// <remarks>The same report gives the same bytes on every platform.</remarks>
public sealed class JsonReport : ReportFormat
{
    /// <summary>The version of the schema. It rises when a field changes or goes, not when one is added.</summary>
    public const int SchemaVersion = 1;

    // The relaxed encoder leaves Japanese legible. What it does not escape matters only to JSON inside HTML.
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FileEndings { get; } = [".json"];

    /// <inheritdoc/>
    public override void Write(ScanReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, WriterOptions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteTool(report.ToolVersion);
        json.WriteString("startedAt", Instant(report.StartedAt));
        json.WriteNumber("elapsedMs", (long)report.Elapsed.TotalMilliseconds);
        if (report.KeyId is { } key) json.WriteString("keyId", key);
        WriteSummary(json, new ReportSummary(report), report.Interrupted);
        WriteForeignTypes(json, report);
        WriteIgnoreFiles(json, report);
        json.WriteStartArray("files");
        json.WriteItems(report.Files, (piece, file) => WriteFile(piece, file, language));
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteSummary(Utf8JsonWriter json, ReportSummary summary, bool interrupted)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("scanned", summary.Scanned);
        json.WriteNumber("unread", summary.Unread);
        json.WriteNumber("notTables", summary.NotTables);
        json.WriteNumber("tables", summary.Tables);
        json.WriteNumber("columns", summary.Columns);
        json.WriteNumber("piiColumns", summary.PiiColumns);
        if (summary.NewPiiColumns is { } newColumns) json.WriteNumber("newPiiColumns", newColumns);
        json.WriteNumber("persons", summary.Persons);
        json.WriteBoolean("personsExact", summary.PersonsExact);
        json.WriteNumber("maxRisk", summary.MaxRisk);
        if (interrupted) json.WriteBoolean("interrupted", true);
        json.WriteEndObject();
    }

    private static void WriteIgnoreFiles(Utf8JsonWriter json, ScanReport report)
    {
        if (report.IgnoreFiles.Count == 0) return;
        json.WriteStartArray("ignoreFiles");
        foreach (IgnoreFileUse file in report.IgnoreFiles)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("leftOut", file.LeftOut);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // So that a report read back knows more of a type that its user has added than the id.
    private static void WriteForeignTypes(Utf8JsonWriter json, ScanReport report)
    {
        PiiType[] foreign = [.. ReportTypes.Of(report).Where(type => ReportTypes.IsDescribed(type) && !PiiCatalogue.Default.TryGet(type.Id, out _))];
        if (foreign.Length == 0) return;
        json.WriteStartArray("types");
        foreach (PiiType type in foreign)
        {
            json.WriteStartObject();
            json.WriteString("id", type.Id);
            json.WriteString("japaneseName", type.JapaneseName);
            json.WriteString("englishName", type.EnglishName);
            json.WriteString("group", ReportIds.Of(type.Group));
            json.WriteString("appi", type.AppiClass.ToId());
            json.WriteNumber("risk", type.Risk);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, FileReport file, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("sizeBytes", file.SizeBytes);
        json.WriteString("status", ReportIds.Of(file.Status));
        json.WriteString("reason", file.Failure?.Describe(language));
        if (file.Failure is { } failure) json.WriteString("reasonCode", failure.Code);
        json.WriteString("lastModified", file.LastModified is { } time ? Instant(time) : null);
        json.WriteString("owner", file.Owner);
        json.WriteString("format", file.Format);
        json.WriteString("encoding", file.Encoding);
        if (file.EveryoneCanRead is { } everyone)
        {
            json.WriteStartObject("access");
            json.WriteBoolean("everyoneCanRead", everyone);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("access");
        }
        json.WriteNumber("authors", file.Authors);
        json.WriteNumber("rank", FileRank.Of(file));
        json.WriteStartArray("tables");
        foreach (TableReport table in file.Tables) WriteTable(json, table, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, TableReport table, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteBoolean("hidden", table.Hidden);
        json.WriteNumber("hiddenRows", table.HiddenRows);
        json.WriteNumber("hiddenColumns", table.HiddenColumns);
        json.WriteString("layout", ReportIds.Of(table.Layout));
        json.WriteNumber("headerRow", table.HeaderRow);
        json.WriteNumber("rows", table.Rows);
        json.WriteBoolean("sampled", table.Sampled);
        json.WriteString("subject", ReportIds.Of(table.Subject));
        WriteEvidence(json, "subjectEvidence", table.SubjectEvidence, language);
        json.WriteNumber("persons", table.Persons);
        json.WriteBoolean("personsExact", table.PersonsExact);
        json.WriteStartArray("columns");
        foreach (ColumnReport column in table.Columns) WriteColumn(json, column, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ColumnReport column, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteNumber("index", column.Index);
        json.WriteString("header", column.Header);
        json.WriteString("type", column.Type?.Id);
        WriteRounded(json, "confidence", column.Confidence);
        json.WriteString("appi", column.Type?.AppiClass.ToId());
        if (column.Type is { } type) json.WriteNumber("risk", type.Risk);
        else json.WriteNull("risk");
        json.WriteNumber("filled", column.Filled);
        json.WriteNumber("matched", column.Matched);
        json.WriteBoolean("matchedExact", column.MatchedExact);
        json.WriteNumber("distinct", column.Distinct);
        if (column.ContentSketch is { } sketch) json.WriteString("contentSketch", sketch);
        if (column.IsAccepted is { } accepted) json.WriteBoolean("accepted", accepted);
        json.WriteStartArray("candidates");
        foreach (PiiCandidate candidate in column.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("type", candidate.Type.Id);
            WriteRounded(json, "confidence", candidate.Confidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteEvidence(json, "evidence", column.Evidence, language);
        if (column.Embedded.Count > 0)
        {
            json.WriteStartArray("embedded");
            foreach (EmbeddedFinding finding in column.Embedded)
            {
                json.WriteStartObject();
                json.WriteString("type", finding.Type.Id);
                json.WriteNumber("matched", finding.Matched);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, IReadOnlyList<Evidence> evidence, ReportLanguage language)
    {
        json.WriteStartArray(name);
        foreach (Evidence reason in evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", ReportIds.Of(reason.Kind));
            WriteRounded(json, "weight", reason.Weight);
            json.WriteString("code", reason.Code);
            json.WriteString("reason", reason.Describe(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Four decimals: more would be noise, and the last bits of a double differ between processors. The zero is never negative.
    private static void WriteRounded(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 4) + 0.0);

    internal static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
