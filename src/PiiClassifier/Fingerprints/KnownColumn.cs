namespace PiiClassifier.Fingerprints;

/// <summary>A column of a table that fingerprints were taken of, or that was searched.</summary>
/// <param name="Index">The 0-based place in the table.</param>
/// <param name="Header">The header; <see langword="null"/> where none was recognised.</param>
/// <param name="Type">The id of its type; <see langword="null"/> for no personal information.</param>
public sealed record KnownColumn(int Index, string? Header, string? Type);
