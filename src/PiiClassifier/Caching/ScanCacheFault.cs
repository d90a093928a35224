namespace PiiClassifier.Caching;

/// <summary>Why a cache cannot be used.</summary>
public enum ScanCacheFault
{
    /// <summary>The file is something else, or a cache of another version.</summary>
    NoCache,

    /// <summary>It was written with another key.</summary>
    OtherKey,

    /// <summary>Another process uses it, or it may not be written.</summary>
    InUse,
}
