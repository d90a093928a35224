namespace PiiClassifier.Recognizers.Dates;

/// <summary>A date in any of the written forms of Japan, western or by era.</summary>
/// <remarks>
/// The year is there always; a month or day that is not written is 0. Limits of the eras are those of <see cref="JapaneseEra"/>.
/// </remarks>
internal readonly struct JapaneseDate
{
    /// <summary>The first year that is read: 明治元年.</summary>
    public const int FirstYear = 1868;

    /// <summary>The last year that is read. Later ones stand for "no end" (9999-12-31) and tell nothing.</summary>
    public const int LastYear = 2100;

    private JapaneseDate(int year, int month, int day, JapaneseDateForm form, bool hasTime)
    {
        Year = year;
        Month = month;
        Day = day;
        Form = form;
        HasTime = hasTime;
    }

    /// <summary>The western year.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0.</summary>
    public int Day { get; }

    /// <summary>How it is written.</summary>
    public JapaneseDateForm Form { get; }

    /// <summary>Whether a time of day other than midnight is written behind it.</summary>
    public bool HasTime { get; }

    /// <summary>Reads a folded and trimmed text that is nothing but a day.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        bool read = TryParse(text, out JapaneseDate parsed) && parsed.Day > 0;
        date = read ? new DateOnly(parsed.Year, parsed.Month, parsed.Day) : default;
        return read;
    }

    /// <summary>Reads a folded and trimmed text that is nothing but a day, a month or a year.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out JapaneseDate date)
    {
        var cursor = new TextCursor(text);
        if (JapaneseEra.TryRead(ref cursor, out JapaneseEra? era, out bool byLetter)) return TryReadEraYear(cursor, era!, byLetter, out date);
        if (!DigitGroups.AllDigits(text)) return TryReadWesternYear(cursor, out date);
        return TryReadDigits(cursor, text.Length, out date);
    }

    private static bool TryReadDigits(TextCursor cursor, int length, out JapaneseDate date)
    {
        date = default;
        int year, month, day;
        switch (length)
        {
            case 6:
                cursor.ReadNumber(4, out year);
                cursor.ReadNumber(2, out month);
                return TryMake(null, year, month, 0, JapaneseDateForm.WesternDigits, false, out date) && month > 0;
            case 7:
                cursor.ReadNumber(1, out int code);
                return JapaneseEra.OfCode(code) is { } era && TryReadEraDigits(cursor, era, out date);
            case 8 or 14:
                cursor.ReadNumber(4, out year);
                cursor.ReadNumber(2, out month);
                cursor.ReadNumber(2, out day);
                bool timed = false;
                return (cursor.AtEnd || TryReadCompactTime(ref cursor, out timed)) && day > 0
                    && TryMake(null, year, month, day, JapaneseDateForm.WesternDigits, timed, out date);
            default:
                return false;
        }
    }

    private static bool TryReadEraDigits(TextCursor cursor, JapaneseEra era, out JapaneseDate date)
    {
        cursor.ReadNumber(2, out int year);
        cursor.ReadNumber(2, out int month);
        cursor.ReadNumber(2, out int day);
        date = default;
        return year > 0 && day > 0 && TryMake(era, era.WesternYear(year), month, day, JapaneseDateForm.EraDigits, false, out date);
    }

    private static bool TryReadEraYear(TextCursor cursor, JapaneseEra era, bool byLetter, out JapaneseDate date)
    {
        date = default;
        cursor.SkipSpaces();
        if (cursor.Rest.Length == 6 && DigitGroups.AllDigits(cursor.Rest)) return TryReadEraDigits(cursor, era, out date);
        if (cursor.SkipOneOf("./-")) cursor.SkipSpaces();
        int year = 1;
        if (!cursor.Skip('元') && (cursor.ReadNumber(2, out year) == 0 || year == 0)) return false;
        // S55 alone is a code; 昭和55 and S55年 are years.
        return !(byLetter && cursor.AtEnd) && TryReadMonthAndDay(cursor, era, era.WesternYear(year), JapaneseDateForm.Era, out date);
    }

    private static bool TryReadWesternYear(TextCursor cursor, out JapaneseDate date)
    {
        date = default;
        cursor.Skip("西暦");
        return cursor.ReadNumber(4, out int year) == 4 && TryReadMonthAndDay(cursor, null, year, JapaneseDateForm.Western, out date);
    }

    private static bool TryReadMonthAndDay(TextCursor cursor, JapaneseEra? era, int year, JapaneseDateForm form, out JapaneseDate date)
    {
        date = default;
        int month = 0, day = 0;
        bool timed = false;
        cursor.SkipSpaces();
        if (cursor.Skip('年'))
        {
            cursor.SkipSpaces();
            if (cursor.ReadNumber(2, out month) > 0)
            {
                cursor.SkipSpaces();
                if (!cursor.Skip('月') || month == 0) return false;
                cursor.SkipSpaces();
                if (cursor.ReadNumber(2, out day) > 0)
                {
                    cursor.SkipSpaces();
                    if (!cursor.Skip('日') || day == 0) return false;
                }
            }
        }
        else if (!cursor.AtEnd)
        {
            char separator = cursor.Next;
            if (!cursor.SkipOneOf("./-")) return false;
            cursor.SkipSpaces();
            if (cursor.ReadNumber(2, out month) == 0 || month == 0) return false;
            cursor.SkipSpaces();
            if (cursor.Skip(separator))
            {
                cursor.SkipSpaces();
                // Old forms end in a separator: 昭和55.4.1.
                if (cursor.ReadNumber(2, out day) == 0 || day == 0) return false;
                cursor.Skip('.');
            }
        }
        return TryReadEnd(ref cursor, day > 0, out timed) && TryMake(era, year, month, day, form, timed, out date);
    }

    private static bool TryReadEnd(ref TextCursor cursor, bool mayHaveTime, out bool timed)
    {
        timed = false;
        if (cursor.Skip('(')) // The day of the week.
        {
            if (!cursor.SkipOneOf("日月火水木金土") || !cursor.Skip(')')) return false;
        }
        if (cursor.AtEnd || cursor.Rest is "生" or "生まれ" or "卒" or "卒業" or "修了" or "入学" or "入社" or "退職" or "頃") return true;
        if (!mayHaveTime) return false;
        cursor.Skip('T');
        cursor.SkipSpaces();
        return TryReadTime(ref cursor, out timed);
    }

    // 8:30, 08:30:00, 08:30:00.000, 08:30:00Z, 08:30:00+09:00
    private static bool TryReadTime(ref TextCursor cursor, out bool timed)
    {
        timed = false;
        int second = 0;
        if (cursor.ReadNumber(2, out int hour) == 0 || !cursor.Skip(':') || cursor.ReadNumber(2, out int minute) != 2) return false;
        if (cursor.Skip(':') && cursor.ReadNumber(2, out second) != 2) return false;
        if (cursor.Skip('.') && cursor.ReadNumber(9, out _) == 0) return false;
        timed = hour + minute + second > 0;
        if (cursor.SkipOneOf("+-") && (cursor.ReadNumber(2, out _) != 2 || !cursor.Skip(':') || cursor.ReadNumber(2, out _) != 2)) return false;
        cursor.Skip('Z');
        return cursor.AtEnd && IsTime(hour, minute, second);
    }

    private static bool TryReadCompactTime(ref TextCursor cursor, out bool timed)
    {
        cursor.ReadNumber(2, out int hour);
        cursor.ReadNumber(2, out int minute);
        cursor.ReadNumber(2, out int second);
        timed = hour + minute + second > 0;
        return IsTime(hour, minute, second);
    }

    private static bool IsTime(int hour, int minute, int second) => hour < 24 && minute < 60 && second < 60;

    private static bool TryMake(JapaneseEra? era, int year, int month, int day, JapaneseDateForm form, bool hasTime, out JapaneseDate date)
    {
        date = new JapaneseDate(year, month, day, form, hasTime);
        return year is >= FirstYear and <= LastYear && month <= 12
            && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)))
            && (era is null || era.Contains(year, month, day));
    }
}
