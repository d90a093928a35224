using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Code of a local government (全国地方公共団体コード): 5 digits of JIS X 0402 that begin with a prefecture, and as sixth a check digit.</summary>
internal sealed class MunicipalityCodeRecognizer : ValueRecognizer
{
    public override string Id => "municipality-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Region];

    public override CharacterClasses Allowed => CharacterClasses.Digit;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 6;

    public override double ChanceOfShape => 0.5;

    public override double ChanceOfVerified => 0.05;

    public override bool VerifiesEveryTrueValue => true;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int prefecture = (text[0] - '0') * 10 + (text[1] - '0');
        bool holds = text.Length == 6 && MunicipalityCheckDigit.Holds(text);
        if (holds && prefecture is >= 1 and <= 47) return ValueMatch.Verified;
        if (text.Length == 6) return ValueMatch.None;
        if (prefecture is >= 1 and <= 47) return ValueMatch.Shape;
        Span<char> padded = stackalloc char[6];
        padded[0] = '0';
        text.CopyTo(padded[1..]);
        return MunicipalityCheckDigit.Holds(padded) && text[0] != '0' ? ValueMatch.Shape : ValueMatch.None;
    }
}
