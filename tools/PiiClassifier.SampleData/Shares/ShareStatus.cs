namespace PiiClassifier.SampleData.Shares;

/// <summary>What may become of a file: the statuses of a report, and two for files that it does not list.</summary>
public static class ShareStatus
{
    public const string Scanned = "scanned";
    public const string Partial = "partial";
    public const string Encrypted = "encrypted";
    public const string Damaged = "damaged";
    public const string Unsupported = "unsupported";
    public const string TooLarge = "tooLarge";
    public const string Denied = "denied";
    public const string Missing = "missing";

    /// <summary>Counted among the files that are no tables.</summary>
    public const string NotTable = "notTable";

    /// <summary>Not looked at: lock files, links to folders.</summary>
    public const string LeftOut = "leftOut";
}
