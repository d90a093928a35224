namespace PiiClassifier.Scanning;

/// <summary>What the file system tells of a file.</summary>
internal sealed record FileFacts(long SizeBytes, DateTimeOffset? LastModified, bool? EveryoneCanRead)
{
    /// <summary>What it tells of a path; nothing of one that is not there.</summary>
    public static FileFacts Of(string path)
    {
        try
        {
            var named = new FileInfo(path);
            // Of a link what it leads to, since that is what is read.
            FileInfo file = named.LinkTarget is null ? named : named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
            return file.Exists
                ? new FileFacts(file.Length, new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero), FileExposure.EveryoneCanRead(named))
                : new FileFacts(0, null, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileFacts(0, null, null);
        }
    }
}
