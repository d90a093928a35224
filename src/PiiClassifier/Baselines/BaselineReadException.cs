namespace PiiClassifier.Baselines;

/// <summary>A file is no baseline that can be used.</summary>
/// <param name="isOfOtherKey">Whether it was written with another key.</param>
/// <param name="message">Why; without cell text.</param>
public sealed class BaselineReadException(bool isOfOtherKey, string message) : FormatException(message)
{
    /// <summary>Whether it is a baseline that was written with another key.</summary>
    public bool IsOfOtherKey { get; } = isOfOtherKey;
}
