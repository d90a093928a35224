using System.Text.Json;
using PiiClassifier.Reports;

namespace PiiClassifier.AccessLogs;

/// <summary>A trace as one JSON object in UTF-8 without a byte order mark: schema version 1 of docs/trace.md.</summary>
/// <remarks>The same logs and the same report give the same bytes.</remarks>
public static class TraceJson
{
    /// <summary>The version of the schema. It rises when a field changes or goes, not when one is added.</summary>
    public const int SchemaVersion = 1;

    /// <summary>What the field <c>kind</c> says.</summary>
    internal const string Kind = "trace";

    /// <summary>Writes a trace.</summary>
    /// <param name="trace">Who asked.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(AccessTrace trace, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonReport.WriterOptions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("kind", Kind);
        json.WriteTool(ToolVersion.Current);
        WriteTime(json, "scannedAt", trace.ScannedAt);
        json.WriteNumber("zoneMinutes", (int)trace.Zone.TotalMinutes);
        json.WriteString("keyId", trace.KeyId);
        json.WriteStartObject("summary");
        json.WriteNumber("readers", trace.Readers);
        json.WriteBoolean("readersExact", trace.ReadersExact);
        json.WriteNumber("unassigned", trace.UnassignedTotal);
        json.WriteBoolean("whole", trace.IsWhole);
        json.WriteEndObject();
        WriteArray(json, "logs", trace.Logs, WriteLog);
        WriteArray(json, "gaps", trace.Gaps, WriteGap);
        WriteArray(json, "files", trace.Files, WriteFile);
        WriteArray(json, "unassigned", trace.Unassigned, WriteUnassigned);
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteLog(Utf8JsonWriter json, TracedLog log)
    {
        json.WriteString("path", log.Path);
        json.WriteString("status", IdOf(log.Status));
        json.WriteString("sameAs", log.SameAs);
        json.WriteString("format", IdOf(log.Format));
        json.WriteNumber("bytes", log.Bytes);
        json.WriteNumber("lines", log.Lines);
        json.WriteNumber("malformed", log.Malformed);
        json.WriteNumber("tooLong", log.TooLong);
        json.WriteStartArray("malformedLines");
        foreach (long number in log.MalformedLines) json.WriteNumberValue(number);
        json.WriteEndArray();
        WriteTime(json, "from", log.From);
        WriteTime(json, "until", log.Until);
        json.WriteStartArray("zoneMinutes");
        foreach (int zone in log.ZoneMinutes) json.WriteNumberValue(zone);
        json.WriteEndArray();
        json.WriteNumber("backwards", log.Backwards);
        json.WriteNumber("largestStepBackSeconds", log.LargestStepBackSeconds);
    }

    private static void WriteGap(Utf8JsonWriter json, LogGap gap)
    {
        json.WriteString("kind", IdOf(gap.Kind));
        WriteTime(json, "from", gap.From);
        WriteTime(json, "until", gap.Until);
        json.WriteString("name", gap.Name);
    }

    private static void WriteFile(Utf8JsonWriter json, TracedFile file)
    {
        json.WriteString("path", file.Path);
        json.WriteNumber("persons", file.Persons);
        json.WriteBoolean("personsExact", file.PersonsExact);
        json.WriteNumber("sizeBytes", file.SizeBytes);
        WriteTime(json, "lastModified", file.LastModified);
        json.WriteNumber("requests", file.Requests);
        json.WriteNumber("downloads", file.Downloads);
        json.WriteNumber("whole", file.Whole);
        json.WriteNumber("fewer", file.Fewer);
        json.WriteNumber("fewerAlike", file.FewerAlike);
        json.WriteNumber("ranges", file.Ranges);
        json.WriteNumber("ofUnknownSize", file.OfUnknownSize);
        json.WriteNumber("notModified", file.NotModified);
        json.WriteNumber("heads", file.Heads);
        json.WriteNumber("others", file.Others);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteNumber("beforeLastModified", file.BeforeLastModified);
        WriteTime(json, "first", file.First);
        WriteTime(json, "last", file.Last);
        WriteTime(json, "firstDownload", file.FirstDownload);
        WriteTime(json, "lastDownload", file.LastDownload);
        json.WriteNumber("addresses", file.Addresses);
        json.WriteBoolean("addressesExact", file.AddressesExact);
        json.WriteNumber("readers", file.Readers);
        json.WriteNumber("wholeReaders", file.WholeReaders);
        json.WriteNumber("crawlerReaders", file.CrawlerReaders);
        WriteArray(json, "crawlers", file.Crawlers, WriteCount);
        WriteArray(json, "statuses", file.Statuses, WriteCount);
        WriteArray(json, "days", file.Days, WriteCount);
        WriteArray(json, "urls", file.Urls, WriteCount);
        WriteArray(json, "clients", file.Clients, WriteClient);
        json.FlushPiece();
    }

    private static void WriteCount(Utf8JsonWriter json, RequestCount count)
    {
        json.WriteString("name", count.Name);
        json.WriteNumber("requests", count.Requests);
        json.WriteNumber("downloads", count.Downloads);
    }

    private static void WriteClient(Utf8JsonWriter json, TracedClient client)
    {
        json.WriteString("address", client.Address);
        json.WriteNumber("requests", client.Requests);
        json.WriteNumber("downloads", client.Downloads);
        json.WriteNumber("whole", client.Whole);
        json.WriteBoolean("wholeInRanges", client.WholeInRanges);
        json.WriteNumber("bytes", client.Bytes);
        json.WriteNumber("crawlerRequests", client.CrawlerRequests);
        WriteTime(json, "first", client.First);
        WriteTime(json, "last", client.Last);
        json.FlushPiece();
    }

    private static void WriteUnassigned(Utf8JsonWriter json, UnassignedRequests one)
    {
        json.WriteString("url", one.Url);
        json.WriteStartArray("files");
        foreach (string file in one.Files) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteNumber("requests", one.Requests);
        json.WriteNumber("downloads", one.Downloads);
    }

    /// <summary>The stable word of a value, such as <c>begins-late</c>.</summary>
    internal static string IdOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(Enum.GetName(value)!);

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time) => json.WriteString(name, time is { } known ? JsonReport.Instant(known) : null);

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
