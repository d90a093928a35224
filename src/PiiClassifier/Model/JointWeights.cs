namespace PiiClassifier.Model;

/// <summary>What each witness counts for when they are joined.</summary>
/// <param name="Header">Of what header words say for a type.</param>
/// <param name="Value">Of what values say for a type.</param>
/// <param name="HeaderForNone">Of header words that announce no personal information.</param>
/// <param name="ValueForNone">Of values that look like something else.</param>
/// <param name="Neighbour">Of what the rules about neighbours say for a type.</param>
/// <param name="NeighbourForNone">Of what they say for there being none.</param>
/// <param name="Model">Of what the model says of a column whose header nobody understands.</param>
/// <param name="ModelBesideHeader">Of what it says of one whose header is understood.</param>
internal sealed record JointWeights(double Header, double Value, double HeaderForNone, double ValueForNone, double Neighbour, double NeighbourForNone, double Model, double ModelBesideHeader)
{
    /// <summary>Every witness for what it says.</summary>
    public static JointWeights AsSaid { get; } = new(1, 1, 1, 1, 1, 1, 1, 1);

    /// <summary>What the model counts for.</summary>
    /// <param name="heard">How much of the header is understood, 0 to 1.</param>
    public double ModelShare(double heard) => Model + (heard * (ModelBesideHeader - Model));
}
