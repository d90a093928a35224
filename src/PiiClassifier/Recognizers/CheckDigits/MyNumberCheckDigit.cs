namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>
/// The check digit of the Individual Number (個人番号): Order of the Ministry of Internal Affairs and Communications
/// No. 85 of 2014 (平成26年総務省令第85号), article 5.
/// </summary>
internal static class MyNumberCheckDigit
{
    /// <summary>Whether the twelfth digit is the check digit of the eleven before it.</summary>
    /// <param name="digits">12 digits.</param>
    /// <remarks>Remainders 0 and 1 both give 0, so a changed digit that moves one to the other goes unnoticed.</remarks>
    public static bool Holds(ReadOnlySpan<char> digits) => digits[11] == Of(digits);

    /// <summary>The check digit of the first eleven digits.</summary>
    public static char Of(ReadOnlySpan<char> digits)
    {
        int remainder = WeightedSum.Of(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return (char)('0' + (remainder <= 1 ? 0 : 11 - remainder));
    }
}
