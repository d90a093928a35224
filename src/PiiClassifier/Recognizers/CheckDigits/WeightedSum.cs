namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>The sum of digits times weights, which most check digits rest on.</summary>
internal static class WeightedSum
{
    /// <summary>The sum over as many digits as there are weights, from the left.</summary>
    public static int Of(ReadOnlySpan<char> digits, ReadOnlySpan<byte> weights)
    {
        int sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        return sum;
    }
}
