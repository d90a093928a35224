using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Individual Number (個人番号, マイナンバー): 12 digits, also 4-4-4, the last a check digit.</summary>
/// <remarks>
/// Act No. 27 of 2013 (番号法), article 2(5); Cabinet Order No. 155 of 2014, article 8. One in ten numbers of 12 digits passes
/// the check, so a column must pass it nearly always.
/// </remarks>
internal sealed class MyNumberRecognizer : ValueRecognizer
{
    public override string Id => "my-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.MyNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen | CharacterClasses.Dot;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 11;

    public override int MaxLength => 14;

    public override double ChanceOfShape => 0.9;

    public override double ChanceOfVerified => 0.1;

    public override bool VerifiesEveryTrueValue => true;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out ReadOnlySpan<char> digits);
        if (groups is not (0xC or 0x444 or 0xB) || DigitGroups.AllEqual(digits)) return ValueMatch.None;
        if (groups != 0xB) return MyNumberCheckDigit.Holds(digits) ? ValueMatch.Verified : ValueMatch.Shape;
        // A spreadsheet drops the leading zero of a number; then only the check digit tells it from other 11 digits.
        Span<char> padded = stackalloc char[12];
        padded[0] = '0';
        digits.CopyTo(padded[1..]);
        return MyNumberCheckDigit.Holds(padded) ? ValueMatch.Shape : ValueMatch.None;
    }
}
