namespace PiiClassifier.Caching;

/// <summary>By what a file is known to be unchanged.</summary>
/// <param name="Size">Its bytes.</param>
/// <param name="ModifiedTicks">When it was last written, in ticks of UTC; 0 where the content tells.</param>
/// <param name="ContentHash">A keyed hash of its content; empty where the time tells.</param>
internal sealed record FileState(long Size, long ModifiedTicks, string ContentHash);
