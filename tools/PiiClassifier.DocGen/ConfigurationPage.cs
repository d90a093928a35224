using System.Text;
using PiiClassifier.Cli.Configuration;

namespace PiiClassifier.DocGen;

/// <summary>The table of keys in docs/configuration.md, whose other text is written by hand.</summary>
internal static class ConfigurationPage
{
    private const string Start = "<!-- Written by tools/PiiClassifier.DocGen from ConfigurationKeys; do not edit up to the next mark. -->\n";
    private const string End = "<!-- The end of what is written so. -->\n";

    /// <summary>The page with its table anew.</summary>
    public static string Print(string page)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start) throw new InvalidOperationException("docs/configuration.md has lost the marks around its table.");
        var table = new StringBuilder();
        table.AppendTable(["key", "such as", "option", "what it says"], ConfigurationKeys.All.Select(Row));
        return page[..(start + Start.Length)] + table + page[end..];
    }

    private static string[] Row(ConfigurationKey key) => [$"`{key.Name}`", $"`{key.Example}`", $"`{key.Option}`", key.Description];
}
