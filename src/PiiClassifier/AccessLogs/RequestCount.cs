namespace PiiClassifier.AccessLogs;

/// <summary>Requests with something in common.</summary>
/// <param name="Name">What: the path of a URL, a crawler, a status, or a day.</param>
/// <param name="Requests">How many.</param>
/// <param name="Downloads">How many of them were answered with content.</param>
public sealed record RequestCount(string Name, long Requests, long Downloads);
