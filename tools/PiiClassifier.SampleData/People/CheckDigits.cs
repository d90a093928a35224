namespace PiiClassifier.SampleData.People;

/// <summary>Appends check digits. Written apart from the classifier's own, which is tested on what comes out of here.</summary>
public static class CheckDigits
{
    /// <summary>My Number (行政手続における特定の個人を識別するための番号の利用等に関する法律に規定する個人番号…を定める省令 5条): 11 digits become 12.</summary>
    public static string MyNumber(string digits)
    {
        int sum = 0;
        for (int n = 1; n <= 11; n++) sum += Digit(digits, 11 - n) * (n <= 6 ? n + 1 : n - 5);
        int rest = sum % 11;
        return digits + Figure(rest <= 1 ? 0 : 11 - rest);
    }

    /// <summary>Corporate number (法人番号): 12 digits become 13, the check digit in front.</summary>
    public static string Corporate(string digits)
    {
        int sum = 0;
        for (int n = 0; n < 12; n++) sum += Digit(digits, 11 - n) * (n % 2 == 0 ? 1 : 2);
        return Figure(9 - sum % 9) + digits;
    }

    /// <summary>Driving licence: 10 digits become 11; the twelfth, the count of reissues, follows.</summary>
    public static string Licence(string digits)
    {
        ReadOnlySpan<int> weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += Digit(digits, i) * weights[i];
        return digits + Figure((11 - sum % 11) % 10);
    }

    /// <summary>Insurer number (modulus 10, weights 2 and 1 from the right, digits of the products added): 5 or 7 digits become 6 or 8.</summary>
    public static string Insurer(string digits) => digits + Figure((10 - Luhnlike(digits) % 10) % 10);

    /// <summary>Payment card and IMEI (ISO/IEC 7812-1 annex B, Luhn).</summary>
    public static string Luhn(string digits) => digits + Figure((10 - Luhnlike(digits) % 10) % 10);

    // The weights and the adding of digits are the same in both standards.
    private static int Luhnlike(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int product = Digit(digits, digits.Length - 1 - i) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    private static int Digit(string digits, int index) => digits[index] - '0';

    private static string Figure(int digit) => ((char)('0' + digit)).ToString();
}
