namespace PiiClassifier.Scanning;

/// <summary>What became of a file, while it is scanned.</summary>
internal sealed class FileOutcome
{
    private ScanStatus _withoutTables = ScanStatus.Scanned;

    /// <summary>What became of it so far: with a table read, a file that was not read to its end is partial.</summary>
    public ScanStatus Status => Failure is not null && Tables.Count > 0 ? ScanStatus.Partial : _withoutTables;

    /// <summary>What became of it but for its tables.</summary>
    public ScanStatus StatusWithoutTables => _withoutTables;

    /// <summary>Why it was not read to its end.</summary>
    public ScanFailure? Failure { get; private set; }

    /// <summary>The format, once it is known.</summary>
    public string? Format { get; set; }

    /// <summary>The encoding, once it is known.</summary>
    public string? Encoding { get; set; }

    /// <summary>The people who are named as having written it.</summary>
    public long Authors { get; set; }

    /// <summary>The tables read.</summary>
    public List<TableReport> Tables { get; } = [];

    /// <summary>Says that the file was not read to its end; the first reason stays.</summary>
    public void Fail(ScanStatus status, ScanFailure failure)
    {
        if (Failure is not null) return;
        _withoutTables = status;
        Failure = failure;
    }
}
