namespace PiiClassifier.Fingerprints;

/// <summary>What a table is to a sample.</summary>
public enum MatchVerdict
{
    /// <summary>It names some of the same people, or households.</summary>
    Overlap,

    /// <summary>It holds as much of the sample as the source, or, where copies are searched, the share that was asked for.</summary>
    Copy,

    /// <summary>No known table holds more of the sample, and this one holds at least half of it.</summary>
    Source,
}
