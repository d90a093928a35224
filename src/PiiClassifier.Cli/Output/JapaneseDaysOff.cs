using PublicHoliday;

namespace PiiClassifier.Cli.Output;

/// <summary>The days on which the authorities are closed (行政機関の休日に関する法律 art. 1).</summary>
internal static class JapaneseDaysOff
{
    private static readonly JapanPublicHoliday Holidays = new();

    public static bool IsDayOff(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || (day.Month, day.Day) is (12, >= 29) or (1, <= 3)
        || IsHoliday(day)
        // 国民の祝日に関する法律 art. 3(3), which the library leaves out: a day between two holidays is one, as 2026-09-22.
        || (IsHoliday(day.AddDays(-1)) && IsHoliday(day.AddDays(1)));

    private static bool IsHoliday(DateOnly day) => Holidays.IsPublicHoliday(day.ToDateTime(TimeOnly.MinValue));
}
