using System.Text;
using System.Text.RegularExpressions;

namespace PiiClassifier.Cli.Files;

/// <summary>A pattern of file names: <c>*</c> and <c>?</c> stay within a name, <c>**</c> spans folders, case does not count.</summary>
/// <remarks>A pattern without a slash is matched with the name alone, one with a slash with the path below the scanned folder.</remarks>
internal sealed class GlobPattern
{
    private readonly Regex _regex;
    private readonly bool _matchesPath;

    public GlobPattern(string pattern)
    {
        string normal = FileWalk.WithForwardSlashes(pattern);
        _matchesPath = normal.Contains('/', StringComparison.Ordinal);
        // Not backtracking: a pattern of many stars must not stall the walk.
        _regex = new Regex(Translate(normal.TrimStart('/')), RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    public bool Matches(string relativePath) => _regex.IsMatch(_matchesPath ? relativePath : relativePath[(relativePath.LastIndexOf('/') + 1)..]);

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder("\\A");
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                regex.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }
        return regex.Append("\\z").ToString();
    }
}
