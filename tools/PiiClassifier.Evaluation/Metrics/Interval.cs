namespace PiiClassifier.Evaluation.Metrics;

/// <summary>A share or score with the bounds between which it lies in 95 of 100 samples.</summary>
/// <param name="Value">Not a number when there is nothing to take a share of.</param>
public readonly record struct Interval(double Value, double Low, double High)
{
    /// <summary>The 97.5th percentile of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>A share of counted things with the score interval of Wilson (1927), which holds for few things and for shares of 0 and 1 too.</summary>
    public static Interval Wilson(long successes, long trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        if (trials == 0) return new Interval(double.NaN, 0, 1);
        double share = (double)successes / trials, z2 = Z * Z / trials;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.Sqrt(share * (1 - share) / trials + z2 / (4 * trials));
        // At the ends the formula gives 0 and 1 but for rounding.
        return new Interval(share, successes == 0 ? 0 : centre - half, successes == trials ? 1 : centre + half);
    }

    /// <summary>A value with the 2.5th and 97.5th percentile of what resampling gave; those that are no number are left out.</summary>
    public static Interval Percentile(double value, IEnumerable<double> resampled)
    {
        double[] sorted = [.. resampled.Where(double.IsFinite).Order()];
        return sorted.Length == 0 ? new Interval(value, 0, 1) : new Interval(value, At(sorted, 0.025), At(sorted, 0.975));
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1), MidpointRounding.AwayFromZero)];
}
