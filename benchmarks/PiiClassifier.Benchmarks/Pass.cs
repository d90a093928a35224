namespace PiiClassifier.Benchmarks;

/// <summary>What was measured of one pass over a file.</summary>
/// <param name="Name">What it did.</param>
/// <param name="MedianMs">The median of its times in milliseconds.</param>
/// <param name="FastestMs">The least.</param>
internal sealed record Pass(string Name, double MedianMs, double FastestMs);
