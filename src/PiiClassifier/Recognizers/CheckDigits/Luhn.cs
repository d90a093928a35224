namespace PiiClassifier.Recognizers.CheckDigits;

/// <summary>The check digit of payment cards and IMEI: ISO/IEC 7812-1 annex B.</summary>
internal static class Luhn
{
    /// <summary>Whether the last digit is the check digit of those before it.</summary>
    public static bool Holds(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        bool doubled = false;
        for (int i = digits.Length - 1; i >= 0; i--, doubled = !doubled)
        {
            int digit = digits[i] - '0';
            if (doubled) digit *= 2;
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
