using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Model;

/// <summary>A statistical model of what columns look like: features in, a score for each type out.</summary>
/// <remarks>The one seam behind which a trained model stands; without one the other witnesses decide.</remarks>
internal abstract class ColumnTypeModel
{
    /// <summary>The log-odds that the model gives to types, against there being no personal information; types that it does not know are absent.</summary>
    /// <param name="header">The header; <see langword="null"/> without.</param>
    /// <param name="profile">What the values are like.</param>
    public abstract IEnumerable<(PiiType Type, double LogOdds)> Score(string? header, ColumnProfile profile);
}
