using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Files;

/// <summary>Writes a file that is whole or not there at all, for its owner only: a report names paths, sheets and headers.</summary>
internal static class OwnerOnlyFile
{
    private const string EndingOfBegun = ".tmp";

    // Whoever writes a file writes more often than that.
    private static readonly TimeSpan AgeOfLeftover = TimeSpan.FromMinutes(1);

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
        string folder = Path.GetDirectoryName(target)!;
        string begin = $".{Path.GetFileName(target)}.";
        string beside = Path.Combine(folder, $"{begin}{Guid.NewGuid():N}{EndingOfBegun}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        // Windows has no such mode: there the file inherits the access of its folder.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            FullDisk.Tell(() =>
            {
                using var whole = new FileStream(beside, options);
                RemoveLeftovers(folder, begin, File.GetLastWriteTimeUtc(beside));
                write(whole);
            });
            File.Move(beside, target, overwrite);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // What a killed process began. One that somebody is writing is locked, or changed just now by the clock of the file system, which may lock nothing.
    private static void RemoveLeftovers(string folder, string begin, DateTime now)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                if (IsBegun(Path.GetFileName(file), begin) && now - File.GetLastWriteTimeUtc(file) > AgeOfLeftover && !SpecialFiles.IsSpecial(file)) RemoveUnlocked(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder may be written and not listed.
        }
    }

    private static bool IsBegun(string name, string begin) =>
        name.StartsWith(begin, StringComparison.Ordinal) && name.EndsWith(EndingOfBegun, StringComparison.Ordinal) && name.Length > begin.Length + EndingOfBegun.Length
        && Guid.TryParseExact(name.AsSpan()[begin.Length..^EndingOfBegun.Length], "N", out _);

    private static void RemoveUnlocked(string file)
    {
        try
        {
            using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is being written, or somebody else's.
        }
    }
}
