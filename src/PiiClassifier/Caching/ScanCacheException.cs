namespace PiiClassifier.Caching;

/// <summary>A cache cannot be used.</summary>
/// <param name="fault">Why.</param>
public sealed class ScanCacheException(ScanCacheFault fault) : Exception(fault switch
{
    ScanCacheFault.NoCache => "The file is no cache of this version; it is left as it is.",
    ScanCacheFault.OtherKey => "The cache was written with another key.",
    _ => "The cache is in use by another process, or may not be written.",
})
{
    /// <summary>Why.</summary>
    public ScanCacheFault Fault { get; } = fault;
}
