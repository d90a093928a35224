using PiiClassifier.Scanning;
using PiiClassifier.TypeFiles;

namespace PiiClassifier.Cli.Files;

/// <summary>Finds the files to scan, in the order of the arguments and within a folder in ordinal order.</summary>
/// <param name="include">When there are any, only files of a folder that one of them matches.</param>
/// <param name="exclude">Files and folders to leave out.</param>
internal sealed class FileWalk(IReadOnlyList<GlobPattern> include, IReadOnlyList<GlobPattern> exclude)
{
    private static readonly string[] VersionControlFolders = [".git", ".hg", ".svn"];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>On Windows the path with forward slashes; elsewhere a backslash is a character like others.</summary>
    public static string WithForwardSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    /// <summary>Lists the files.</summary>
    /// <param name="arguments">Files, folders or <c>-</c>. One that is not there is listed too: the scan tells.</param>
    public IEnumerable<FoundFile> Find(IEnumerable<string> arguments)
    {
        foreach (string argument in arguments)
        {
            if (argument == FileScanner.StandardInput || !Directory.Exists(argument))
            {
                yield return new FoundFile(WithForwardSlashes(argument), NamedDirectly: true);
                continue;
            }
            string root = WithForwardSlashes(argument);
            string prefix = root.EndsWith('/') ? root : root + "/";
            foreach (FoundFile file in Walk(new DirectoryInfo(argument), prefix, "")) yield return file;
        }
    }

    private IEnumerable<FoundFile> Walk(DirectoryInfo folder, string root, string below)
    {
        FileSystemInfo[] entries;
        ScanStatus? refusal = TryList(folder, out entries);
        if (refusal is not null)
        {
            yield return new FoundFile((root + below).TrimEnd('/'), NamedDirectly: false, refusal);
            yield break;
        }
        foreach (FileSystemInfo entry in entries)
        {
            string path = below + entry.Name;
            if (exclude.Any(pattern => pattern.Matches(path))) continue;
            if (entry is DirectoryInfo inner)
            {
                // A link to a folder is not followed: it may lead back up.
                if ((inner.Attributes & FileAttributes.ReparsePoint) != 0 || VersionControlFolders.Contains(inner.Name)) continue;
                foreach (FoundFile file in Walk(inner, root, path + "/")) yield return file;
            }
            else if (!IsLockFile(entry.Name) && entry.Name != TypeFile.DefaultName && (include.Count == 0 || include.Any(pattern => pattern.Matches(path))))
            {
                // What the process was given as open may never end; to be read it must be named.
                yield return new FoundFile(root + path, NamedDirectly: false, SpecialFiles.IsOpenedBefore(root + path) ? ScanStatus.Unsupported : null);
            }
        }
    }

    private static ScanStatus? TryList(DirectoryInfo folder, out FileSystemInfo[] entries)
    {
        entries = [];
        try
        {
            entries = folder.GetFileSystemInfos("*", Everything);
        }
        catch (UnauthorizedAccessException)
        {
            return ScanStatus.Denied;
        }
        catch (DirectoryNotFoundException)
        {
            return ScanStatus.Missing;
        }
        catch (IOException)
        {
            return ScanStatus.Denied;
        }
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return null;
    }

    // What Excel (~$a.xlsx) and LibreOffice (.~lock.a.xlsx#) lay beside a file while it is open: a user's name, no table.
    private static bool IsLockFile(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal);
}
