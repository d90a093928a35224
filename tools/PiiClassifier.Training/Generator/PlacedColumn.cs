namespace PiiClassifier.Training.Generator;

/// <summary>A column that a table is to have.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Owner">Whose it is, when it is not the row's; else empty.</param>
internal sealed record PlacedColumn(ColumnKind Kind, string Owner = "");
