namespace PiiClassifier;

/// <summary>What a run over files has found: what reports are written from.</summary>
public sealed class ScanReport
{
    /// <summary>The files in the order in which they were named or found.</summary>
    public required IReadOnlyList<FileReport> Files { get; init; }

    /// <summary>The distinct persons of all files, counted; <see langword="null"/> when that was not asked for.</summary>
    public PersonCounter? Persons { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The version of the library that found it; by default this one.</summary>
    public string ToolVersion { get; init; } = PiiClassifier.ToolVersion.Current;

    /// <summary>The id of the key with which columns were sketched (<see cref="ColumnReport.ContentSketch"/>); <see langword="null"/> when they were not.</summary>
    public string? KeyId { get; init; }

    /// <summary>Whether a baseline has said which findings are accepted (<see cref="ColumnReport.IsAccepted"/>).</summary>
    public bool HasBaseline { get; internal set; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether the run was ended before its end. Files found and not scanned are in <see cref="Files"/> with the reason <c>interrupted</c>, paths under which more may lie with <c>walk-interrupted</c>.</summary>
    public bool Interrupted { get; init; }

    /// <summary>The files of patterns that left something out, in the order in which they were met.</summary>
    public IReadOnlyList<IgnoreFileUse> IgnoreFiles { get; init; } = [];

    /// <summary>Files that are no tables at all (pictures, documents): counted, not listed.</summary>
    public int NotTables { get; init; }
}
