namespace PiiClassifier.Cli.Files;

/// <summary>Tells a file that may not grow as other faults of writing are told.</summary>
internal static class FullDisk
{
    /// <summary>Writes.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Tell(Action write)
    {
        try
        {
            write();
        }
        catch (ArgumentOutOfRangeException exception) when (exception.ParamName == "value")
        {
            // .NET says so of a file that has reached the limit of its process or file system (EFBIG).
            throw new IOException(exception.Message, exception);
        }
    }
}
