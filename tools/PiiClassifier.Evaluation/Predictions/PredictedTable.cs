namespace PiiClassifier.Evaluation.Predictions;

/// <summary>What a tool says of a table.</summary>
/// <param name="Name">The sheet; empty for text files.</param>
/// <param name="HeaderRow">The 0-based record of the headers; -1 for none; <see langword="null"/> when the tool says nothing about it.</param>
/// <param name="Rows">Data rows read.</param>
public sealed record PredictedTable(string Name, long? HeaderRow, long Rows, string? Subject, long? Persons, IReadOnlyList<PredictedColumn> Columns);
