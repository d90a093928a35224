namespace PiiClassifier.Evaluation.Metrics;

/// <summary>How far stated probabilities are from what turned out.</summary>
/// <param name="Bins">Of equal numbers of columns, from the least sure to the surest.</param>
public sealed record Calibration(IReadOnlyList<CalibrationBin> Bins)
{
    public const int BinCount = 15;

    /// <summary>The expected calibration error: the mean distance between confidence and share of right answers, bins counted by their columns.</summary>
    public double Error => Bins.Count == 0 ? double.NaN : Bins.Sum(bin => bin.Columns * Math.Abs(bin.Confidence - bin.Right)) / Bins.Sum(bin => bin.Columns);

    /// <summary>
    /// Sorts the answers by confidence into bins of equal mass. Among answers of equal confidence there is no order, so where a boundary
    /// falls among them each counts with the share of all of them that are right: the result does not hang on how the tables were sorted.
    /// </summary>
    public static Calibration Of(IEnumerable<(double Confidence, bool IsRight)> answers, int bins = BinCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        (double Confidence, double Right)[] sorted =
            [.. answers.GroupBy(answer => answer.Confidence).OrderBy(group => group.Key).SelectMany(group => Enumerable.Repeat((group.Key, group.Average(answer => answer.IsRight ? 1.0 : 0.0)), group.Count()))];
        List<CalibrationBin> made = [];
        for (int i = 0; i < bins; i++)
        {
            int first = (int)((long)i * sorted.Length / bins), end = (int)((long)(i + 1) * sorted.Length / bins);
            if (first == end) continue;
            ReadOnlySpan<(double Confidence, double Right)> part = sorted.AsSpan(first, end - first);
            double confidence = 0, right = 0;
            foreach ((double stated, double share) in part)
            {
                confidence += stated;
                right += share;
            }
            made.Add(new CalibrationBin(part.Length, part[0].Confidence, part[^1].Confidence, confidence / part.Length, right / part.Length));
        }
        return new Calibration(made);
    }
}
