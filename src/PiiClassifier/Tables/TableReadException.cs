namespace PiiClassifier.Tables;

/// <summary>The data of a file are at fault: thrown while a table is read, turned into a status by the scanner.</summary>
/// <remarks>Holds no cell text, and neither does an inner exception that is given to it.</remarks>
internal sealed class TableReadException(ScanStatus status, ScanFailure failure, string? format = null) : Exception(failure.Code)
{
    public ScanStatus Status { get; } = status;

    public ScanFailure Failure { get; } = failure;

    /// <summary>The format of the file, where it was recognised before the fault was met.</summary>
    public string? Format { get; } = format;
}
