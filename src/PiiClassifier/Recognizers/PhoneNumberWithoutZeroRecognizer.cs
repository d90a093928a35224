using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Telephone number whose leading zero a spreadsheet dropped: 9 digits without zero in front. Weak: most numbers of nine digits.</summary>
internal sealed class PhoneNumberWithoutZeroRecognizer : ValueRecognizer
{
    public override string Id => "phone-number-without-zero";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PhoneNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 9;

    public override int MaxLength => 9;

    public override double ChanceOfShape => 0.8;

    public override ValueMatch Match(in CellText cell) =>
        cell.Text[0] != '0' && cell.Text[1] != '0' && !DigitGroups.AllEqual(cell.Text) ? ValueMatch.Shape : ValueMatch.None;
}
