namespace PiiClassifier.Evaluation.Predictions;

/// <summary>What a tool says of a column.</summary>
/// <param name="Type">The id of a type, or <c>none</c>.</param>
/// <param name="Confidence">The probability that <paramref name="Type"/> is right; <see langword="null"/> when the tool states none.</param>
/// <param name="Embedded">Types found inside free text.</param>
public sealed record PredictedColumn(int Index, string Type, double? Confidence, IReadOnlyList<string> Embedded);
