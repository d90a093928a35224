namespace PiiClassifier.Recognizers.Dates;

/// <summary>An era (元号) with its years and limits.</summary>
/// <remarks>
/// The first day of 大正 and of 昭和 belongs to both eras, as registers of the time have it; 平成 and 令和 began at
/// midnight by cabinet order (昭和64年政令第1号, 平成31年政令第143号), so there the limit is strict.
/// </remarks>
internal sealed class JapaneseEra(string name, char letter, int firstYear, DateOnly first, DateOnly last)
{
    private static readonly JapaneseEra[] All =
    [
        new("明治", 'M', 1868, new(1868, 1, 25), new(1912, 7, 30)),
        new("大正", 'T', 1912, new(1912, 7, 30), new(1926, 12, 25)),
        new("昭和", 'S', 1926, new(1926, 12, 25), new(1989, 1, 7)),
        new("平成", 'H', 1989, new(1989, 1, 8), new(2019, 4, 30)),
        new("令和", 'R', 2019, new(2019, 5, 1), new(JapaneseDate.LastYear, 12, 31)),
    ];

    private readonly char _smallLetter = char.ToLowerInvariant(letter);

    /// <summary>The western year of the era's year.</summary>
    public int WesternYear(int eraYear) => firstYear + eraYear - 1;

    /// <summary>Whether a day, a month (day 0) or a year (month 0) lies in the era at least in part.</summary>
    public bool Contains(int year, int month, int day)
    {
        int from = (year * 100 + (month == 0 ? 1 : month)) * 100 + (day == 0 ? 1 : day);
        int to = (year * 100 + (month == 0 ? 12 : month)) * 100 + (day == 0 ? 31 : day);
        return to >= Number(first) && from <= Number(last);

        static int Number(DateOnly date) => (date.Year * 100 + date.Month) * 100 + date.Day;
    }

    /// <summary>Reads the name of an era: 昭和, 昭, S or s.</summary>
    public static bool TryRead(ref TextCursor cursor, out JapaneseEra? era, out bool byLetter)
    {
        char next = cursor.Next;
        byLetter = char.IsAsciiLetter(next);
        era = null;
        // As most dates and numbers begin.
        if (char.IsAsciiDigit(next)) return false;
        foreach (JapaneseEra candidate in All)
        {
            if (!candidate.IsNamed(next)) continue;
            era = candidate;
            return candidate.Read(ref cursor);
        }
        return false;
    }

    /// <summary>The era of a code in tax, receipt and most municipal systems: 1 明治 to 5 令和.</summary>
    /// <remarks>The pension service codes 1 3 5 7 9; only its 1 is read alike, its 3 and 5 are read as 昭和 and 令和.</remarks>
    public static JapaneseEra? OfCode(int code) => code is >= 1 and <= 5 ? All[code - 1] : null;

    private bool IsNamed(char c) => c == letter || c == _smallLetter || c == name[0];

    private bool Read(ref TextCursor cursor)
    {
        if (!cursor.Skip(name)) cursor.Advance();
        return true;
    }
}
