namespace PiiClassifier.Classification;

/// <summary>What tells one kind of data subject in a row from the others.</summary>
/// <param name="Role">Whose columns they are, as the header says (保護者, お届け先); <see langword="null"/> for the person whom the row is about.</param>
/// <param name="Parts">What is joined, in this order.</param>
internal sealed record DataSubjectKey(string? Role, IReadOnlyList<DataSubjectKeyPart> Parts)
{
    /// <summary>Whether the same key in another table is the same person: not so for a number that an organisation gives (職員番号 1001).</summary>
    public bool HoldsAcrossTables { get; init; } = true;

    /// <summary>The key by which the person is known in other tables, and in rows in which this key is blank; <see langword="null"/> without another.</summary>
    public DataSubjectKey? Otherwise { get; init; }

    /// <summary>What kinds of parts it has: a name with a birth date is never equal to a name with a telephone.</summary>
    public string Kind => string.Join('+', Parts.Select(part => part.Kind));
}
