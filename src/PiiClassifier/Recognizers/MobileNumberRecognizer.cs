using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Mobile telephone number: 060, 070, 080 or 090 and eight digits, the first of them not 0.</summary>
/// <remarks>
/// 電気通信番号計画 (令和元年総務省告示第6号); 060 was opened for mobile telephony on 2024-12-20.
/// </remarks>
internal sealed class MobileNumberRecognizer : ValueRecognizer
{
    public override string Id => "mobile-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.MobileNumber, PiiTypes.PhoneNumber, PiiTypes.EmergencyContact];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Dot | CharacterClasses.Bracket | CharacterClasses.Slash | CharacterClasses.Comma | CharacterClasses.Colon | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.MiddleDot | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 11;

    public override int MaxLength => 60;

    public override double ChanceOfShape => 0.005;

    public override ValueMatch Match(in CellText cell) =>
        cell.DigitCount >= PhoneNumber.FewestDigits && PhoneNumber.ReadList(cell.Text).Kind == PhoneNumberKind.Mobile ? ValueMatch.Verified : ValueMatch.None;
}
