namespace PiiClassifier.Tables.Csv;

/// <summary>Finds what is between the cells: what occurs equally often on most lines, outside quotation marks.</summary>
internal static class DelimiterDetector
{
    /// <summary>Given for text in one column: a delimiter that text does not hold.</summary>
    public const char None = '\u001F';

    private const int MaxRecords = 200;

    /// <summary>This many records and more are a table below notes, and no slip in the last lines of a text.</summary>
    private const int EnoughBelowNotes = 10;

    /// <summary>A quoted cell of more lines is one that was never closed.</summary>
    private const int MaxLinesOfCell = 30;

    /// <summary>In order of preference between equals.</summary>
    private const string Candidates = ",\t;|";

    /// <summary>The delimiter that a first line <c>sep=;</c> says, as Excel writes and reads it.</summary>
    public static bool TryGetDeclared(ReadOnlySpan<char> text, out char delimiter)
    {
        delimiter = None;
        int end = text.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> line = (end < 0 ? text : text[..end]).Trim('"');
        if (line.Length != 5 || !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return false;
        if (line[4] is not ('\t' or (> ' ' and < '\u007F' and not '"'))) return false;
        delimiter = line[4];
        return true;
    }

    /// <summary>The delimiter of a text.</summary>
    /// <param name="text">The beginning; a last record that is cut off counts for little.</param>
    /// <param name="fileName">Its extension decides where the text leaves a choice; may be empty.</param>
    /// <returns>A delimiter, or <see cref="None"/> for text in one column.</returns>
    public static char Detect(ReadOnlySpan<char> text, string fileName)
    {
        char best = None;
        double bestScore = 0;
        foreach (char candidate in Candidates)
        {
            double score = Score(text, candidate);
            if (score > 0 && candidate == UsualIn(fileName)) score += 0.1;
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best == None && IsSplitByColons(text) ? ':' : best;
    }

    /// <summary>Whether nearly all lines hold the same number of colons, two or more, and none are times, addresses of machines or URLs.</summary>
    private static bool IsSplitByColons(ReadOnlySpan<char> text)
    {
        var linesByCount = new Dictionary<int, int>();
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            if (lines == MaxRecords) break;
            lines++;
            int count = line.Count(':');
            // What machines write with colons (10:30:00, 00:1a:2b, ::1, https://) has no other script than Latin.
            if (count < 2 || !line.ContainsAnyInRange('\u3040', '\u9fff') || HasColonBetweenDigits(line) || line.Contains("://", StringComparison.Ordinal)) continue;
            linesByCount[count] = linesByCount.GetValueOrDefault(count) + 1;
        }
        return lines >= 3 && linesByCount.Count > 0 && linesByCount.Values.Max() >= 0.9 * lines;
    }

    // 10:30. Between a telephone number and a date one stands too, but not on both sides of two digits alone.
    private static bool HasColonBetweenDigits(ReadOnlySpan<char> line)
    {
        for (int i = line.IndexOf(':'); i >= 0 && i < line.Length; i++)
        {
            if (line[i] != ':') continue;
            int before = 0, after = 0;
            while (i - before > 0 && char.IsAsciiDigit(line[i - before - 1])) before++;
            while (i + after + 1 < line.Length && char.IsAsciiDigit(line[i + after + 1])) after++;
            if (before is 1 or 2 && after == 2) return true;
        }
        return false;
    }

    private static char UsualIn(string fileName) =>
        fileName.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t'
        : fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ','
        : None;

    /// <summary>The share of records with the most usual count of delimiters, a little more for more delimiters; 0 for no delimiter.</summary>
    private static double Score(ReadOnlySpan<char> text, char delimiter)
    {
        // Three of the four are in no file.
        if (!text.Contains(delimiter)) return 0;
        var recordsByCount = new Dictionary<int, int>();
        int records = 0;
        int split = 0;
        int before = 0;
        bool onlyInNumbers = true;
        while (records < MaxRecords && !text.IsEmpty)
        {
            int count = CountInRecord(ref text, delimiter, out bool blank, ref onlyInNumbers);
            if (blank) continue;
            if (count == 0 && split == 0)
            {
                before++;
                continue;
            }
            records++;
            if (count == 0) continue;
            split++;
            recordsByCount[count] = recordsByCount.GetValueOrDefault(count) + 1;
        }
        // 66,400円 in a table that something else splits; where commas split it, they do so in the header too.
        if (split == 0 || (before > 0 && onlyInNumbers)) return 0;
        // Notes above a table say nothing against it, however many, once there is enough of the table.
        if (records < EnoughBelowNotes) records += before;
        (int usual, int usualRecords) = recordsByCount.MaxBy(pair => (pair.Value, pair.Key));
        double share = (double)usualRecords / records;
        // Reports with sections of several widths are split on most lines, prose on some.
        if (share < 0.3 && split < 0.7 * records) return 0;
        return share + 0.01 * Math.Min(usual, 20);
    }

    // 1,234: a digit before it, three behind it and no fourth.
    private static bool IsInNumber(ReadOnlySpan<char> text, int comma)
    {
        if (comma == 0 || !char.IsAsciiDigit(text[comma - 1])) return false;
        ReadOnlySpan<char> behind = text[(comma + 1)..];
        int digits = behind.IndexOfAnyExceptInRange('0', '9');
        return (digits < 0 ? behind.Length : digits) == 3;
    }

    private static int CountInRecord(ref ReadOnlySpan<char> text, char delimiter, out bool blank, ref bool onlyInNumbers)
    {
        ReadOnlySpan<char> marks = [delimiter, '"', '\n', '\r'];
        int count = 0;
        int linesOfCell = 0;
        bool quoted = false;
        bool cellBegins = true;
        blank = true;
        int i = 0;
        for (; i < text.Length; i++)
        {
            // What stands between these is passed over at once.
            int passed = text[i..].IndexOfAny(marks) is var next and >= 0 ? next : text.Length - i;
            if (passed > 0) blank = cellBegins = false;
            i += passed;
            if (i == text.Length) break;
            char c = text[i];
            bool lineBreak = c is '\n' or '\r';
            if (lineBreak && (!quoted || ++linesOfCell > MaxLinesOfCell)) break;
            if (!lineBreak) blank = false;
            if (c == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"') i++;
                else if (quoted || cellBegins) quoted = !quoted;
            }
            else if (c == delimiter && !quoted)
            {
                count++;
                onlyInNumbers &= c == ',' && IsInNumber(text, i);
                cellBegins = true;
                continue;
            }
            cellBegins = false;
        }
        text = i < text.Length ? text[(i + 1)..] : default;
        return count;
    }
}
