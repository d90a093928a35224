using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of a bank account: 7 digits, 5 or 6 after a spreadsheet dropped zeros. Verified with branch (123-1234567) or in the form of Japan Post Bank (記号番号 12340-12345671).</summary>
/// <remarks>
/// Zengin record layout, field N(7). Banks have check digits of their own or none. An account number alone is not held to be a risk
/// of damage to property (PPC Q&amp;A 14-8).
/// </remarks>
internal sealed class BankAccountNumberRecognizer : ValueRecognizer
{
    public override string Id => "bank-account-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BankAccountNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 18;

    public override double ChanceOfShape => 1;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out ReadOnlySpan<char> digits);
        if (groups == 0 || DigitGroups.AllEqual(digits)) return ValueMatch.None;
        if (groups is 0x37 or 0x437) return ValueMatch.Verified;
        if (groups is 0x5 or 0x6 or 0x7) return ValueMatch.Shape;
        // 記号 of five digits, for savings accounts 1xxx0, then a reissue digit or none, then up to eight digits that end in 1.
        bool post = groups >> 8 is 0x5 or 0x51 || groups >> 4 is 0x5 or 0x51;
        if (!post || (groups & 0xF) is < 2 or > 8 || digits[0] is not ('0' or '1') || digits[4] != '0') return ValueMatch.None;
        return digits[0] == '0' || digits[^1] == '1' ? ValueMatch.Verified : ValueMatch.None;
    }
}
