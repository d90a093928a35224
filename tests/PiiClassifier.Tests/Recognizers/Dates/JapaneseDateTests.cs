using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
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

    [Fact]
    public void Month_WithoutDay_LeavesTheDayZero() =>
        Prop.ForAll(Days(), date =>
        {
            bool read = JapaneseDate.TryParse($"{date.Year}年{date.Month}月", out JapaneseDate parsed);
            return read && (parsed.Year, parsed.Month, parsed.Day) == (date.Year, date.Month, 0);
        }).QuickCheckThrowOnFailure();

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
        }).QuickCheckThrowOnFailure();

    // The calendar of .NET begins on the day of the edict that named 明治, 1868-09-08 (old calendar taken over as it stands).
    private static Arbitrary<DateOnly> Days() =>
        Gen.Choose(new DateOnly(1868, 10, 23).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();
}
