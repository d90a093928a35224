namespace PiiClassifier.AccessLogs;

/// <summary>Who asked for one file of the scan, by the logs.</summary>
public sealed record TracedFile
{
    /// <summary>The path in the scan report.</summary>
    public required string Path { get; init; }

    /// <summary>The persons that the scan found, each table for itself.</summary>
    public long Persons { get; init; }

    /// <summary>Whether these were counted, and the file read to its end.</summary>
    public bool PersonsExact { get; init; }

    /// <summary>The size in bytes when it was scanned.</summary>
    public long SizeBytes { get; init; }

    /// <summary>When it was last written; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>All requests, whatever was answered. Each is one of the kinds below.</summary>
    public long Requests { get; init; }

    /// <summary>Answers of status 200 with as many bytes as the file, or more.</summary>
    public long Whole { get; init; }

    /// <summary>Answers of status 200 with fewer bytes: cut off, packed on the way, or of another state of the file.</summary>
    public long Fewer { get; init; }

    /// <summary>Of <see cref="Fewer"/>, those with the number of bytes that came most often, when more than one had it: whole downloads, most likely, that were packed on the way or of another state of the file.</summary>
    public long FewerAlike { get; init; }

    /// <summary>Answers with a part that was asked for (206).</summary>
    public long Ranges { get; init; }

    /// <summary>Answers of status 200 of which the log does not say how long they were.</summary>
    public long OfUnknownSize { get; init; }

    /// <summary>Answers that a copy which the client has is still the current one (304).</summary>
    public long NotModified { get; init; }

    /// <summary>Requests for the head alone, which get no content.</summary>
    public long Heads { get; init; }

    /// <summary>All others: not found, forbidden, redirected, nothing sent.</summary>
    public long Others { get; init; }

    /// <summary>Answers with content: whole, fewer, ranges and of unknown size.</summary>
    public long Downloads => Whole + Fewer + Ranges + OfUnknownSize;

    /// <summary>The bytes of these.</summary>
    public long Bytes { get; init; }

    /// <summary>Requests before the file was last written: what was there then may have been something else.</summary>
    public long BeforeLastModified { get; init; }

    /// <summary>The first request; <see langword="null"/> without any.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>The last request.</summary>
    public DateTimeOffset? Last { get; init; }

    /// <summary>The first answer with content; <see langword="null"/> without any.</summary>
    public DateTimeOffset? FirstDownload { get; init; }

    /// <summary>The last answer with content.</summary>
    public DateTimeOffset? LastDownload { get; init; }

    /// <summary>The distinct addresses that asked.</summary>
    public long Addresses { get; init; }

    /// <summary>Whether the addresses were counted, not estimated.</summary>
    public bool AddressesExact { get; init; } = true;

    /// <summary>Of the addresses, those that got content.</summary>
    public long Readers { get; init; }

    /// <summary>Of these, those that got the whole file in one answer, or parts that together have as many bytes.</summary>
    public long WholeReaders { get; init; }

    /// <summary>Of the readers, those all of whose requests named themselves a crawler.</summary>
    public long CrawlerReaders { get; init; }

    /// <summary>The crawlers by the names that they give.</summary>
    public IReadOnlyList<RequestCount> Crawlers { get; init; } = [];

    /// <summary>The status codes, ascending.</summary>
    public IReadOnlyList<RequestCount> Statuses { get; init; } = [];

    /// <summary>The days in the zone of the trace, as <c>yyyy-MM-dd</c>, ascending.</summary>
    public IReadOnlyList<RequestCount> Days { get; init; } = [];

    /// <summary>The paths by which it was asked for, the most frequent first; of many only some.</summary>
    public IReadOnlyList<RequestCount> Urls { get; init; } = [];

    /// <summary>The addresses with what they asked, most downloads first.</summary>
    public IReadOnlyList<TracedClient> Clients { get; init; } = [];
}
