namespace PiiClassifier.Cli.Files;

/// <summary>Why something that was found is not scanned.</summary>
/// <param name="Status">What becomes of it.</param>
/// <param name="Failure">The reason.</param>
internal sealed record FileRefusal(ScanStatus Status, ScanFailure Failure)
{
    /// <summary>The scan was ended before it. The closed list of statuses has none of its own for this: like what the system failed to read, it was there and is not read.</summary>
    public static FileRefusal Interrupted { get; } = new(ScanStatus.Denied, new ScanFailure("interrupted"));

    /// <summary>The scan was ended before all that lies under it was found.</summary>
    public static FileRefusal WalkInterrupted { get; } = new(ScanStatus.Denied, new ScanFailure("walk-interrupted"));

    /// <summary>A report of the file that says so.</summary>
    public FileReport ReportOf(string path) => new() { Path = path, SizeBytes = 0, Status = Status, Failure = Failure };
}
