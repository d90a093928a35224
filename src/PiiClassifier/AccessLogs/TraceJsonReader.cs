using PiiClassifier.Reports;

namespace PiiClassifier.AccessLogs;

/// <summary>Reads a trace back from the JSON of <see cref="TraceJson"/>.</summary>
public static class TraceJsonReader
{
    /// <summary>Reads a trace.</summary>
    /// <param name="stream">JSON in UTF-8; read to its end, not disposed.</param>
    /// <exception cref="ReportReadException">It is no JSON, no trace, of another version, or lacks a field.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AccessTrace Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return StoredDocument.Read(stream, TraceJson.Kind, ReadTrace);
    }

    private static AccessTrace ReadTrace(JsonFields trace)
    {
        JsonFields summary = trace.Object("summary");
        return new AccessTrace
        {
            ScannedAt = Time(trace, "scannedAt"),
            Zone = TimeSpan.FromMinutes(trace.Whole("zoneMinutes") is >= -840 and <= 840 and var zone ? zone : throw new JsonFieldException("zoneMinutes")),
            KeyId = trace.TextOrNull("keyId"),
            Readers = summary.Count("readers"),
            ReadersExact = summary.Flag("readersExact"),
            UnassignedTotal = summary.Count("unassigned"),
            Logs = [.. trace.List("logs").Select(ReadLog)],
            Gaps = [.. trace.List("gaps").Select(gap => new LogGap(Value<LogGapKind>(gap, "kind"), gap.Instant("from"), gap.Instant("until"), gap.TextOrNull("name")))],
            Files = [.. trace.List("files").Select(ReadFile)],
            Unassigned = [.. trace.List("unassigned").Select(one => new UnassignedRequests(one.Text("url"), [.. one.Texts("files")], one.Count("requests"), one.Count("downloads")))],
        };
    }

    private static TracedLog ReadLog(JsonFields log) => new()
    {
        Path = log.Text("path"),
        Status = Value<LogStatus>(log, "status"),
        SameAs = log.TextOrNull("sameAs"),
        Format = Value<LogFormat>(log, "format"),
        Bytes = log.Count("bytes"),
        Lines = log.Count("lines"),
        Malformed = log.Count("malformed"),
        TooLong = log.Count("tooLong"),
        MalformedLines = [.. log.Wholes("malformedLines")],
        From = log.Instant("from"),
        Until = log.Instant("until"),
        ZoneMinutes = [.. log.Wholes("zoneMinutes").Select(zone => (int)Math.Clamp(zone, int.MinValue, int.MaxValue))],
        Backwards = log.Count("backwards"),
        LargestStepBackSeconds = log.Count("largestStepBackSeconds"),
    };

    private static TracedFile ReadFile(JsonFields file) => new()
    {
        Path = file.Text("path"),
        Persons = file.Count("persons"),
        PersonsExact = file.Flag("personsExact"),
        SizeBytes = file.Count("sizeBytes"),
        LastModified = file.Instant("lastModified"),
        Requests = file.Count("requests"),
        Whole = file.Count("whole"),
        Fewer = file.Count("fewer"),
        FewerAlike = file.Count("fewerAlike"),
        Ranges = file.Count("ranges"),
        OfUnknownSize = file.Count("ofUnknownSize"),
        NotModified = file.Count("notModified"),
        Heads = file.Count("heads"),
        Others = file.Count("others"),
        Bytes = file.Count("bytes"),
        BeforeLastModified = file.Count("beforeLastModified"),
        First = file.Instant("first"),
        Last = file.Instant("last"),
        FirstDownload = file.Instant("firstDownload"),
        LastDownload = file.Instant("lastDownload"),
        Addresses = file.Count("addresses"),
        AddressesExact = file.Flag("addressesExact"),
        Readers = file.Count("readers"),
        WholeReaders = file.Count("wholeReaders"),
        CrawlerReaders = file.Count("crawlerReaders"),
        Crawlers = Counts(file, "crawlers"),
        Statuses = Counts(file, "statuses"),
        Days = Counts(file, "days"),
        Urls = Counts(file, "urls"),
        Clients = [.. file.List("clients").Select(ReadClient)],
    };

    private static TracedClient ReadClient(JsonFields client) => new()
    {
        Address = client.Text("address"),
        Requests = client.Count("requests"),
        Downloads = client.Count("downloads"),
        Whole = client.Count("whole"),
        WholeInRanges = client.Flag("wholeInRanges"),
        Bytes = client.Count("bytes"),
        CrawlerRequests = client.Count("crawlerRequests"),
        First = Time(client, "first"),
        Last = Time(client, "last"),
    };

    private static RequestCount[] Counts(JsonFields file, string name) => [.. file.List(name).Select(count => new RequestCount(count.Text("name"), count.Count("requests"), count.Count("downloads")))];

    private static DateTimeOffset Time(JsonFields fields, string name) => fields.Instant(name) ?? throw new JsonFieldException(name);

    private static T Value<T>(JsonFields fields, string name)
        where T : struct, Enum
    {
        string id = fields.Text(name);
        foreach (T value in Enum.GetValues<T>())
        {
            if (TraceJson.IdOf(value) == id) return value;
        }
        throw new JsonFieldException(name);
    }
}
