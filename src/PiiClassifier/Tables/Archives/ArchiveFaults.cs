namespace PiiClassifier.Tables.Archives;

/// <summary>The faults of archives and of the files inside them.</summary>
internal static class ArchiveFaults
{
    public static TableReadException UnreadableEntry() => new(ScanStatus.Damaged, new ScanFailure("unreadable-entry"));

    public static TableReadException Encrypted() => new(ScanStatus.Encrypted, new ScanFailure("encrypted-entry"));

    public static TableReadException TooLarge(string code, params object[] arguments) => new(ScanStatus.TooLarge, new ScanFailure(code, arguments));

    public static TableReadException Unsupported(string code) => new(ScanStatus.Unsupported, new ScanFailure(code));
}
