namespace PiiClassifier.Analyzers.Flow;

/// <summary>A parameter of the method under look, and how it is printed.</summary>
internal sealed record ParameterUse(int Ordinal, View View);
