namespace PiiClassifier.Reports;

/// <summary>Characters in paths, sheets and headers of others that repaint a terminal or turn the direction of what follows.</summary>
internal static class UnseenCharacters
{
    /// <summary>Whether a character is one: controls, line and paragraph separators, marks of direction.</summary>
    public static bool Are(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
