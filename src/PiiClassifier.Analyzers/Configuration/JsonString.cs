namespace PiiClassifier.Analyzers.Configuration;

/// <summary>A text of a JSON document and where it stands.</summary>
internal sealed record JsonString(string Value, int Position);
