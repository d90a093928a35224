namespace PiiClassifier.AccessLogs;

/// <summary>What was read of one log.</summary>
public sealed record TracedLog
{
    /// <summary>The path as it was given, with forward slashes; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>What became of it.</summary>
    public required LogStatus Status { get; init; }

    /// <summary>The log that has the same lines; only of <see cref="LogStatus.Repeated"/>.</summary>
    public string? SameAs { get; init; }

    /// <summary>How its lines are written.</summary>
    public LogFormat Format { get; init; }

    /// <summary>The bytes of its lines, unpacked.</summary>
    public long Bytes { get; init; }

    /// <summary>Its lines, but for blank ones and directives.</summary>
    public long Lines { get; init; }

    /// <summary>The lines that are none of an access log; they count in <see cref="Lines"/>.</summary>
    public long Malformed { get; init; }

    /// <summary>Of these, the ones longer than is read.</summary>
    public long TooLong { get; init; }

    /// <summary>The 1-based numbers of the first few malformed lines, all lines counted.</summary>
    public IReadOnlyList<long> MalformedLines { get; init; } = [];

    /// <summary>The earliest time of a line; <see langword="null"/> without lines.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The latest time of a line.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The distances from UTC that its lines say, in minutes, ascending; 0 for the W3C form, which is in UTC.</summary>
    public IReadOnlyList<int> ZoneMinutes { get; init; } = [];

    /// <summary>Lines of a time before that of a line above them.</summary>
    public long Backwards { get; init; }

    /// <summary>By how many seconds a line lies before the latest line above it, at most.</summary>
    public long LargestStepBackSeconds { get; init; }
}
