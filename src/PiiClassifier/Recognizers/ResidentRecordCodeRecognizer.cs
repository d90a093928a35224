using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Resident record code (住民票コード): 11 digits, also 4-4-3.</summary>
/// <remarks>
/// Basic Resident Registration Act (住民基本台帳法) article 7 item 13; its Enforcement Rules article 1: ten random digits and a
/// check digit, whose formula (平成14年総務省告示第436号) is not used here because no copy of it could be compared.
/// </remarks>
internal sealed class ResidentRecordCodeRecognizer : ValueRecognizer
{
    public override string Id => "resident-record-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.ResidentRecordCode];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 11;

    public override int MaxLength => 13;

    public override double ChanceOfShape => 0.95;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out ReadOnlySpan<char> digits);
        if (groups is not (0xB or 0x443) || DigitGroups.AllEqual(digits)) return ValueMatch.None;
        // 11 digits in a row from 060 to 090 are a mobile number much more often than one of the random codes.
        bool mobile = digits[0] == '0' && digits[1] is >= '5' and <= '9' && digits[2] == '0';
        return groups == 0xB && mobile ? ValueMatch.None : ValueMatch.Shape;
    }
}
