namespace PiiClassifier.Scanning;

/// <summary>Writes down what became of a file.</summary>
internal static class FileReports
{
    /// <summary>The report of a file.</summary>
    public static FileReport Make(string path, FileFacts facts, FileOutcome outcome) => new()
    {
        Path = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path,
        SizeBytes = facts.SizeBytes,
        Status = outcome.Status,
        Failure = outcome.Failure,
        LastModified = facts.LastModified,
        EveryoneCanRead = facts.EveryoneCanRead,
        Format = outcome.Format,
        Encoding = outcome.Encoding,
        Authors = outcome.Authors,
        Tables = outcome.Tables,
    };
}
