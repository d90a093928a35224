namespace PiiClassifier.AccessLogs;

/// <summary>Something that is missing in the logs.</summary>
/// <param name="Kind">What.</param>
/// <param name="From">Since when nothing is known; <see langword="null"/> where a name alone tells.</param>
/// <param name="Until">Until when.</param>
/// <param name="Name">The log that is missing.</param>
public sealed record LogGap(LogGapKind Kind, DateTimeOffset? From, DateTimeOffset? Until, string? Name = null);
