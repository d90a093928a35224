using PiiClassifier.Taxonomy;

namespace PiiClassifier;

/// <summary>A type that a column might be.</summary>
public sealed class PiiCandidate
{
    /// <summary>Tells of a candidate.</summary>
    /// <param name="type">The type.</param>
    /// <param name="confidence">The probability that the column is of this type, 0 to 1.</param>
    /// <param name="evidence">The reasons for and against, weightiest first.</param>
    public PiiCandidate(PiiType type, double confidence, IReadOnlyList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(evidence);
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
