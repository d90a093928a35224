namespace PiiClassifier.Scanning;

/// <summary>What the file system tells of a file.</summary>
internal sealed record FileFacts(long SizeBytes, DateTimeOffset? LastModified, bool? EveryoneCanRead)
{
    /// <summary>What it tells of a path; nothing of one that is not there.</summary>
    public static FileFacts Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return new FileFacts(0, null, null);
            // Windows keeps access lists, which need a package to read.
            bool? everyone = OperatingSystem.IsWindows() ? null : (file.UnixFileMode & UnixFileMode.OtherRead) != 0;
            return new FileFacts(file.Length, new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero), everyone);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileFacts(0, null, null);
        }
    }
}
