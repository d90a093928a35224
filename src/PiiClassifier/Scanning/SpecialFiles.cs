using System.Formats.Tar;

namespace PiiClassifier.Scanning;

/// <summary>Tells pipes, sockets and devices from files: opening one may wait for ever, and reading it may never end.</summary>
internal static class SpecialFiles
{
    // What a process was given by the one that started it; to read it is what was asked for.
    private static readonly string[] OpenedBefore = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"];

    /// <summary>Whether a path is one of the process's own open files, such as <c>/dev/stdin</c> or what a shell makes of <c>&lt;(command)</c>.</summary>
    public static bool IsOpenedBefore(string path) => !OperatingSystem.IsWindows() && Array.Exists(OpenedBefore, start => path.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether a path leads to something that is there and is neither a file nor a folder.</summary>
    public static bool IsSpecial(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        try
        {
            var file = new FileInfo(path);
            // Links of the system to open files name pipes by numbers, under which there is nothing.
            if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            {
                if (!target.Exists) return target.FullName.StartsWith("/proc/", StringComparison.Ordinal);
                file = target;
            }
            // What has a length is a file. For the rest the platform's own question is not offered but by what packs files: it writes
            // down the kind and, of these, nothing else.
            return file.Exists && file.Length == 0 && KindOf(file.FullName) is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.Directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Null for sockets, which are not packed.
    private static TarEntryType? KindOf(string path)
    {
        using var header = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(header, TarEntryFormat.Pax, leaveOpen: true)) writer.WriteEntry(path, "a");
        }
        catch (IOException)
        {
            return null;
        }
        header.Position = 0;
        using var reader = new TarReader(header);
        return reader.GetNextEntry()?.EntryType;
    }
}
