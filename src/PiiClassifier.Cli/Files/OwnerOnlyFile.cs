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
        var file = new FileInfo(path);
        string target = (file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName) ?? file.FullName;
        WriteBeside(target, write, overwrite: true);
    }

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

    private static void WriteBeside(string target, Action<Stream> write, bool overwrite)
    {
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        // Windows has no such mode: there the file inherits the access of its folder.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var whole = new FileStream(beside, options)) write(whole);
            File.Move(beside, target, overwrite);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
