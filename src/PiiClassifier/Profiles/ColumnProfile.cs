using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>What one pass has learned of a column. Holds counts and rates, no cell text.</summary>
internal sealed class ColumnProfile
{
    /// <summary>Cells that are not blank.</summary>
    public required long Filled { get; init; }

    /// <summary>Whether the counts of all recognizers are exact.</summary>
    public required bool AllExact { get; init; }

    /// <summary>The one recognizer whose counts are exact although not all are; <see langword="null"/> without.</summary>
    public required int? ExactRecognizer { get; init; }

    /// <summary>Distinct values.</summary>
    public required long Distinct { get; init; }

    /// <summary>The sum of the hashes of all filled cells, for a sketch of the content (<see cref="Counting.ContentSketches"/>).</summary>
    public ulong Content { get; init; }

    /// <summary>By recognizer, the values with its shape; an estimate from a sample for recognizers that seldom match.</summary>
    public required long[] Shapes { get; init; }

    /// <summary>By recognizer, the values that it verified.</summary>
    public required long[] Verified { get; init; }

    /// <summary>What the values of a sample matched, for rates of several recognizers together.</summary>
    public required IReadOnlyList<ValueMatches> Sample { get; init; }

    /// <summary>By bit of <see cref="CharacterClasses"/>, the values in which such a character occurs.</summary>
    public required long[] ClassCounts { get; init; }

    /// <summary>Values too long to be one value.</summary>
    public required long LongTexts { get; init; }

    /// <summary>The mean length of the other values in characters.</summary>
    public required double MeanLength { get; init; }

    /// <summary>Whether all values have one length.</summary>
    public required bool ConstantLength { get; init; }

    /// <summary>What was learned of the values that are numbers.</summary>
    public required NumberProfile Numbers { get; init; }

    /// <summary>By finder, the cells inside whose text it found something; empty for a column of values.</summary>
    public IReadOnlyList<long> FoundInTexts { get; init; } = [];

    /// <summary>The share of values with the shape of any of some recognizers, and of those that any of them verified, from the sample.</summary>
    public (double Shape, double Verified) RatesOf(IReadOnlyList<int> recognizers)
    {
        if (Filled == 0 || recognizers.Count == 0) return (0, 0);
        if (recognizers.Count == 1) return (Math.Min(1, (double)Shapes[recognizers[0]] / Filled), Math.Min(1, (double)Verified[recognizers[0]] / Filled));
        if (Sample.Count == 0) return (0, 0);
        UInt128 mask = 0;
        foreach (int index in recognizers) mask |= UInt128.One << index;
        int shape = 0;
        int verified = 0;
        foreach (ValueMatches matches in Sample)
        {
            if ((matches.Shape & mask) != 0) shape++;
            if ((matches.Verified & mask) != 0) verified++;
        }
        return ((double)shape / Sample.Count, (double)verified / Sample.Count);
    }

    /// <summary>The share of the filled cells in which a character of a kind occurs.</summary>
    public double ShareOf(CharacterClasses one) => Filled == 0 ? 0 : (double)ClassCounts[System.Numerics.BitOperations.TrailingZeroCount((int)one)] / Filled;
}
