namespace PiiClassifier.Tables.Archives;

/// <summary>What may be taken out of a file and the archives inside it, taken together: archives may name the same bytes a thousand times over.</summary>
internal sealed class ArchiveBudget(TableReadLimits limits)
{
    private int _entries;
    private long _bytes;

    /// <summary>Counts an entry.</summary>
    /// <returns>Whether it may be looked at.</returns>
    public bool TryTakeEntry() => _entries++ < limits.MaxArchiveEntries;

    /// <summary>Counts unpacked bytes.</summary>
    /// <returns>Whether they may be used.</returns>
    public bool TryTakeBytes(int count) => (_bytes += count) <= limits.MaxArchiveBytes;
}
