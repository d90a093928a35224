using PiiClassifier.Taxonomy;

namespace PiiClassifier.Model;

/// <summary>What the model says of each type and of there being no personal information, in nats; 0 is what it says of all of them on average.</summary>
/// <param name="places">The types that it knows with their places among the scores; none is the last.</param>
/// <param name="scores">The scores.</param>
internal sealed class ModelOpinion(Dictionary<PiiType, int> places, double[] scores)
{
    /// <summary>The types that it knows, with their places.</summary>
    public Dictionary<PiiType, int> Places => places;

    /// <summary>What it says of the type at a place.</summary>
    public double At(int place) => scores[place];

    /// <summary>What it says of a type, or with <see langword="null"/> of none; 0 of a type that it does not know.</summary>
    public double Of(PiiType? type) => type is null ? scores[^1] : places.TryGetValue(type, out int place) ? scores[place] : 0;
}
