using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>IMEI of a mobile device: 15 digits with the check digit of 3GPP TS 23.003 annex B.</summary>
internal sealed class ImeiRecognizer : ValueRecognizer
{
    public override string Id => "imei";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.DeviceIdentifier];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 15;

    public override int MaxLength => 18;

    public override double ChanceOfShape => 0.1;

    // Reporting bodies that give out type allocation codes begin with one of these.
    private const string FirstDigits = "013456789";

    public override bool VerifiesEveryTrueValue => true;

    public override ValueMatch Match(in CellText cell)
    {
        if (cell.DigitCount != 15) return ValueMatch.None;
        Span<char> digits = stackalloc char[15];
        cell.CopyDigits(digits);
        if (!FirstDigits.Contains(digits[0]) || DigitGroups.AllEqual(digits)) return ValueMatch.None;
        return Luhn.Holds(digits) ? ValueMatch.Verified : ValueMatch.None;
    }
}
