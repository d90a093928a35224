using System.Text.Json;
using PiiClassifier.Reports;

namespace PiiClassifier.Fingerprints;

/// <summary>What is known of a leaked sample as one JSON object in UTF-8 without a byte order mark: schema version 1 of docs/match.md.</summary>
public static class JsonMatch
{
    /// <summary>The version of the schema. It rises when a field changes or goes, not when one is added.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a report.</summary>
    /// <param name="report">What is known.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(MatchReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonReport.WriterOptions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteTool(ToolVersion.Current);
        json.WriteString("kind", report.AreCopies ? "copies" : "match");
        json.WriteString("keyId", report.KeyId);
        json.WriteBoolean("interrupted", report.Interrupted);
        json.WriteStartObject("sample");
        json.WriteString("name", report.Sample.File.Path);
        json.WriteString("sha256", report.Sample.File.Sha256);
        json.WriteNumber("rows", report.Sample.TotalRows);
        json.WriteNumber("rowsLookedAt", report.Sample.LookedAt);
        json.WriteEndObject();
        json.WriteNumber("searched", report.Searched);
        if (report.LeastShare is { } least) json.WriteNumber("leastShare", least);
        json.WriteStartArray("matches");
        foreach (TableMatch match in report.Matches) WriteMatch(json, match);
        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (FileReport file in report.Unread)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("status", ReportIds.Of(file.Status));
            json.WriteString("reason", file.Failure?.Code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteMatch(Utf8JsonWriter json, TableMatch match)
    {
        json.WriteStartObject();
        json.WriteString("path", match.Table.File.Path);
        json.WriteString("table", match.Table.Name);
        json.WriteNumber("sizeBytes", match.Table.File.SizeBytes);
        WriteTime(json, "created", match.Table.File.Created);
        WriteTime(json, "lastModified", match.Table.File.LastModified);
        WriteTime(json, "lastAccessed", match.Table.File.LastAccessed);
        json.WriteString("sha256", match.Table.File.Sha256);
        json.WriteString("verdict", match.VerdictId);
        json.WriteNumber("records", match.Records);
        json.WriteNumber("persons", match.Persons);
        json.WriteNumber("share", Math.Round(match.Share, 4));
        json.WriteNumber("cells", match.Cells);
        json.WriteNumber("confidence", Math.Round(match.Confidence, 6));
        json.WriteNumber("logChance", Math.Round(match.LogChance, 1));
        json.WriteBoolean("namesPersons", match.NamesPersons);
        json.WriteNumber("tableRows", match.Table.Rows);
        json.WriteNumber("tablePersons", match.Table.Persons);
        json.WriteStartArray("columns");
        foreach (MatchedColumn column in match.Columns)
        {
            json.WriteStartObject();
            json.WriteString("sampleTable", column.SampleTable);
            json.WriteNumber("sample", column.Sample);
            json.WriteNumber("index", column.Known.Index);
            json.WriteString("header", column.Known.Header);
            json.WriteString("type", column.Known.Type);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time) => json.WriteString(name, time is { } known ? JsonReport.Instant(known) : null);
}
