namespace PiiClassifier.Recognizers;

/// <summary>Reads numbers that are written in groups of digits: <c>1234-5678-9018</c>.</summary>
internal static class DigitGroups
{
    /// <summary>The most digits of a value.</summary>
    public const int MaxDigits = 19;

    /// <summary>Reads digits between single separators, which are all of one kind: hyphen, space or full stop.</summary>
    /// <param name="text">A folded value.</param>
    /// <param name="buffer">Room for <see cref="MaxDigits"/> digits.</param>
    /// <param name="digits">The digits without separators.</param>
    /// <returns>
    /// The lengths of the groups, one hexadecimal digit each: 0x444 for 1234-5678-9018, 0xC for 12 digits in a row;
    /// 0 for anything else, also when a group is longer than 15 digits.
    /// </returns>
    public static uint Read(ReadOnlySpan<char> text, Span<char> buffer, out ReadOnlySpan<char> digits)
    {
        digits = default;
        uint groups = 0;
        uint length = 0;
        int count = 0;
        char separator = '\0';
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == MaxDigits || ++length > 15) return 0;
                buffer[count++] = c;
            }
            else
            {
                if (length == 0 || c is not ('-' or ' ' or '.') || (separator != '\0' && separator != c)) return 0;
                separator = c;
                groups = groups << 4 | length;
                length = 0;
            }
        }
        if (length == 0) return 0;
        digits = buffer[..count];
        return groups << 4 | length;
    }

    /// <summary>Whether the text is one digit again and again, as test data and missing values are.</summary>
    public static bool AllEqual(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept(digits[0]);

    /// <summary>Whether every character is a digit.</summary>
    public static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }
        return true;
    }
}
