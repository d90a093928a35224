using System.Globalization;

namespace PiiClassifier.SampleData.People;

/// <summary>The ways a date is written in Japanese files.</summary>
public static class DateForms
{
    /// <summary>The day the invented files were made: ages count to it.</summary>
    public static DateOnly Today { get; } = new(2025, 4, 1);

    /// <summary>All forms; the first is ISO 8601, which a workbook stores as a serial number with a date style.</summary>
    public static IReadOnlyList<Func<DateOnly, string>> All { get; } =
    [
        date => Western(date, "yyyy-MM-dd"),
        date => Western(date, "yyyy/MM/dd"),
        date => Western(date, "yyyy/M/d"),
        date => Western(date, "yyyyMMdd"),
        date => Western(date, "yyyy.M.d"),
        date => Western(date, "yyyy'年'M'月'd'日'"),
        EraLong,
        date => EraShort(date, '.'),
        date => EraPadded(date, "/"),
        date => EraPadded(date, ""),
        EraCode,
        date => KanaForms.ToFullWidth(EraPadded(date, ".")),
        date => EraLong(date)[..1] + EraShort(date, '.')[1..],
        date => (date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture),
    ];

    public static string Western(DateOnly date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>昭和55年4月1日; the first year is 元年.</summary>
    public static string EraLong(DateOnly date)
    {
        (string name, _, _, int year) = Era(date);
        return string.Create(CultureInfo.InvariantCulture, $"{name}{(year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture))}年{date.Month}月{date.Day}日");
    }

    /// <summary>S55.4.1.</summary>
    public static string EraShort(DateOnly date, char separator)
    {
        (_, char letter, _, int year) = Era(date);
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{year}{separator}{date.Month}{separator}{date.Day}");
    }

    /// <summary>S55/04/01, or S550401 without a separator.</summary>
    public static string EraPadded(DateOnly date, string separator)
    {
        (_, char letter, _, int year) = Era(date);
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{year:00}{separator}{date.Month:00}{separator}{date.Day:00}");
    }

    /// <summary>3550401: 1 Meiji to 5 Reiwa.</summary>
    public static string EraCode(DateOnly date)
    {
        (_, _, int code, int year) = Era(date);
        return string.Create(CultureInfo.InvariantCulture, $"{code}{year:00}{date.Month:00}{date.Day:00}");
    }

    private static (string Name, char Letter, int Code, int Year) Era(DateOnly date) => date switch
    {
        _ when date >= new DateOnly(2019, 5, 1) => ("令和", 'R', 5, date.Year - 2018),
        _ when date >= new DateOnly(1989, 1, 8) => ("平成", 'H', 4, date.Year - 1988),
        _ when date >= new DateOnly(1926, 12, 25) => ("昭和", 'S', 3, date.Year - 1925),
        _ when date >= new DateOnly(1912, 7, 30) => ("大正", 'T', 2, date.Year - 1911),
        _ => ("明治", 'M', 1, date.Year - 1867),
    };
}
