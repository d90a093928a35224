namespace PiiClassifier.Assessments;

/// <summary>By when a leak has to be reported: Enforcement Rules art. 8 and 44.</summary>
/// <remarks>
/// The day on which the operator knows counts as day 1, days off count too, and a last day that is one moves on to the next day
/// that is none; secondary sources say so. The prompt report is due "promptly", which the guideline reads as about 3 to 5 days.
/// </remarks>
public sealed class BreachDeadlines
{
    /// <summary>The final report is due on this day.</summary>
    public const int FinalDays = 30;

    /// <summary>The final report is due on this day where the act had a wrongful purpose.</summary>
    public const int FinalDaysAfterWrongfulPurpose = 60;

    /// <summary>Counts.</summary>
    /// <param name="knownOn">The day on which the operator knows of the leak.</param>
    /// <param name="isDayOff">Whether the authorities are closed on a day: Saturdays, Sundays and what the caller knows of holidays. Must not hold for ever.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days lie beyond the calendar.</exception>
    public BreachDeadlines(DateOnly knownOn, Func<DateOnly, bool> isDayOff)
    {
        ArgumentNullException.ThrowIfNull(isDayOff);
        KnownOn = knownOn;
        PromptFrom = Day(3);
        PromptUntil = Day(5);
        Final = Working(Day(FinalDays));
        FinalAfterWrongfulPurpose = Working(Day(FinalDaysAfterWrongfulPurpose));

        DateOnly Day(int number) => knownOn.AddDays(number - 1);

        DateOnly Working(DateOnly day)
        {
            while (isDayOff(day)) day = day.AddDays(1);
            return day;
        }
    }

    /// <summary>Day 1.</summary>
    public DateOnly KnownOn { get; }

    /// <summary>Day 3: the earlier end of what the guideline calls prompt.</summary>
    public DateOnly PromptFrom { get; }

    /// <summary>Day 5: the later end.</summary>
    public DateOnly PromptUntil { get; }

    /// <summary>Day 30, or the next working day.</summary>
    public DateOnly Final { get; }

    /// <summary>Day 60, or the next working day: where the act had a wrongful purpose.</summary>
    public DateOnly FinalAfterWrongfulPurpose { get; }
}
