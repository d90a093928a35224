namespace PiiClassifier.Evaluation.Labels;

/// <summary>What is true of a table.</summary>
/// <param name="File">Relative to the labels, with forward slashes.</param>
/// <param name="Sheet">Empty for text files and for the only sheet of a workbook.</param>
/// <param name="HeaderRow">The 0-based record of the headers (of two, the lower); -1 when there is none.</param>
/// <param name="Subject"><c>person</c>, <c>organisation</c>, <c>thing</c> or <c>mixed</c>.</param>
/// <param name="Persons">Distinct natural persons; <see langword="null"/> when nobody counted.</param>
public sealed record LabelledTable(string File, string Sheet, long HeaderRow, string? Subject, long? Persons, IReadOnlyList<LabelledColumn> Columns)
{
    /// <summary>Subjects that are right too.</summary>
    public IReadOnlyList<string> SubjectAlso { get; init; } = [];

    /// <summary>Whether it is about organisations or things and names nobody.</summary>
    public bool IsImpersonal => Subject is "organisation" or "thing";
}
