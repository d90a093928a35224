using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of a payment card: the prefix and length of a brand and the check digit of ISO/IEC 7812-1.</summary>
/// <remarks>
/// The number alone is a risk of damage to property (PPC Q&amp;A 6-12). Masked numbers are not recognised: the last four digits are none.
/// </remarks>
internal sealed class CreditCardNumberRecognizer : ValueRecognizer
{
    public override string Id => "credit-card-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.CreditCardNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 14;

    public override int MaxLength => 19;

    public override double ChanceOfShape => 0.03;

    public override ValueMatch Match(in CellText cell)
    {
        if (cell.DigitCount == cell.Text.Length) return MatchDigits(cell.Text);
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out ReadOnlySpan<char> digits);
        return groups is 0x4444 or 0x465 or 0x464 ? MatchDigits(digits) : ValueMatch.None;
    }

    /// <summary>Whether digits are the number of a card by prefix, length and check digit.</summary>
    internal static bool IsCardNumber(ReadOnlySpan<char> digits) => digits.Length >= 14 && HasBrand(digits) && Luhn.Holds(digits);

    private static ValueMatch MatchDigits(ReadOnlySpan<char> digits) => IsCardNumber(digits) ? ValueMatch.Verified : ValueMatch.None;

    private static bool HasBrand(ReadOnlySpan<char> digits)
    {
        int prefix = 0;
        for (int i = 0; i < 4; i++) prefix = prefix * 10 + (digits[i] - '0');
        return digits.Length switch
        {
            14 => prefix is (>= 3000 and <= 3059) or (>= 3600 and <= 3699) or (>= 3800 and <= 3999), // Diners Club
            15 => prefix is (>= 3400 and <= 3499) or (>= 3700 and <= 3799), // American Express
            16 => prefix is (>= 4000 and <= 4999) // Visa
                or (>= 5100 and <= 5599) or (>= 2221 and <= 2720) // Mastercard
                or (>= 3528 and <= 3589), // JCB
            _ => false,
        };
    }
}
