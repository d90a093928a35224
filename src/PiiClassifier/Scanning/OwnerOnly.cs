namespace PiiClassifier.Scanning;

/// <summary>Files that only their owner may read.</summary>
internal static class OwnerOnly
{
    /// <summary>A file that these options make is its owner's alone. Windows has no such mode: there it inherits the access of its folder.</summary>
    public static FileStreamOptions ForOwnerOnly(this FileStreamOptions options)
    {
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
