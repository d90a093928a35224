using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Look-alike: Corporate Number (法人番号) of 13 digits, the first a check digit; with T before it the number of a registered invoice issuer (適格請求書発行事業者登録番号).</summary>
/// <remarks>
/// Public by law (番号法 article 39). Sole traders have invoice numbers too, so these may point to a person.
/// </remarks>
internal sealed class CorporateNumberRecognizer : ValueRecognizer
{
    public override string Id => "corporate-number";

    public override IReadOnlyList<PiiType> Types { get; } = [];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Latin;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 13;

    public override int MaxLength => 18;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.1;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        bool invoice = text[0] is 'T' or 't';
        if (invoice) text = text[1..].TrimStart('-');
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(text, buffer, out ReadOnlySpan<char> digits);
        if (groups is not (0xD or 0x1444) || digits[0] == '0') return ValueMatch.None;
        if (CorporateNumberCheckDigit.Holds(digits)) return ValueMatch.Verified;
        // Sole traders are given invoice numbers that are no corporate numbers.
        return invoice ? ValueMatch.Shape : ValueMatch.None;
    }
}
