using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>How likely each type is for one column, all types and none summing to 1.</summary>
/// <param name="None">The probability of no personal information.</param>
/// <param name="ByType">The probability of each type that anything was said of.</param>
internal sealed record Beliefs(double None, IReadOnlyDictionary<PiiType, double> ByType)
{
    /// <summary>The likeliest type, or <see langword="null"/> when none is likelier.</summary>
    public PiiType? Best
    {
        get
        {
            PiiType? best = null;
            double most = None;
            foreach ((PiiType type, double probability) in ByType)
            {
                if (probability > most) (best, most) = (type, probability);
            }
            return best;
        }
    }

    /// <summary>The likeliest type, whether or not none is likelier still.</summary>
    public PiiType? Likeliest => ByType.Count == 0 ? null : ByType.MaxBy(b => b.Value).Key;

    /// <summary>The probability of a type, or with <see langword="null"/> of none.</summary>
    public double Of(PiiType? type) => type is null ? None : ByType.TryGetValue(type, out double probability) ? probability : 0;
}
