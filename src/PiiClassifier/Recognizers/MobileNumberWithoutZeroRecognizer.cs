using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Mobile telephone number whose leading zero a spreadsheet dropped: 10 digits from 60 to 90.</summary>
internal sealed class MobileNumberWithoutZeroRecognizer : ValueRecognizer
{
    public override string Id => "mobile-number-without-zero";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.MobileNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 10;

    public override int MaxLength => 10;

    public override double ChanceOfShape => 0.04;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        return text[0] is >= '6' and <= '9' && text[1] == '0' && text[2] != '0' && !DigitGroups.AllEqual(text[1..]) ? ValueMatch.Shape : ValueMatch.None;
    }
}
