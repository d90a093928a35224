using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Telephone or fax number of a subscriber line (10 digits) or of IP telephony (050, 11 digits); several may share a cell. Verified when the separators stand where the number plan has them.</summary>
/// <remarks>
/// 電気通信番号計画 (令和元年総務省告示第6号). There is no check digit. Ten digits in a row are no more than a shape.
/// </remarks>
internal sealed class PhoneNumberRecognizer : ValueRecognizer
{
    public override string Id => "phone-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PhoneNumber, PiiTypes.EmergencyContact];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Dot | CharacterClasses.Bracket | CharacterClasses.Slash | CharacterClasses.Comma | CharacterClasses.Colon | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.MiddleDot | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 10;

    public override int MaxLength => 60;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        if (cell.DigitCount < PhoneNumber.FewestDigits) return ValueMatch.None;
        PhoneNumber number = PhoneNumber.ReadList(cell.Text);
        return number.Kind switch
        {
            PhoneNumberKind.Geographic => number.IsGrouped ? ValueMatch.Verified : ValueMatch.Shape,
            PhoneNumberKind.InternetProtocol => ValueMatch.Verified,
            _ => ValueMatch.None,
        };
    }
}
