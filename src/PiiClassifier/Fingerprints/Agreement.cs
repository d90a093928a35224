namespace PiiClassifier.Fingerprints;

/// <summary>A cell of a record that a row of a sample has too.</summary>
/// <param name="Column">The column of the known table.</param>
/// <param name="SampleColumn">The column of the sample, counted over all its tables.</param>
/// <param name="Token">The id of the token in both.</param>
internal readonly record struct Agreement(int Column, int SampleColumn, int Token);
