using PiiClassifier.Assessments;

namespace PiiClassifier.Tests.Assessments;

public sealed class BreachDeadlinesTests
{
    [Fact]
    public void Days_AreCountedFromTheDayOfKnowingAsDayOne()
    {
        var deadlines = new BreachDeadlines(new DateOnly(2026, 6, 1), _ => false);
        Assert.Equal(new DateOnly(2026, 6, 3), deadlines.PromptFrom);
        Assert.Equal(new DateOnly(2026, 6, 5), deadlines.PromptUntil);
        Assert.Equal(new DateOnly(2026, 6, 30), deadlines.Final);
        Assert.Equal(new DateOnly(2026, 7, 30), deadlines.FinalAfterWrongfulPurpose);
    }

    [Fact]
    public void LastDay_ThatIsADayOff_MovesOnToTheNextThatIsNone()
    {
        DateOnly[] daysOff = [new(2026, 6, 30), new(2026, 7, 1), new(2026, 6, 3)];
        var deadlines = new BreachDeadlines(new DateOnly(2026, 6, 1), daysOff.Contains);
        Assert.Equal(new DateOnly(2026, 7, 2), deadlines.Final);
        // "Promptly" is no last day.
        Assert.Equal(new DateOnly(2026, 6, 3), deadlines.PromptFrom);
    }
}
