namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>The check digit of the code of local governments (全国地方公共団体コード), on the code of JIS X 0402.</summary>
internal static class MunicipalityCheckDigit
{
    /// <summary>Whether the sixth digit is the check digit of the five before it.</summary>
    /// <param name="digits">6 digits.</param>
    public static bool Holds(ReadOnlySpan<char> digits) =>
        digits[5] - '0' == (11 - WeightedSum.Of(digits, [6, 5, 4, 3, 2]) % 11) % 10;
}
