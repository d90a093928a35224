using System.Globalization;

namespace PiiClassifier.Training.Generator;

/// <summary>Columns of dates, times and spans.</summary>
internal static class DateValues
{
    private const int Today = 2026;

    public static Func<string> Birth(TrainingRandom random)
    {
        (int youngest, int oldest) = random.Below(6) switch { 0 => (6, 18), 1 => (0, 6), 2 => (65, 100), 3 => (18, 24), _ => (18, 85) };
        return Between(random, Today - oldest, Today - youngest, eras: 45);
    }

    public static Func<string> Hired(TrainingRandom random) =>
        random.Percent(15) ? () => random.One($"{random.From(0, 40)}年{random.From(0, 11)}月", $"{random.From(0, 40)}年") : Between(random, 1985, 2026, eras: 35, aprils: 60);

    public static Func<string> Left(TrainingRandom random)
    {
        int blank = random.From(20, 92);
        Func<string> date = random.Percent(20) ? () => random.Word("自己都合 定年 契約満了 会社都合 死亡") : Between(random, 2005, 2026, eras: 30, aprils: 0);
        return () => random.Percent(blank) ? "" : date();
    }

    public static Func<string> Graduated(TrainingRandom random)
    {
        int form = random.Below(6);
        return () =>
        {
            int year = random.From(1975, 2030);
            int month = random.Percent(90) ? 3 : 9;
            return form switch
            {
                0 => $"{year}年{month}月",
                1 => $"{year}/{month:00}",
                2 => $"{year}-{month:00}",
                3 => $"{year}年{month}月卒業",
                4 => $"{year}",
                _ => Era(new DateOnly(year, month, 20), "yy年M月", shortEra: false),
            };
        };
    }

    /// <summary>Dates of today's business: registrations, orders, updates.</summary>
    public static Func<string> Business(TrainingRandom random)
    {
        int first = random.From(2010, 2025);
        Func<string> date = Between(random, first, Math.Min(2027, first + random.From(0, 8)), eras: 15);
        if (random.Percent(25)) return () => $"{date()} {random.From(0, 23):00}:{random.Below(60):00}{random.One("", ":00")}";
        if (!random.Percent(30)) return date;
        int blank = random.From(5, 70);
        return () => random.Percent(blank) ? "" : date();
    }

    public static Func<string> Age(TrainingRandom random)
    {
        (int low, int high) = random.Below(6) switch { 0 => (6, 15), 1 => (18, 24), 2 => (65, 99), 3 => (0, 6), _ => (18, 80) };
        string unit = random.Percent(15) ? random.Word("歳 才") : "";
        if (random.Percent(8)) return () => $"{random.From(1, 8)}0代";
        return () => random.Number(low, high) + unit;
    }

    public static Func<string> Clock(TrainingRandom random) => random.One<Func<string>>(
        () => $"{random.From(0, 23)}:{random.Below(60):00}",
        () => $"{random.From(0, 23):00}:{random.Below(60):00}",
        () => $"{random.From(7, 20)}:{random.Word("00 30")}",
        () => $"{random.From(0, 23):00}:{random.Below(60):00}:{random.Below(60):00}");

    /// <summary>Years, or years and months.</summary>
    public static Func<string> Year(TrainingRandom random) => random.One<Func<string>>(
        () => random.Number(1950, 2026),
        () => random.Number(2015, 2026),
        () => $"{random.From(2015, 2026)}年度",
        () => $"令和{random.From(2, 8)}年度",
        () => $"{random.From(2018, 2026)}/{random.From(1, 12):00}",
        () => $"{random.From(2018, 2026)}{random.From(1, 12):00}");

    private static Func<string> Between(TrainingRandom random, int first, int last, int eras, int aprils = 0)
    {
        int form = random.Percent(eras) ? 20 + random.Below(6) : random.Below(9);
        bool mixed = random.Percent(5);
        return () =>
        {
            var date = new DateOnly(random.From(first, last), random.From(1, 12), random.From(1, 28));
            if (random.Percent(aprils)) date = new DateOnly(date.Year, 4, 1);
            return Write(date, mixed && random.Percent(20) ? 0 : form);
        };
    }

    private static string Write(DateOnly date, int form) => form switch
    {
        0 or 1 => date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
        2 or 3 => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        4 => date.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        5 => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        6 => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        7 => date.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture),
        // The serial numbers of Excel count from the last day of 1899.
        8 => (date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture),
        20 => Era(date, "y年M月d日", shortEra: false),
        21 => Era(date, "y.M.d", shortEra: true),
        22 => Era(date, "yy.MM.dd", shortEra: true),
        23 => Era(date, "yy/MM/dd", shortEra: true),
        24 => Era(date, "yyMMdd", shortEra: true, digit: true),
        _ => Era(date, "yy年MM月dd日", shortEra: false),
    };

    private static string Era(DateOnly date, string format, bool shortEra, bool digit = false)
    {
        (string name, string letter, string code, int before) = date.Year switch
        {
            >= 2019 => ("令和", "R", "5", 2018),
            >= 1989 => ("平成", "H", "4", 1988),
            >= 1927 => ("昭和", "S", "3", 1925),
            _ => ("大正", "T", "2", 1911),
        };
        string year = (date.Year - before).ToString(format.Contains("yy", StringComparison.Ordinal) ? "00" : "0", CultureInfo.InvariantCulture);
        string rest = date.ToString(format.TrimStart('y') is { Length: > 0 } tail ? tail : "MMdd", CultureInfo.InvariantCulture);
        return (digit ? code : shortEra ? letter : name) + year + rest;
    }
}
