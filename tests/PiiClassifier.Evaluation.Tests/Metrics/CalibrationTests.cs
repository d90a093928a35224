using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Evaluation.Metrics;

namespace PiiClassifier.Evaluation.Tests.Metrics;

public sealed class CalibrationTests
{
    [Fact]
    public void Error_IsTheMeanDistanceOfTheBins()
    {
        // Bins of two: stated 0.55, right 0.5; stated 0.85, right 1; stated 0.95, right 0.5.
        (double, bool)[] answers = [(0.9, true), (0.5, false), (0.8, true), (0.6, true), (1.0, false), (0.9, true)];

        Calibration calibration = Calibration.Of(answers, bins: 3);

        // The two of 0.9 are right, so the boundary between them changes nothing.
        Assert.Equal([2, 2, 2], calibration.Bins.Select(bin => bin.Columns));
        Assert.Equal((0.05 + 0.15 + 0.45) / 3, calibration.Error, 12);
    }

    [Fact]
    public void Bins_DifferByOneColumnAtMost()
    {
        Calibration calibration = Calibration.Of(Enumerable.Range(0, 100).Select(i => (i / 100.0, true)));

        Assert.Equal(15, calibration.Bins.Count);
        Assert.Equal(100, calibration.Bins.Sum(bin => bin.Columns));
        Assert.All(calibration.Bins, bin => Assert.InRange(bin.Columns, 6, 7));
        Assert.Equal(calibration.Bins.OrderBy(bin => bin.Lowest), calibration.Bins);
    }

    [Fact]
    public void FewerAnswersThanBins_LeaveBinsOut()
    {
        Calibration calibration = Calibration.Of([(0.7, true), (0.8, false)]);

        Assert.Equal(2, calibration.Bins.Count);
        Assert.Equal((0.3 + 0.8) / 2, calibration.Error, 12);
    }

    [Fact]
    public void EqualConfidence_AcrossABoundary_IsSharedOut()
    {
        // Sorted as they come, one bin would be all right and one all wrong, and the error 0.5; they are one and the same statement.
        Calibration calibration = Calibration.Of([(0.5, true), (0.5, true), (0.5, false), (0.5, false)], bins: 2);

        Assert.Equal(0, calibration.Error, 12);
    }

    [Fact]
    public void Error_DoesNotHangOnTheOrder() => Prop.ForAll<(byte, bool)[]>(pairs =>
    {
        (double, bool)[] answers = [.. pairs.Select(pair => (pair.Item1 % 8 / 8.0, pair.Item2))];
        return answers.Length == 0 || Math.Abs(Calibration.Of(answers).Error - Calibration.Of(answers.Reverse()).Error) < 1e-9;
    }).QuickCheckThrowOnFailure();
}
