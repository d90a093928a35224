using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Basic pension number (基礎年金番号): 10 digits, written 4-6. The grouped form counts as verified, there is no public check digit.</summary>
/// <remarks>
/// National Pension Act (国民年金法) article 14; individual identification code by Order article 1 item 4.
/// </remarks>
internal sealed class BasicPensionNumberRecognizer : ValueRecognizer
{
    public override string Id => "basic-pension-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BasicPensionNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 10;

    public override int MaxLength => 11;

    public override double ChanceOfShape => 0.9;

    public override double ChanceOfVerified => 0.05;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out ReadOnlySpan<char> digits);
        if (groups is not (0xA or 0x46) || DigitGroups.AllEqual(digits)) return ValueMatch.None;
        // 0172-351111 and 0172351111 are telephone numbers.
        if (digits[0] == '0' && digits[1] != '0') return ValueMatch.None;
        return groups == 0x46 ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
