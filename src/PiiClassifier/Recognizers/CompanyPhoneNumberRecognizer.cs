using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Look-alike: telephone number of a service (0120, 0800, 0570, 0990, 0180), which belongs to an organisation.</summary>
internal sealed class CompanyPhoneNumberRecognizer : ValueRecognizer
{
    public override string Id => "company-phone-number";

    public override IReadOnlyList<PiiType> Types { get; } = [];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Dot | CharacterClasses.Bracket | CharacterClasses.Slash | CharacterClasses.Comma | CharacterClasses.Colon | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.MiddleDot | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 10;

    public override int MaxLength => 60;

    public override double ChanceOfShape => 0.002;

    public override double ChanceOfVerified => 0.001;

    public override ValueMatch Match(in CellText cell)
    {
        if (cell.DigitCount < PhoneNumber.FewestDigits) return ValueMatch.None;
        PhoneNumber number = PhoneNumber.ReadList(cell.Text);
        if (number.Kind != PhoneNumberKind.Company) return ValueMatch.None;
        return number.IsGrouped ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
