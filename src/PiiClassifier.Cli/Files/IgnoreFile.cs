using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Files;

/// <summary>A file <c>.piiignore</c>: patterns of what is not scanned in its folder and below, written as in a .gitignore. docs/scanning.md describes it.</summary>
/// <remarks>It lies among data that others may write. So it is bounded, a line that is not understood leaves nothing out, and what it left out is counted.</remarks>
internal sealed class IgnoreFile
{
    public const string Name = ".piiignore";

    private const int MaxBytes = 1 << 16;

    private readonly List<Rule> _rules = [];

    private IgnoreFile(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>How many files and folders it kept from being scanned.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="refuse">Told of a file that cannot be used (line 0) and of each line that is not understood.</param>
    /// <returns>The rules; <see langword="null"/> when there are none.</returns>
    public static IgnoreFile? Read(string path, Action<string, int> refuse)
    {
        var file = new IgnoreFile(path);
        try
        {
            if (SpecialFiles.IsSpecial(path) || new FileInfo(path).Length > MaxBytes)
            {
                refuse(path, 0);
                return null;
            }
            int number = 0;
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (!file.TryAdd(line)) refuse(path, number);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refuse(path, 0);
            return null;
        }
        return file._rules.Count > 0 ? file : null;
    }

    /// <summary>What the last pattern that fits says: whether to leave the path out; <see langword="null"/> when none fits.</summary>
    /// <param name="relativePath">The path below the folder of this file.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? Decide(string relativePath, bool isFolder)
    {
        for (int i = _rules.Count - 1; i >= 0; i--)
        {
            if ((isFolder || !_rules[i].FoldersOnly) && _rules[i].Pattern.Matches(relativePath)) return _rules[i].LeavesOut;
        }
        return null;
    }

    /// <summary>Counts what was left out by it.</summary>
    public void Count() => LeftOut++;

    private bool TryAdd(string line)
    {
        string pattern = line.TrimEnd();
        if (pattern.Length == 0 || pattern[0] == '#') return true;
        bool leavesOut = pattern[0] != '!';
        if (!leavesOut || pattern[0] == '\\') pattern = pattern[1..];
        bool foldersOnly = pattern.EndsWith('/');
        pattern = pattern.TrimEnd('/');
        if (pattern.Length == 0 || GlobPattern.IsMisunderstood(pattern)) return false;
        _rules.Add(new Rule(new GlobPattern(pattern), leavesOut, foldersOnly));
        return true;
    }

    private sealed record Rule(GlobPattern Pattern, bool LeavesOut, bool FoldersOnly);
}
