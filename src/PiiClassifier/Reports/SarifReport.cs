using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The report in SARIF 2.1.0 (OASIS), which code-scanning services and editors show: a rule a type, a result a finding.</summary>
/// <remarks>File, table and column are the logical location; a file that was not read to its end is a notification of the tool.</remarks>
public sealed class SarifReport : ReportFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override string Name => "sarif";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FileEndings { get; } = [".sarif", ".sarif.json"];

    /// <inheritdoc/>
    public override void Write(ScanReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var words = new ReportWords(language);
        PiiType[] rules = [.. ReportTypes.Found(report)];
        using var json = new Utf8JsonWriter(stream, WriterOptions);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report, rules, words);
        json.WriteString("language", language == ReportLanguage.Japanese ? "ja" : "en");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, report, words);
        WriteResults(json, report, rules, words);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json, ScanReport report, PiiType[] rules, ReportWords words)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "pii");
        json.WriteString("version", report.ToolVersion);
        json.WriteStartArray("rules");
        foreach (PiiType type in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", type.Id);
            WriteMessage(json, "shortDescription", words.NameOf(type));
            WriteMessage(json, "fullDescription", $"{type.JapaneseName} / {type.EnglishName}: {words.Of(type.AppiClass)}{(type.LegalBasis is { } law ? $" ({law})" : "")}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(type));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("japaneseName", type.JapaneseName);
            json.WriteString("englishName", type.EnglishName);
            json.WriteString("appi", type.AppiClass.ToId());
            json.WriteNumber("risk", type.Risk);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, ScanReport report, ReportWords words)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !report.Interrupted);
        json.WriteString("startTimeUtc", JsonReport.Instant(report.StartedAt));
        json.WriteString("endTimeUtc", JsonReport.Instant(report.StartedAt + report.Elapsed));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (FileReport file in report.Files.Where(file => file.Status != ScanStatus.Scanned))
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", file.Failure?.Code ?? ReportIds.Of(file.Status));
            json.WriteEndObject();
            json.WriteString("level", "warning");
            WriteMessage(json, "message", $"{words.Of(file.Status)}: {file.Failure?.Describe(words.Language)}");
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePhysicalLocation(json, file);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter json, ScanReport report, PiiType[] rules, ReportWords words)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < rules.Length; i++) places.Add(rules[i].Id, i);
        var fingerprints = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (FileReport file in report.Files)
        {
            json.FlushPiece();
            foreach (TableReport table in file.Tables)
            {
                foreach (ColumnReport column in table.Columns)
                {
                    string name = column.Header ?? column.Index.ToString(CultureInfo.InvariantCulture);
                    if (column.Type is { } type) WriteResult("found", type, ReportWords.Percent(column.Confidence));
                    foreach (EmbeddedFinding finding in column.Embedded) WriteResult("found-in-text", finding.Type, ReportWords.Count(finding.Matched));

                    void WriteResult(string text, PiiType found, string measure)
                    {
                        json.WriteStartObject();
                        json.WriteString("ruleId", found.Id);
                        json.WriteNumber("ruleIndex", places[found.Id]);
                        json.WriteString("level", LevelOf(found));
                        json.WriteNumber("rank", FileRank.Of(found.Risk, table.Persons, file.EveryoneCanRead));
                        WriteMessage(json, "message", words.Format(text, name, found, words.Of(found.AppiClass), found.Risk, measure));
                        WriteLocations(json, file, table, column, name);
                        if (column.IsAccepted is { } accepted) WriteBaselineState(json, accepted);
                        json.WriteStartObject("partialFingerprints");
                        json.WriteString("piiColumn/v1", Fingerprint(fingerprints, file.Path, table.Name, name, found.Id));
                        json.WriteEndObject();
                        json.WriteEndObject();
                    }
                }
            }
        }
        json.WriteEndArray();
    }

    // Viewers do not show what is suppressed.
    private static void WriteBaselineState(Utf8JsonWriter json, bool accepted)
    {
        json.WriteString("baselineState", accepted ? "unchanged" : "new");
        if (!accepted) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter json, FileReport file, TableReport table, ColumnReport column, string name)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysicalLocation(json, file);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("fullyQualifiedName", string.Create(CultureInfo.InvariantCulture, $"{file.Path}/{table.Name}/{column.Index}"));
        json.WriteString("kind", "column");
        json.WriteEndObject();
        if (table.Name.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("fullyQualifiedName", $"{file.Path}/{table.Name}");
            json.WriteString("kind", "table");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Viewers want a line; a column of a table is in all of them.
    private static void WritePhysicalLocation(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Braces and brackets stand for arguments and links in a message (SARIF 2.1.0, 3.11.5 and 3.11.6).
    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            if (c is '{' or '}') escaped.Append(c);
            else if (c is '[' or ']' or '\\') escaped.Append('\\');
            escaped.Append(c);
        }
        json.WriteStartObject(name);
        json.WriteString("text", escaped.ToString());
        json.WriteEndObject();
    }

    private static string LevelOf(PiiType type) => type.Risk switch
    {
        >= 4 => "error",
        3 => "warning",
        _ => "note",
    };

    /// <summary>A path as a URI reference (RFC 3986): relative ones stay so, C:/ and //server become file URIs.</summary>
    internal static string UriOf(string path)
    {
        string escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        if (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] is '/' or '\\') return $"file:///{path[0]}:{escaped[4..]}";
        if (escaped.StartsWith("//", StringComparison.Ordinal)) return "file:" + escaped;
        return escaped.StartsWith('/') ? "file://" + escaped : escaped.Length == 0 ? "." : escaped;
    }

    // Follows a finding from run to run though rows and columns come and go; the second of one name in a table has a number.
    private static string Fingerprint(Dictionary<string, int> seen, params string[] parts)
    {
        string finding = string.Join('\0', parts);
        int before = seen.GetValueOrDefault(finding);
        seen[finding] = before + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before == 0 ? finding : string.Create(CultureInfo.InvariantCulture, $"{finding}\0{before}"))));
    }
}
