namespace PiiClassifier.Training.Generator;

/// <summary>A kind of table.</summary>
/// <param name="AboutPersons">Whether its rows are about people.</param>
/// <param name="Slots">Its columns in their usual order.</param>
internal sealed record TableKind(bool AboutPersons, IReadOnlyList<TableSlot> Slots);
