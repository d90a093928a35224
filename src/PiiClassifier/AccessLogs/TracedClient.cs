namespace PiiClassifier.AccessLogs;

/// <summary>What one address asked of one file.</summary>
public sealed record TracedClient
{
    /// <summary>The address, the name of the host where the log has names, or 16 hexadecimal digits when addresses are hashed.</summary>
    public required string Address { get; init; }

    /// <summary>Its requests.</summary>
    public required long Requests { get; init; }

    /// <summary>Those that were answered with content of the file.</summary>
    public required long Downloads { get; init; }

    /// <summary>Those answered with as many bytes as the file has, or more.</summary>
    public required long Whole { get; init; }

    /// <summary>Whether the answers of status 206 have together as many bytes as the file: the parts may be the whole.</summary>
    public required bool WholeInRanges { get; init; }

    /// <summary>The bytes sent to it.</summary>
    public required long Bytes { get; init; }

    /// <summary>Of the requests, those that named themselves a crawler.</summary>
    public required long CrawlerRequests { get; init; }

    /// <summary>Its first request.</summary>
    public required DateTimeOffset First { get; init; }

    /// <summary>Its last one.</summary>
    public required DateTimeOffset Last { get; init; }
}
