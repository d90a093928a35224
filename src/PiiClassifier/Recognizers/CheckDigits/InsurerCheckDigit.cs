namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>
/// The check digit of insurer numbers (保険者番号) and numbers of public expense (公費負担者番号): modulus 10 over the
/// digit sums of products with 2, 1, 2 … from the right (保険者番号等の設定について, 昭和51年保発第45号).
/// </summary>
internal static class InsurerCheckDigit
{
    /// <summary>Whether the last digit is the check digit of those before it.</summary>
    /// <param name="digits">At least two digits.</param>
    /// <remarks>9 × 2 = 18 has the digit sum 9, so that the rule is Luhn's.</remarks>
    public static bool Holds(ReadOnlySpan<char> digits) => Luhn.Holds(digits);
}
