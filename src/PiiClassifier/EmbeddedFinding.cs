using PiiClassifier.Taxonomy;

namespace PiiClassifier;

/// <summary>Personal information found inside the texts of a free-text column (備考).</summary>
public sealed class EmbeddedFinding
{
    internal EmbeddedFinding(PiiType type, long matched)
    {
        Type = type;
        Matched = matched;
    }

    /// <summary>The type found.</summary>
    public PiiType Type { get; }

    /// <summary>The number of cells that hold at least one.</summary>
    public long Matched { get; }
}
