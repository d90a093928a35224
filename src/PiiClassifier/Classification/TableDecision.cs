namespace PiiClassifier.Classification;

/// <summary>What was decided of a table.</summary>
/// <param name="Subject">What its rows are about.</param>
/// <param name="SubjectEvidence">Why, weightiest first.</param>
/// <param name="Columns">Its columns in order.</param>
internal sealed record TableDecision(TableSubject Subject, IReadOnlyList<Evidence> SubjectEvidence, IReadOnlyList<ColumnDecision> Columns);
