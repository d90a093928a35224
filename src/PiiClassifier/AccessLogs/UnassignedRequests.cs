namespace PiiClassifier.AccessLogs;

/// <summary>Requests for a URL that may be one of several files, or that by its name may be a file and by the mappings is none.</summary>
/// <param name="Url">The path of the URL, decoded.</param>
/// <param name="Files">The paths of the files.</param>
/// <param name="Requests">How many; they count for no file.</param>
/// <param name="Downloads">How many of them were answered with content.</param>
public sealed record UnassignedRequests(string Url, IReadOnlyList<string> Files, long Requests, long Downloads);
