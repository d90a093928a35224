namespace PiiClassifier;

/// <summary>What was found of one file.</summary>
public sealed class FileReport
{
    /// <summary>The path as it was given, or relative to the scanned folder.</summary>
    public required string Path { get; init; }

    /// <summary>The size in bytes; 0 when the file could not be opened.</summary>
    public required long SizeBytes { get; init; }

    /// <summary>What became of the file.</summary>
    public required ScanStatus Status { get; init; }

    /// <summary>Why it was not read to its end; <see langword="null"/> when it was.</summary>
    public ScanFailure? Failure { get; init; }

    /// <summary>When the file was last written; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Who owns the file; <see langword="null"/> where that is not known, which in this version is everywhere.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether everyone on the machine may read it, which on Unix the folders above it must allow too; <see langword="null"/> where the platform does not tell.</summary>
    public bool? EveryoneCanRead { get; init; }

    /// <summary>The format, such as <c>csv</c>; <see langword="null"/> when none was recognised.</summary>
    public string? Format { get; init; }

    /// <summary>The encoding of a text file, such as <c>shift_jis</c>; <see langword="null"/> for other files.</summary>
    public string? Encoding { get; init; }

    /// <summary>How many people the document properties name as having written, saved or being responsible for the file. They count neither among the persons nor for the risk, since nearly every workbook names somebody.</summary>
    public long Authors { get; init; }

    /// <summary>The tables in order.</summary>
    public IReadOnlyList<TableReport> Tables { get; init; } = [];
}
