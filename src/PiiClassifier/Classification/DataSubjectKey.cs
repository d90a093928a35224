namespace PiiClassifier.Classification;

/// <summary>The columns that tell one kind of data subject in a row from the others.</summary>
/// <param name="Role">Whose columns they are, as the header says (保護者, お届け先); <see langword="null"/> for the person whom the row is about.</param>
/// <param name="Columns">The columns, in the order in which they are joined.</param>
/// <param name="IsNumber">Whether the key is a number that was given to the person, compared as it is written; names are compared folded.</param>
/// <param name="Otherwise">The key for rows in which these columns are blank; <see langword="null"/> without another.</param>
internal sealed record DataSubjectKey(string? Role, IReadOnlyList<int> Columns, bool IsNumber, DataSubjectKey? Otherwise = null);
