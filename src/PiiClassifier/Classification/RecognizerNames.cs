using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Classification;

/// <summary>Says whether the values of a column are names, whatever the column is for.</summary>
internal sealed class RecognizerNames(RecognizerSet recognizers)
{
    private readonly int[] _indices = [.. recognizers.Of(PiiTypes.PersonName), .. recognizers.Of(PiiTypes.PersonNameKana)];

    /// <summary>Whether most values have the shape of a name.</summary>
    public bool HoldsNames(ColumnProfile profile) => profile.RatesOf(_indices).Shape > 0.5;
}
