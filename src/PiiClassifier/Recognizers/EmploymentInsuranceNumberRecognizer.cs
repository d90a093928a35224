using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of the insured of employment insurance (雇用保険被保険者番号): 11 digits, written 4-6-1. The grouped form counts as verified, the check digit is not public.</summary>
/// <remarks>
/// Individual identification code by APPI Enforcement Rules article 4. Numbers of establishments (事業所番号) share the 4-6-1 form.
/// </remarks>
internal sealed class EmploymentInsuranceNumberRecognizer : ValueRecognizer
{
    public override string Id => "employment-insurance-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.EmploymentInsuranceNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 11;

    public override int MaxLength => 13;

    public override double ChanceOfShape => 0.95;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out ReadOnlySpan<char> digits);
        if (groups is not (0xB or 0x461) || DigitGroups.AllEqual(digits)) return ValueMatch.None;
        if (groups == 0x461) return ValueMatch.Verified;
        bool mobile = digits[0] == '0' && digits[1] is >= '5' and <= '9' && digits[2] == '0';
        return mobile ? ValueMatch.None : ValueMatch.Shape;
    }
}
