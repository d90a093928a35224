namespace PiiClassifier.Reports;

/// <summary>Fields of comma-separated values (RFC 4180) for spreadsheets.</summary>
internal static class CsvFields
{
    /// <summary>A field as it stands in a line.</summary>
    public static string Quoted(string field) => field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    /// <summary>Other people's text: one that a spreadsheet would run as a formula begins with an apostrophe.</summary>
    /// <remarks>The signs at which spreadsheets begin a formula (OWASP, CSV injection), in full width too: Japanese Excel folds them.</remarks>
    public static string Text(string? text)
    {
        string seen = Seen(text ?? "");
        return seen is ['=' or '+' or '-' or '@' or '\t' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + seen : seen;
    }

    // What would repaint a terminal on which the report is shown becomes U+FFFD; but for line breaks, which quotation marks hold.
    private static string Seen(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++) target[i] = source[i] is not ('\n' or '\t') && UnseenCharacters.Are(source[i]) ? '\uFFFD' : source[i];
    });
}
