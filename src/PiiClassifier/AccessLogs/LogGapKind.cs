namespace PiiClassifier.AccessLogs;

/// <summary>What is missing in the logs.</summary>
public enum LogGapKind
{
    /// <summary>A span without a line in any log, much longer than usual.</summary>
    Silence,

    /// <summary>A log that by the names of the others there should be.</summary>
    MissingLog,

    /// <summary>The logs begin after a file was last written: who asked for it before is not known.</summary>
    BeginsLate,

    /// <summary>The logs end before the files were scanned: who asked for them since is not known.</summary>
    EndsEarly,
}
