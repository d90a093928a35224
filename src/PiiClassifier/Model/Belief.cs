namespace PiiClassifier.Model;

/// <summary>How likely a type is for a column.</summary>
/// <param name="Place">The place of the type in <see cref="Profiles.TypePlaces"/>.</param>
/// <param name="Probability">0 to 1.</param>
internal readonly record struct Belief(int Place, double Probability);
