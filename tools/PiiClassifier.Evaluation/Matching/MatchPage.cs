namespace PiiClassifier.Evaluation.Matching;

/// <summary>Writes what was measured into its place on the page.</summary>
public static class MatchPage
{
    private const string Begin = "<!-- measured: begin -->";
    private const string End = "<!-- measured: end -->";

    /// <summary>Replaces what stands between the marks.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="measured">What was measured.</param>
    /// <exception cref="FormatException">The page has no marks.</exception>
    public static string Write(string page, string measured)
    {
        ArgumentNullException.ThrowIfNull(page);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin) throw new FormatException("The page has no marks for what was measured.");
        return page[..(begin + Begin.Length)] + "\n\n" + measured.Trim() + "\n\n" + page[end..];
    }
}
