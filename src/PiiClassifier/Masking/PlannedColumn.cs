using PiiClassifier.Taxonomy;

namespace PiiClassifier.Masking;

/// <summary>A personal column and what is to become of it.</summary>
/// <param name="Table">The name of its table.</param>
/// <param name="Column">What was found of it.</param>
/// <param name="Type">Its type; <see langword="null"/> for free text in which personal information was found.</param>
/// <param name="Action">What becomes of its values.</param>
internal sealed record PlannedColumn(string Table, ColumnReport Column, PiiType? Type, MaskAction Action);
