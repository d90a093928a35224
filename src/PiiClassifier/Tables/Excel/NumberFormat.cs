namespace PiiClassifier.Tables.Excel;

/// <summary>What a number format makes of a number, as far as it tells a date from a count and 007 from 7.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Template">For <see cref="NumberFormatKind.Template"/>: <c>0</c> and <c>#</c> stand for digits, everything else for itself, such as <c>000-0000</c>.</param>
internal sealed record NumberFormat(NumberFormatKind Kind, string Template = "")
{
    /// <summary>The number as it is.</summary>
    public static NumberFormat General { get; } = new(NumberFormatKind.General);

    /// <summary>The formats that a file names by number only (ECMA-376 part 1, 18.8.30, with the Japanese meanings of 27 to 58).</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        14 or 15 or 16 or 17 => new(NumberFormatKind.Date),
        18 or 19 or 20 or 21 or 45 or 47 => new(NumberFormatKind.Time),
        22 => new(NumberFormatKind.DateTime),
        32 or 33 => new(NumberFormatKind.Time),
        >= 27 and <= 36 or >= 50 and <= 58 => new(NumberFormatKind.Date),
        46 => new(NumberFormatKind.Elapsed),
        _ => General,
    };

    /// <summary>Reads a format code such as <c>[$-411]ggge"年"m"月"d"日";@</c> or <c>000\-0000</c>.</summary>
    public static NumberFormat Parse(string code)
    {
        string section = ChooseSection(code);
        bool date = false, month = false, time = false, elapsed = false, other = false;
        int zeros = 0, separators = 0;
        var template = new System.Text.StringBuilder();
        for (int i = 0; i < section.Length; i++)
        {
            char c = section[i];
            switch (c)
            {
                case '"':
                    int closing = section.IndexOf('"', i + 1);
                    if (closing < 0) closing = section.Length;
                    template.Append(section, i + 1, closing - i - 1);
                    i = closing;
                    break;
                case '[':
                    int bracket = section.IndexOf(']', i + 1);
                    if (bracket < 0) bracket = section.Length;
                    elapsed |= IsElapsed(section.AsSpan(i + 1, bracket - i - 1));
                    i = bracket;
                    break;
                case '\\' or '!' when i + 1 < section.Length:
                    template.Append(section[++i]);
                    separators += section[i] == '-' ? 1 : 0;
                    break;
                case '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'g' or 'G' when !IsGeneral(section, i):
                    date = true;
                    break;
                case 'e' or 'E':
                    // 0.00E+00 is a power of ten, a lone e the year of an era.
                    if (i + 1 < section.Length && section[i + 1] is '+' or '-') other = true;
                    else date = true;
                    break;
                case 'a' or 'A':
                    if (StartsWith(section, i, "AM/PM")) i += 4;
                    else if (StartsWith(section, i, "A/P")) i += 2;
                    else date |= StartsWith(section, i, "aaa");
                    break;
                case 'm' or 'M':
                    month = true;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    time = true;
                    break;
                case 'G' or 'g':
                    // The rest of the word General must not pass for letters of a date; G/標準 is what a Japanese Excel calls it.
                    other = true;
                    i += section[i + 1] == '/' ? "G/標準".Length - 1 : "General".Length - 1;
                    break;
                case '0' or '#' or '?':
                    template.Append(c == '0' ? '0' : '#');
                    zeros += c == '0' ? 1 : 0;
                    break;
                case '-' or '(' or ')' or ' ' or '/' or ':':
                    template.Append(c);
                    separators += c == '-' ? 1 : 0;
                    break;
                default:
                    other |= c is '.' or ',' or '%' or '@';
                    template.Append(c);
                    break;
            }
        }
        // m is a month unless hours or seconds make it minutes.
        date |= month && !time && !elapsed;
        if (elapsed) return new(NumberFormatKind.Elapsed);
        if (date) return new(time ? NumberFormatKind.DateTime : NumberFormatKind.Date);
        if (time) return new(NumberFormatKind.Time);
        string digits = template.ToString();
        bool writesDigits = !other && (zeros >= 2 || (separators > 0 && IsGrouped(digits)));
        return writesDigits ? new(NumberFormatKind.Template, digits) : General;
    }

    /// <summary>The first section; of those with conditions the last, which is the one for the longest number: [&lt;=999]000;[&lt;=9999]000-00;000-0000.</summary>
    private static string ChooseSection(string code)
    {
        int start = 0;
        bool quoted = false, conditional = false;
        for (int i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' when !quoted:
                    i++;
                    break;
                case '[' when !quoted && i + 1 < code.Length && code[i + 1] is '<' or '>' or '=':
                    conditional = true;
                    break;
                case ';' when !quoted && !conditional:
                    return code[start..i];
                case ';' when !quoted:
                    if (code.AsSpan(i + 1).SequenceEqual("@")) return code[start..i];
                    start = i + 1;
                    break;
            }
        }
        return code[start..];
    }

    private static bool IsElapsed(ReadOnlySpan<char> bracketed) =>
        bracketed.Length > 0 && bracketed.TrimStart("hH").IsEmpty | bracketed.TrimStart("mM").IsEmpty | bracketed.TrimStart("sS").IsEmpty;

    private static bool StartsWith(string section, int index, string word) => section.AsSpan(index).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsGeneral(string section, int index) => StartsWith(section, index, "General") || StartsWith(section, index, "G/標準");

    /// <summary>Whether a hyphen stands between digits, and is no sign before them.</summary>
    private static bool IsGrouped(string template)
    {
        int first = template.AsSpan().IndexOfAny('0', '#');
        int last = template.AsSpan().LastIndexOfAny('0', '#');
        int hyphen = first < 0 ? -1 : template.IndexOf('-', first);
        return hyphen >= 0 && hyphen < last;
    }
}
