namespace PiiClassifier.AccessLogs;

/// <summary>What became of a log.</summary>
public enum LogStatus
{
    /// <summary>Read to its end.</summary>
    Read,

    /// <summary>Read up to where it is cut off or damaged; what was read counts.</summary>
    Partial,

    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>No line of it is one of an access log.</summary>
    NotALog,

    /// <summary>The same lines as another log, which do not count twice.</summary>
    Repeated,

    /// <summary>Packed in a way that is not unpacked.</summary>
    Packed,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It could not be opened.</summary>
    Denied,
}
