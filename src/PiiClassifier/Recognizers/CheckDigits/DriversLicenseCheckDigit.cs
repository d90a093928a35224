namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>
/// The check digit of the driver's licence number (運転免許証番号). No official publication of the rule was found; several
/// independent sources agree on it, so that it counts for a number and never against it.
/// </summary>
internal static class DriversLicenseCheckDigit
{
    /// <summary>Whether the eleventh digit is the check digit of the ten before it.</summary>
    /// <param name="digits">12 digits.</param>
    public static bool Holds(ReadOnlySpan<char> digits) =>
        digits[10] - '0' == (11 - WeightedSum.Of(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10;
}
