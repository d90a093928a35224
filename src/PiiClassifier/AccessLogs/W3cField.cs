namespace PiiClassifier.AccessLogs;

/// <summary>The fields of a line of the W3C form that are read.</summary>
internal enum W3cField
{
    Other,
    Date,
    Time,
    Client,
    Method,
    Stem,
    Status,
    Bytes,
    UserAgent,
    Forwarded,
}
