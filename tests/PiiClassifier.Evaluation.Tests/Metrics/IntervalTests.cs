using PiiClassifier.Evaluation.Metrics;

namespace PiiClassifier.Evaluation.Tests.Metrics;

public sealed class IntervalTests
{
    // Worked by hand for z = 1.96: Newcombe (1998) gives 81 of 263 as 0.2553 to 0.3662, and 0 of 20 as 0 to 0.1611.
    [Theory]
    [InlineData(81, 263, 0.3080, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.1014, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0, 0.1611)]
    [InlineData(1, 29, 0.0345, 0.0061, 0.1718)]
    [InlineData(29, 29, 1, 0.8830, 1)]
    public void Wilson_GivesThePublishedBounds(int successes, int trials, double value, double low, double high)
    {
        Interval interval = Interval.Wilson(successes, trials);

        Assert.Equal(value, interval.Value, 4);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Wilson_OfNothing_SaysNothing()
    {
        Interval interval = Interval.Wilson(0, 0);

        Assert.True(double.IsNaN(interval.Value));
        Assert.Equal((0, 1), (interval.Low, interval.High));
    }

    [Fact]
    public void Percentile_LeavesOutOneInFortyOnEitherSide()
    {
        Interval interval = Interval.Percentile(0.5, Enumerable.Range(0, 1001).Select(i => i / 1000.0).Append(double.NaN));

        Assert.Equal((0.5, 0.025, 0.975), (interval.Value, interval.Low, interval.High));
    }
}
