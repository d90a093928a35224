namespace PiiClassifier.Classification;

/// <summary>What the rows of a table are about.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Evidence">Why, weightiest first.</param>
/// <param name="IsAboutPerson">By column, whether it may hold personal information given the subject.</param>
internal sealed record SubjectDecision(TableSubject Subject, IReadOnlyList<Evidence> Evidence, bool[] IsAboutPerson);
