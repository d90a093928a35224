namespace PiiClassifier.Training.Generator;

/// <summary>A generated table.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="HasHeader">Whether its columns have headers.</param>
internal sealed record TrainingTable(IReadOnlyList<TrainingColumn> Columns, int Rows, bool HasHeader);
