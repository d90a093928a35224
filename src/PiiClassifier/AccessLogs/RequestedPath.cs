namespace PiiClassifier.AccessLogs;

/// <summary>What a URL stands for.</summary>
/// <param name="Url">Its path, decoded, without query.</param>
/// <param name="Files">The places of the files that it may be: one, several, or those of the same name when by the mappings it is none.</param>
/// <param name="IsCertain">Whether it is the one file.</param>
internal sealed record RequestedPath(string Url, IReadOnlyList<int> Files, bool IsCertain);
