using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers.Dates;

namespace PiiClassifier.Tests.Recognizers.Dates;

public sealed class JapaneseDateTests
{
    private static readonly JapaneseCalendar Calendar = new();
    private static readonly string[] Names = ["明治", "大正", "昭和", "平成", "令和"];

    [Fact]
    public void Day_InEveryWesternForm_IsReadAsWritten() => AssertReadAsWritten(date =>
    [
        $"{date.Year}-{date.Month:00}-{date.Day:00}", $"{date.Year}/{date.Month}/{date.Day}", $"{date.Year}.{date.Month:00}.{date.Day:00}",
        $"{date.Year}年{date.Month}月{date.Day}日", $"{date.Year}年 {date.Month}月 {date.Day}日", $"{date.Year}{date.Month:00}{date.Day:00}",
        $"{date.Year}-{date.Month:00}-{date.Day:00}T00:00:00", $"{date.Year}/{date.Month}/{date.Day} 8:30",
    ]);

    [Fact]
    public void Day_InEveryFormByEra_IsReadAsTheCalendarHasIt() => AssertReadAsWritten(date =>
    {
        var time = date.ToDateTime(TimeOnly.MinValue);
        int era = Calendar.GetEra(time), year = Calendar.GetYear(time);
        string name = Names[era - 1];
        char letter = "MTSHR"[era - 1];
        List<string> written =
        [
            $"{name}{year}年{date.Month}月{date.Day}日", $"{name}{year:00}年{date.Month:00}月{date.Day:00}日", $"{name[0]}{year}.{date.Month}.{date.Day}",
            $"{letter}{year}.{date.Month}.{date.Day}", $"{letter}{year:00}/{date.Month:00}/{date.Day:00}", $"{letter}{year}-{date.Month}-{date.Day}",
            $"{char.ToLowerInvariant(letter)}{year:00}{date.Month:00}{date.Day:00}", $"{era}{year:00}{date.Month:00}{date.Day:00}",
        ];
        if (year == 1) written.Add($"{name}元年{date.Month}月{date.Day}日");
        return written;
    });

    // Every text of these forms that there could be, not days alone.
    [Fact]
    public void YearMonthAndDay_AreADate_WhereDotNetSaysSo()
    {
        for (int year = JapaneseDate.FirstYear; year <= JapaneseDate.LastYear; year++)
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                {
                    bool real = DateOnly.TryParseExact($"{year:0000}{month:00}{day:00}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly expected);
                    foreach (string text in (string[])[$"{year}-{month:00}-{day:00}", $"{year}/{month}/{day}", $"{year}{month:00}{day:00}", $"{year}年{month}月{day}日"])
                    {
                        bool read = JapaneseDate.TryParse(text, out DateOnly date);
                        if (read != real || (read && date != expected)) Assert.Fail($"'{text}' is {(read ? date : "no date")} here and {(real ? expected : "none")} there.");
                    }
                }
            }
        }
    }

    // Ours are more by three: 明治 counts from the first day of its year (明治元年 in registers), and two days belong to two eras.
    [Fact]
    public void EraYearMonthAndDay_AreADate_WhereTheCalendarOfDotNetSaysSo()
    {
        HashSet<(int Era, int Year, int Month, int Day)> days = [(1, 45, 7, 30), (2, 15, 12, 25)];
        for (var date = new DateTime(1868, 9, 8); date.Year <= JapaneseDate.LastYear; date = date.AddDays(1)) days.Add((Calendar.GetEra(date), Calendar.GetYear(date), date.Month, date.Day));
        for (var date = new DateTime(1868, 1, 25); date < new DateTime(1868, 9, 8); date = date.AddDays(1)) days.Add((1, 1, date.Month, date.Day));
        for (int era = 1; era <= 5; era++)
        {
            for (int year = 0; year <= 99; year++)
            {
                for (int month = 0; month <= 13; month++)
                {
                    for (int day = 0; day <= 32; day++)
                    {
                        bool read = JapaneseDate.TryParse($"{Names[era - 1]}{year}年{month}月{day}日", out DateOnly _);
                        bool readByLetter = JapaneseDate.TryParse($"{"MTSHR"[era - 1]}{year:00}.{month:00}.{day:00}", out DateOnly _);
                        if (read != readByLetter || read != days.Contains((era, year, month, day))) Assert.Fail($"{Names[era - 1]}{year}年{month}月{day}日 is {(read ? "a date" : "none")} here and not there.");
                    }
                }
            }
        }
    }

    [Fact]
    public void Month_WithoutDay_LeavesTheDayZero() =>
        Prop.ForAll(Days(), date =>
        {
            bool read = JapaneseDate.TryParse($"{date.Year}年{date.Month}月", out JapaneseDate parsed);
            return read && (parsed.Year, parsed.Month, parsed.Day) == (date.Year, date.Month, 0);
        }).Check();

    [Fact]
    public void DayAfterTheLastOfAnEra_IsRefusedExceptOnTheDayThatBelongsToBoth()
    {
        Assert.True(JapaneseDate.TryParse("明治45年7月30日", out DateOnly shared));
        Assert.Equal(new DateOnly(1912, 7, 30), shared);
        Assert.False(JapaneseDate.TryParse("明治45年7月31日", out DateOnly _));
        Assert.True(JapaneseDate.TryParse("大正15年12月25日", out DateOnly _));
        Assert.False(JapaneseDate.TryParse("大正15年12月26日", out DateOnly _));
        Assert.False(JapaneseDate.TryParse("昭和64年1月8日", out DateOnly _));
        Assert.False(JapaneseDate.TryParse("平成31年5月1日", out DateOnly _));
    }

    [Fact]
    public void DayWithTime_TellsMidnightFromATimeOfDay()
    {
        Assert.True(JapaneseDate.TryParse("2023-11-05 00:00:00", out JapaneseDate midnight));
        Assert.True(JapaneseDate.TryParse("2023-11-05 00:01:00", out JapaneseDate later));
        Assert.False(midnight.HasTime);
        Assert.True(later.HasTime);
    }

    private static void AssertReadAsWritten(Func<DateOnly, IEnumerable<string>> forms) =>
        Prop.ForAll(Days(), date =>
        {
            foreach (string text in forms(date))
            {
                Assert.True(JapaneseDate.TryParse(text, out DateOnly read), $"'{text}' was not read.");
                Assert.Equal(date, read);
            }
        }).Check();

    // The calendar of .NET begins on the day of the edict that named 明治, 1868-09-08 (old calendar taken over as it stands).
    private static Arbitrary<DateOnly> Days() =>
        Gen.Choose(new DateOnly(1868, 10, 23).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();
}
