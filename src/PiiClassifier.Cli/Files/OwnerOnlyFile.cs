using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Files;

/// <summary>Writes a file that is whole or not there at all, for its owner only: a report names paths, sheets and headers.</summary>
internal static class OwnerOnlyFile
{
    /// <summary>Writes beside the target and then takes its place. A link stays and its target is replaced; into a pipe or a device is written.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (SpecialFiles.IsSpecial(path))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(stream);
            return;
        }
        WriteBeside(TargetOf(path), write, overwrite: true);
    }

    /// <summary>Begins a file that takes the place of its target when it is whole.</summary>
    /// <param name="path">No pipe and no device.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static BegunFile Begin(string path) => new(TargetOf(path));

    /// <summary>Writes a file that was not there.</summary>
    /// <returns>Whether it was written; <see langword="false"/> when there is one of that name, which then stays.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool TryWriteNew(string path, Action<Stream> write)
    {
        try
        {
            WriteBeside(Path.GetFullPath(path), write, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
    }

    private static string TargetOf(string path)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName) ?? file.FullName;
    }

    private static void WriteBeside(string target, Action<Stream> write, bool overwrite)
    {
        using var begun = new BegunFile(target);
        FullDisk.Tell(() => write(begun.Stream));
        begun.PutInPlace(overwrite);
    }
}
