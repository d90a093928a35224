namespace PiiClassifier.AccessLogs;

/// <summary>How the lines of a log are written.</summary>
public enum LogFormat
{
    /// <summary>No line was understood.</summary>
    Unknown,

    /// <summary>The common or combined form of Apache and nginx.</summary>
    Combined,

    /// <summary>The W3C extended form of IIS.</summary>
    W3c,

    /// <summary>Lines of both forms.</summary>
    Mixed,
}
