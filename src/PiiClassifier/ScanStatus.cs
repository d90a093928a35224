namespace PiiClassifier;

/// <summary>What became of a file.</summary>
public enum ScanStatus
{
    /// <summary>Read to its end.</summary>
    Scanned,

    /// <summary>Read in part, or in doubt; what was read is reported.</summary>
    Partial,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Not what its format asks for: truncated, corrupted, malformed.</summary>
    Damaged,

    /// <summary>Of a format that is not read, or no file at all.</summary>
    Unsupported,

    /// <summary>Beyond a limit of size.</summary>
    TooLarge,

    /// <summary>The system refused access, or failed to read.</summary>
    Denied,

    /// <summary>Not there, or gone before it was read.</summary>
    Missing,
}
