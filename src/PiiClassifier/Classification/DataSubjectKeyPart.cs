namespace PiiClassifier.Classification;

/// <summary>A part of the key of a data subject.</summary>
/// <param name="Kind">What it is: the id of a type, or a word for several types that hold the same (name, phone).</param>
/// <param name="Columns">The columns, joined: family name and given name are one name.</param>
/// <param name="Form">How it is written one way.</param>
internal sealed record DataSubjectKeyPart(string Kind, IReadOnlyList<int> Columns, DataSubjectKeyForm Form);
