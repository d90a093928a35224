using PiiClassifier.EvidenceSources;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Classification;

/// <summary>What was decided of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Type">Its type; <see langword="null"/> for none.</param>
/// <param name="Confidence">The probability that this is right.</param>
/// <param name="Beliefs">The probabilities of all types.</param>
/// <param name="Sheet">The evidence.</param>
internal sealed record ColumnDecision(ColumnView Column, PiiType? Type, double Confidence, Beliefs Beliefs, EvidenceSheet Sheet);
