using Microsoft.Extensions.FileSystemGlobbing;

namespace PiiClassifier.Cli.Files;

/// <summary>A pattern of paths: <c>*</c> stays within a name, <c>**</c> spans folders, case does not count. <c>?</c> and <c>[</c> are characters like others.</summary>
/// <remarks>A pattern without a slash, or with one at its end only, is matched at any depth, any other from the folder it is for.</remarks>
internal sealed class GlobPattern
{
    // Any folder will do, as long as what is matched lies in it.
    private const string Root = "/";

    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    public GlobPattern(string pattern)
    {
        string normal = Portable(FileWalk.WithForwardSlashes(pattern));
        bool anywhere = !normal.TrimEnd('/').Contains('/', StringComparison.Ordinal);
        _matcher.AddInclude(anywhere ? "**/" + normal : normal.TrimStart('/'));
    }

    /// <summary>Whether a path may be meant as a pattern.</summary>
    public static bool IsIn(string path) => path.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether a pattern has a <c>?</c>, by which its writer means any character, and which here would match nothing.</summary>
    public static bool IsMisunderstood(string pattern) => pattern.Contains('?', StringComparison.Ordinal);

    /// <summary>Whether the pattern fits a path below the folder that it is for, with forward slashes.</summary>
    public bool Matches(string relativePath) => _matcher.Match(Root, Portable(relativePath)).HasMatches;

    // The matcher takes a backslash for a slash everywhere; where it is a character of names, another stands in for it.
    private static string Portable(string path) => Path.DirectorySeparatorChar == '\\' ? path : path.Replace('\\', '\uFFFE');
}
