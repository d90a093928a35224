namespace PiiClassifier.Model;

/// <summary>One thing that is true of a column.</summary>
/// <param name="Index">Which, within its block.</param>
/// <param name="Value">How much, in hundredths; whole numbers, so that sums are the same on every machine.</param>
internal readonly record struct Feature(int Index, int Value)
{
    /// <summary>The value of what is wholly true.</summary>
    public const int One = 100;
}
