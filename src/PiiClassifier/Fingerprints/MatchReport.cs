namespace PiiClassifier.Fingerprints;

/// <summary>What is known of a leaked sample: which files it comes from, or where its copies are. Holds no values.</summary>
public sealed class MatchReport
{
    /// <summary>The sample.</summary>
    public required LeakSample Sample { get; init; }

    /// <summary>The id of the key of the fingerprints; <see langword="null"/> where files themselves were searched.</summary>
    public string? KeyId { get; init; }

    /// <summary>The tables, those that hold most of the sample first.</summary>
    public required IReadOnlyList<TableMatch> Matches { get; init; }

    /// <summary>How many tables of fingerprints were asked, or files were searched.</summary>
    public required long Searched { get; init; }

    /// <summary>Files that could not be searched, or not to their end: the sample may be in them too.</summary>
    public IReadOnlyList<FileReport> Unread { get; init; } = [];

    /// <summary>The least share of the sample that a copy holds; <see langword="null"/> where no copies were searched.</summary>
    public double? LeastShare { get; init; }

    /// <summary>Whether the search was ended before its end.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Whether copies were searched.</summary>
    public bool AreCopies => LeastShare is not null;
}
