namespace PiiClassifier.Cli.Files;

/// <summary>What the file system tells of the size of a file. On a share each question costs a round trip.</summary>
internal static class FileSizes
{
    /// <summary>The size in bytes, of a link that of its own; 0 for what is no file or does not tell.</summary>
    public static long Of(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
