namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>The check digit in front of the Corporate Number (法人番号): Ministry of Finance Order No. 70 of 2014, article 2.</summary>
internal static class CorporateNumberCheckDigit
{
    /// <summary>Whether the first digit is the check digit of the twelve behind it.</summary>
    /// <param name="digits">13 digits.</param>
    public static bool Holds(ReadOnlySpan<char> digits) =>
        digits[0] - '0' == 9 - WeightedSum.Of(digits[1..], [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9;
}
