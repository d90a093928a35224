namespace PiiClassifier.Model;

/// <summary>What the model says of each type and of there being no personal information, in nats; 0 is what it says of all of them on average.</summary>
/// <param name="classes">The types that it knows.</param>
/// <param name="scores">The scores by class.</param>
internal sealed class ModelOpinion(ModelClasses classes, double[] scores)
{
    /// <summary>The places of the types that it knows.</summary>
    public ReadOnlySpan<int> Places => classes.Places;

    /// <summary>What it says of there being no personal information.</summary>
    public double OfNone => scores[^1];

    /// <summary>What it says of the type at a place; 0 of a type that it does not know.</summary>
    public double At(int place) => classes.TryGet(place, out int known) ? scores[known] : 0;
}
