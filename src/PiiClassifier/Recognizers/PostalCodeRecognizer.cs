using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Postal code (郵便番号): 7 digits, written 3-4, 〒 may stand before it. The grouped form is verified when addresses have such codes.</summary>
/// <remarks>
/// Japan Post, 郵便番号データ. 947 of 1,000 prefixes are given out, so 7 digits in a row tell little: account numbers and era
/// dates have 7 digits too.
/// </remarks>
internal sealed class PostalCodeRecognizer : ValueRecognizer
{
    public override string Id => "postal-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PostalCode];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 7;

    public override int MaxLength => 10;

    public override double ChanceOfShape => 0.9;

    public override double ChanceOfVerified => 0.03;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        bool marked = text[0] == '〒';
        if (marked) text = text[1..].TrimStart(' ');
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(text, buffer, out ReadOnlySpan<char> digits);
        // 000 was never given out; single large recipients may have codes in other ranges without addresses.
        if (groups is not (0x7 or 0x34) || digits.StartsWith("000")) return ValueMatch.None;
        bool listed = PostalRegions.IsListed(digits);
        if (groups == 0x34 || marked) return listed ? ValueMatch.Verified : ValueMatch.Shape;
        return listed ? ValueMatch.Shape : ValueMatch.None;
    }
}
