namespace PiiClassifier.Assessments;

/// <summary>How many persons a leak would concern.</summary>
/// <param name="Least">Not fewer were found: who stands in several tables is counted once.</param>
/// <param name="Most">Not more were found: each table is counted for itself.</param>
/// <param name="IsEstimate">Whether a sketch estimated them, with a standard error of 1.6 %.</param>
/// <param name="IsWhole">Whether everything was read; otherwise there may be more than <see cref="Most"/>.</param>
public readonly record struct PersonRange(long Least, long Most, bool IsEstimate, bool IsWhole)
{
    // Three standard errors of the sketches.
    private const double EstimateMargin = 0.05;

    /// <summary>Whether there are more than a number whatever is not known.</summary>
    internal bool IsOver(long limit) => Least * (IsEstimate ? 1 - EstimateMargin : 1) > limit;

    /// <summary>Whether there may be more than a number among those that were found.</summary>
    internal bool MayBeOver(long limit) => Most * (IsEstimate ? 1 + EstimateMargin : 1) > limit;

    /// <summary>Those of parts in which the same persons may stand.</summary>
    internal static PersonRange Of(IEnumerable<PersonRange> parts, bool isWhole)
    {
        var all = new PersonRange(0, 0, IsEstimate: false, isWhole);
        foreach (PersonRange part in parts) all = new PersonRange(Math.Max(all.Least, part.Least), all.Most + part.Most, all.IsEstimate || part.IsEstimate, all.IsWhole && part.IsWhole);
        return all;
    }
}
