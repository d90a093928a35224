using System.Globalization;

namespace PiiClassifier.Reports;

/// <summary>Fields of comma-separated values (RFC 4180) that a spreadsheet may open.</summary>
internal static class CsvFields
{
    /// <summary>Writes a line; one with fewer fields is filled up, since readers want the same number in each.</summary>
    public static void WriteLine(TextWriter writer, int count, IReadOnlyList<string> fields)
    {
        for (int i = 0; i < count; i++)
        {
            if (i > 0) writer.Write(',');
            if (i < fields.Count) writer.Write(Quoted(fields[i]));
        }
        writer.Write("\r\n");
    }

    /// <summary>Other people's text that stays text.</summary>
    /// <remarks>The signs at which spreadsheets begin a formula (OWASP, CSV injection), in full width too: Japanese Excel folds them.</remarks>
    public static string Text(string? text)
    {
        string seen = Seen(text ?? "");
        return seen is ['=' or '+' or '-' or '@' or '\t' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + seen : seen;
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Flag(bool flag) => flag ? "true" : "false";

    private static string Quoted(string field) => field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    // What would repaint a terminal on which the report is shown becomes U+FFFD; but for line breaks, which quotation marks hold.
    private static string Seen(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++) target[i] = source[i] is not ('\n' or '\t') && UnseenCharacters.Are(source[i]) ? '\uFFFD' : source[i];
    });
}
