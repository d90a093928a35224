namespace PiiClassifier.Fingerprints;

/// <summary>Why a file of fingerprints cannot be used.</summary>
public enum FingerprintFault
{
    /// <summary>It is something else.</summary>
    NoFingerprints,

    /// <summary>It was written by another version in another form.</summary>
    OtherVersion,

    /// <summary>It was written with another key.</summary>
    OtherKey,

    /// <summary>Its end is missing: it was not written or copied whole.</summary>
    Truncated,

    /// <summary>It is not as it was written.</summary>
    Damaged,
}
