namespace PiiClassifier.Fingerprints;

/// <summary>A file of fingerprints cannot be used.</summary>
public sealed class FingerprintException : FormatException
{
    internal FingerprintException(FingerprintFault fault, int version = 0, string? keyId = null)
        : base(fault switch
        {
            FingerprintFault.NoFingerprints => "The file holds no fingerprints.",
            FingerprintFault.OtherVersion => $"The fingerprints are of version {version}, and this program reads version {FingerprintFormat.Version}.",
            FingerprintFault.OtherKey => $"The fingerprints were written with the key {keyId}.",
            FingerprintFault.Truncated => "The end of the fingerprints is missing.",
            _ => "The fingerprints are not as they were written.",
        })
    {
        (Fault, Version, KeyId) = (fault, version, keyId);
    }

    /// <summary>Why.</summary>
    public FingerprintFault Fault { get; }

    /// <summary>The version of the file; 0 where it is not what is wrong.</summary>
    public int Version { get; }

    /// <summary>The id of the key that the file was written with; <see langword="null"/> where it is not what is wrong.</summary>
    public string? KeyId { get; }
}
