using PiiClassifier.Taxonomy;

namespace PiiClassifier;

/// <summary>Personal information found inside the texts of a free-text column (備考).</summary>
public sealed class EmbeddedFinding
{
    /// <summary>Tells of a finding.</summary>
    /// <param name="type">The type found.</param>
    /// <param name="matched">The number of cells that hold at least one.</param>
    public EmbeddedFinding(PiiType type, long matched)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type;
        Matched = matched;
    }

    /// <summary>The type found.</summary>
    public PiiType Type { get; }

    /// <summary>The number of cells that hold at least one.</summary>
    public long Matched { get; }
}
