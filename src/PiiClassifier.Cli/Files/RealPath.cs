namespace PiiClassifier.Cli.Files;

/// <summary>Where a path leads when all links on it are followed.</summary>
internal static class RealPath
{
    // As Linux bounds it: of links that lead in a circle there is no end.
    private const int MostLinks = 40;

    /// <summary>Whether two paths lead to one file, whatever links lead to either.</summary>
    /// <remarks>Case counts on Linux only.</remarks>
    public static bool AreSame(string path, string other) => string.Equals(Of(path), Of(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is a folder or lies in it, at any depth, whatever links lead to either.</summary>
    /// <remarks>Case does not count on any system: shares that do not tell it apart are mounted on those that do.</remarks>
    public static bool IsIn(string folder, string path)
    {
        string outer = Path.TrimEndingDirectorySeparator(Of(folder));
        string inner = Path.TrimEndingDirectorySeparator(Of(path));
        return inner.Equals(outer, StringComparison.OrdinalIgnoreCase)
            || inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
    }

    private static string Of(string path, int links = 0)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        foreach (string name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            // The target may itself be reached through links.
            if (links < MostLinks && TargetOf(real) is { } target) real = Of(target, links + 1);
        }
        return real;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
