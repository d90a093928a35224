using System.Text;
using System.Text.RegularExpressions;

namespace PiiClassifier.Tests;

/// <summary>What tests ask of a page of Markdown: its blocks of code, its headings, and the links that stay in the repository.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string _text;
    private readonly string _prose;

    private MarkdownPage(string path)
    {
        Path = path;
        _text = File.ReadAllText(path).ReplaceLineEndings("\n");
        _prose = CodeSpan().Replace(Block().Replace(_text, ""), "");
    }

    /// <summary>The whole path of the file.</summary>
    public string Path { get; }

    /// <summary>The texts of its headings.</summary>
    public IReadOnlyList<string> Headings => [.. Heading().Matches(Block().Replace(_text, "")).Select(match => match.Groups["text"].Value)];

    /// <summary>The targets of its links that are no addresses of the web.</summary>
    public IReadOnlyList<string> Links => [.. RelativeLink().Matches(_prose).Select(match => match.Groups["target"].Value)];

    /// <summary>What stands behind # in a link to one of its headings, as GitHub makes it: letters, digits and hyphens.</summary>
    public IReadOnlySet<string> Anchors => Headings.Select(Anchor).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    public static MarkdownPage Read(string path) => new(path);

    /// <summary>Every page of the repository that somebody wrote or a tool of it.</summary>
    public static IEnumerable<MarkdownPage> All() =>
        Directory.EnumerateFiles(RepositoryFolder.FullPath, "*.md", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetRelativePath(RepositoryFolder.FullPath, path).Split(System.IO.Path.DirectorySeparatorChar)[0] is not ("artifacts" or ".git"))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    /// <summary>Its blocks of code in a language.</summary>
    public IEnumerable<string> Blocks(string language) => Block().Matches(_text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (char c in LinkText().Replace(heading, "$1").ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_') anchor.Append(c);
            else if (c == ' ') anchor.Append('-');
        }
        return anchor.ToString();
    }

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?!https?:|mailto:)(?<target>[^)\s]+)\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();
}
