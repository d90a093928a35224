namespace PiiClassifier.Incidents;

/// <summary>A file that holds records of a sample.</summary>
/// <param name="Path">The file.</param>
/// <param name="Table">Its table; empty for a text file.</param>
/// <param name="SizeBytes">Its size.</param>
/// <param name="LastModified">When it was last written; <see langword="null"/> where that is not known.</param>
/// <param name="Hash">Its SHA-256, hexadecimal; <see langword="null"/> where that was not made.</param>
/// <param name="Verdict">What the match was held to be, in a word of that command.</param>
/// <param name="Records">The records of the sample that it holds.</param>
/// <param name="Persons">The persons of the sample that it holds.</param>
/// <param name="Share">The share of the sample's records, 0 to 1.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Types">The ids of the types of the columns that the sample has of it.</param>
internal sealed record MatchedFile(string Path, string Table, long SizeBytes, DateTimeOffset? LastModified, string? Hash, string Verdict, long Records, long Persons, double Share, double Confidence, IReadOnlyList<string> Types);
