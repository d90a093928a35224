using System.Text;
using PiiClassifier.Scanning;
using PiiClassifier.TypeFiles;

namespace PiiClassifier.Cli.Files;

/// <summary>Finds the files of a folder, in ordinal order.</summary>
/// <param name="include">When there are any, only files that one of them matches.</param>
/// <param name="exclude">Files and folders to leave out.</param>
/// <param name="refuseIgnoreFile">Told of each <c>.piiignore</c> that cannot be used and each line of one that is not understood; <see langword="null"/> to pass over such files.</param>
internal sealed class FileWalk(IReadOnlyList<GlobPattern> include, IReadOnlyList<GlobPattern> exclude, Action<string, int>? refuseIgnoreFile = null)
{
    private static readonly string[] VersionControlFolders = [".git", ".hg", ".svn"];

    // PATH_MAX of Linux, the closing zero byte counted; other systems open less.
    private const int MostPathBytes = 4096;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<IgnoreFile> _ignoreFiles = [];

    /// <summary>The files of patterns that left something out so far.</summary>
    public IReadOnlyList<IgnoreFileUse> IgnoreFiles => [.. _ignoreFiles.Where(file => file.LeftOut > 0).Select(file => new IgnoreFileUse(file.Path, file.LeftOut))];

    /// <summary>On Windows the path with forward slashes; elsewhere a backslash is a character like others.</summary>
    public static string WithForwardSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    /// <summary>Lists the files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">Only files that it matches too; <see langword="null"/> for all.</param>
    public IEnumerable<FoundFile> Find(string folder, GlobPattern? pattern = null)
    {
        string root = WithForwardSlashes(folder);
        if (!root.EndsWith('/')) root += "/";
        // Not by recursion: folders may lie a thousand deep.
        var open = new Stack<Level>();
        if (TryOpen(new DirectoryInfo(folder), root, "", [], out Level? top) is { } refusal) yield return new FoundFile(root.TrimEnd('/'), NamedDirectly: false, refusal);
        else open.Push(top!);
        while (open.TryPeek(out Level? level))
        {
            if (!level.Entries.TryDequeue(out FileSystemInfo? entry))
            {
                open.Pop();
                continue;
            }
            string path = level.Below + entry.Name;
            if (Excludes(path) || IsIgnored(path, entry is DirectoryInfo, level.IgnoreFiles)) continue;
            if (entry is DirectoryInfo inner)
            {
                // A link to a folder is not followed: it may lead back up.
                if (IsLink(inner) || VersionControlFolders.Contains(inner.Name)) continue;
                if (TryOpen(inner, root, path + "/", level.IgnoreFiles, out Level? below) is { } why) yield return new FoundFile(root + path, NamedDirectly: false, why);
                else open.Push(below!);
            }
            else if (!IsLockFile(entry.Name) && entry.Name != TypeFile.DefaultName && Includes(path) && pattern?.Matches(path) != false)
            {
                // What the process was given as open may never end; to be read it must be named.
                yield return new FoundFile(root + path, NamedDirectly: false, SpecialFiles.IsOpenedBefore(root + path) ? new FileRefusal(ScanStatus.Unsupported, new ScanFailure("special-file")) : null);
            }
        }
    }

    /// <summary>Whether a file or folder is to be left out.</summary>
    public bool Excludes(string path) => exclude.Any(pattern => pattern.Matches(path));

    /// <summary>Whether a file is one of those to take.</summary>
    public bool Includes(string path) => include.Count == 0 || include.Any(pattern => pattern.Matches(path));

    // The file nearest to the entry has the last word, as with .gitignore.
    private static bool IsIgnored(string path, bool isFolder, IReadOnlyList<(IgnoreFile File, string Below)> ignoreFiles)
    {
        for (int i = ignoreFiles.Count - 1; i >= 0; i--)
        {
            (IgnoreFile file, string below) = ignoreFiles[i];
            if (file.Decide(path[below.Length..], isFolder) is not { } leavesOut) continue;
            if (leavesOut) file.Count();
            return leavesOut;
        }
        return false;
    }

    // All bits are set for a folder that is gone or whose path is too long: no link, and to be told when it is opened.
    private static bool IsLink(DirectoryInfo folder) => folder.Attributes is var attributes && attributes != (FileAttributes)(-1) && (attributes & FileAttributes.ReparsePoint) != 0;

    // Outside Windows such a folder is said not to be there.
    private static bool IsTooLong(string path) => !OperatingSystem.IsWindows() && Encoding.UTF8.GetByteCount(path) >= MostPathBytes;

    private FileRefusal? TryOpen(DirectoryInfo folder, string root, string below, IReadOnlyList<(IgnoreFile File, string Below)> ignoreFiles, out Level? level)
    {
        level = null;
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception exception) when (exception is PathTooLongException || (exception is DirectoryNotFoundException && IsTooLong(Path.GetFullPath(root + below))))
        {
            return new FileRefusal(ScanStatus.Denied, new ScanFailure("path-too-long"));
        }
        catch (DirectoryNotFoundException)
        {
            return new FileRefusal(ScanStatus.Missing, ScanFailure.OfMissing(root + below));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new FileRefusal(ScanStatus.Denied, new ScanFailure("denied"));
        }
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        if (refuseIgnoreFile is not null && Array.Exists(entries, static entry => entry is FileInfo && entry.Name == IgnoreFile.Name) && IgnoreFile.Read(root + below + IgnoreFile.Name, refuseIgnoreFile) is { } file)
        {
            _ignoreFiles.Add(file);
            ignoreFiles = [.. ignoreFiles, (file, below)];
        }
        level = new Level(new Queue<FileSystemInfo>(entries), below, ignoreFiles);
        return null;
    }

    // What Excel (~$a.xlsx) and LibreOffice (.~lock.a.xlsx#) lay beside a file while it is open: a user's name, no table.
    private static bool IsLockFile(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal);

    private sealed record Level(Queue<FileSystemInfo> Entries, string Below, IReadOnlyList<(IgnoreFile File, string Below)> IgnoreFiles);
}
