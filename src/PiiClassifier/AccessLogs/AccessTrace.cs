namespace PiiClassifier.AccessLogs;

/// <summary>Who asked for the files of a scan, by the logs of a web server.</summary>
/// <remarks>Holds paths, addresses and counts; no query string and no line of a log.</remarks>
public sealed record AccessTrace
{
    /// <summary>When the files were scanned.</summary>
    public required DateTimeOffset ScannedAt { get; init; }

    /// <summary>The distance from UTC in which days are told.</summary>
    public required TimeSpan Zone { get; init; }

    /// <summary>The id of the key with which addresses are hashed; <see langword="null"/> when they are not.</summary>
    public string? KeyId { get; init; }

    /// <summary>The logs in the order in which they were read.</summary>
    public required IReadOnlyList<TracedLog> Logs { get; init; }

    /// <summary>What is missing in them.</summary>
    public required IReadOnlyList<LogGap> Gaps { get; init; }

    /// <summary>The files with personal information, and those not read to their end; most readers first, then most requests.</summary>
    public required IReadOnlyList<TracedFile> Files { get; init; }

    /// <summary>Requests that could not be assigned to a file, the most frequent first; of many only some.</summary>
    public IReadOnlyList<UnassignedRequests> Unassigned { get; init; } = [];

    /// <summary>All requests that could not be assigned.</summary>
    public long UnassignedTotal { get; init; }

    /// <summary>The distinct addresses that got content of a file.</summary>
    public long Readers { get; init; }

    /// <summary>Whether these were counted, not estimated.</summary>
    public bool ReadersExact { get; init; } = true;

    /// <summary>The earliest time of a line in any log; <see langword="null"/> without lines.</summary>
    public DateTimeOffset? From => Logs.Min(log => log.From);

    /// <summary>The latest time of a line in any log.</summary>
    public DateTimeOffset? Until => Logs.Max(log => log.Until);

    /// <summary>Whether every log was read to its end.</summary>
    public bool IsWhole => Logs.All(log => log.Status is LogStatus.Read or LogStatus.Repeated or LogStatus.Empty);
}
