using PiiClassifier.Taxonomy;

namespace PiiClassifier;

/// <summary>A type that a column might be.</summary>
public sealed class PiiCandidate
{
    internal PiiCandidate(PiiType type, double confidence, IReadOnlyList<Evidence> evidence)
    {
        Type = type;
        Confidence = confidence;
        Evidence = evidence;
    }

    /// <summary>The type.</summary>
    public PiiType Type { get; }

    /// <summary>The calibrated probability that the column is of this type, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>The reasons for and against, weightiest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
