using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PiiClassifier.AccessLogs;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.AccessLogs;

/// <summary>Traces of logs that are made up here.</summary>
internal static class LogTraces
{
    public const string Agent = "\"-\" \"Mozilla/5.0\"";

    public static ScanReport Report(params string[] paths) => new()
    {
        Files = [.. paths.Select(path => File(path, 1000))],
        StartedAt = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
        Elapsed = TimeSpan.Zero,
    };

    public static AccessTrace Of(ScanReport report, params string[] logs) => Of(report, new AccessTraceOptions(), [.. logs.Select(Encoding.UTF8.GetBytes)]);

    public static AccessTrace Of(ScanReport report, AccessTraceOptions options, params byte[][] logs)
    {
        var tracer = new AccessTracer(report, options);
        foreach ((int number, byte[] log) in logs.Index()) tracer.AddLog($"log{number}", new MemoryStream(log));
        return tracer.ToTrace();
    }

    /// <summary>A line of the combined form at a second of 1 February 2026.</summary>
    public static string Line(string target, string address = "192.0.2.1", int second = 0, string status = "200 1000", string method = "GET", string zone = "+0900") =>
        $"{address} - - [01/Feb/2026:{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00} {zone}] \"{method} {target} HTTP/1.1\" {status} {Agent}\n";

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>What is said of the files, without the logs.</summary>
    public static string FilesOf(AccessTrace trace)
    {
        using var stream = new MemoryStream();
        TraceJson.Write(trace, stream);
        using JsonDocument json = JsonDocument.Parse(stream.ToArray());
        return string.Join('\n', ((string[])["summary", "files", "unassigned", "gaps"]).Select(part => json.RootElement.GetProperty(part).GetRawText()));
    }

    private static FileReport File(string path, long size) => new()
    {
        Path = path,
        SizeBytes = size,
        Status = ScanStatus.Scanned,
        LastModified = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Tables =
        [
            new TableReport
            {
                Hidden = false,
                Layout = TableLayout.Rows,
                HeaderRow = 0,
                Rows = 10,
                Subject = TableSubject.Person,
                SubjectEvidence = [],
                Persons = 10,
                PersonsExact = true,
                Columns = [new ColumnReport { Index = 0, Header = "氏名", Type = PiiTypes.PersonName, Confidence = 0.99, Filled = 10, Matched = 10, Distinct = 10, Candidates = [], Evidence = [] }],
            },
        ],
    };
}
