using System.Text.Json;
using PiiClassifier.Reports;

namespace PiiClassifier.Comparisons;

/// <summary>A comparison as one JSON object in UTF-8 without a byte order mark: schema version 1 of docs/diff.md.</summary>
/// <remarks>The same two reports give the same bytes. Every changed file is in it.</remarks>
public static class JsonComparison
{
    /// <summary>The version of the schema. It rises when a field changes or goes, not when one is added.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">What changed.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(ReportComparison comparison, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonReport.WriterOptions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteTool(ToolVersion.Current);
        json.WriteBoolean("worse", comparison.IsWorse);
        json.WriteBoolean("interrupted", comparison.Interrupted);
        WriteFigures(json, "before", comparison.Before, comparison.BeforeStartedAt);
        WriteFigures(json, "after", comparison.After, comparison.AfterStartedAt);
        json.WriteStartArray("files");
        foreach (FileComparison file in comparison.Files) WriteFile(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, ReportSummary summary, DateTimeOffset startedAt)
    {
        json.WriteStartObject(name);
        json.WriteString("startedAt", JsonReport.Instant(startedAt));
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("unread", summary.Unread);
        json.WriteNumber("tables", summary.Tables);
        json.WriteNumber("piiColumns", summary.PiiColumns);
        json.WriteNumber("persons", summary.Persons);
        json.WriteBoolean("personsExact", summary.PersonsExact);
        json.WriteNumber("maxRisk", summary.MaxRisk);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileComparison file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        WriteChanges(json,
            ("added", file.Before is null),
            ("gone", file.After is null),
            ("moved-perhaps", file.HasPerhapsMoved),
            ("rewritten", file.IsRewritten),
            ("status", file.IsStatusChanged),
            ("exposure", file.IsExposureChanged),
            ("risk", file.RiskBefore != file.RiskAfter),
            ("persons", file.PersonsBefore != file.PersonsAfter));
        json.WriteBoolean("worse", file.IsWorse);
        json.WriteNumber("rank", file.Rank);
        WriteState(json, "before", file.Before);
        WriteState(json, "after", file.After);
        json.WriteStartArray("tables");
        foreach (TableComparison table in file.Tables) WriteTable(json, table);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, string name, FileReport? file)
    {
        if (file is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("path", file.Path);
        json.WriteNumber("sizeBytes", file.SizeBytes);
        json.WriteString("lastModified", file.LastModified is { } time ? JsonReport.Instant(time) : null);
        json.WriteString("status", ReportIds.Of(file.Status));
        if (file.EveryoneCanRead is { } everyone) json.WriteBoolean("everyoneCanRead", everyone);
        else json.WriteNull("everyoneCanRead");
        json.WriteNumber("persons", FileRank.PersonsOf(file));
        json.WriteNumber("maxRisk", ReportTypes.RiskOf(file));
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, TableComparison table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        WriteChanges(json, ("added", table.Before is null), ("gone", table.After is null), ("renamed", table.IsRenamed));
        if (table.IsRenamed) json.WriteString("formerName", table.Before!.Name);
        json.WriteStartArray("columns");
        foreach (ColumnComparison column in table.Columns) WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ColumnComparison column)
    {
        json.WriteStartObject();
        WriteChanges(json,
            ("newly-personal", column.IsNewlyPersonal),
            ("no-longer-personal", column.IsNoLongerPersonal),
            ("type", column.IsTypeChanged),
            ("embedded", column.EmbeddedAdded.Any() || column.EmbeddedGone.Any()),
            ("renamed", column.IsRenamed),
            ("content", column.IsContentChanged),
            ("moved", column.IsMoved));
        json.WriteBoolean("worse", column.IsWorse);
        WriteState(json, "before", column.Before);
        WriteState(json, "after", column.After);
        json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, string name, ColumnReport? column)
    {
        if (column is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("index", column.Index);
        json.WriteString("header", column.Header);
        json.WriteString("type", column.Type?.Id);
        json.WriteNumber("risk", ReportTypes.RiskOf(column));
        json.WriteStartArray("embedded");
        foreach (EmbeddedFinding finding in column.Embedded) json.WriteStringValue(finding.Type.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, params ReadOnlySpan<(string Name, bool Holds)> changes)
    {
        json.WriteStartArray("changes");
        foreach ((string name, bool holds) in changes)
        {
            if (holds) json.WriteStringValue(name);
        }
        json.WriteEndArray();
    }
}
