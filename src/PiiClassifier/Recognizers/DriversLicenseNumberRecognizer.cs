using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of a driver's licence (運転免許証番号): 12 digits that begin with the code of a public safety commission; 第…号 may stand around them.</summary>
/// <remarks>
/// Individual identification code by Order article 1 item 5. Digits 3 and 4 are the year of the first licence, the last counts
/// the times it was issued again, the one before it is a check digit.
/// </remarks>
internal sealed class DriversLicenseNumberRecognizer : ValueRecognizer
{
    public override string Id => "drivers-license-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.DriversLicenseNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Hyphen | CharacterClasses.Kanji;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 12;

    public override int MaxLength => 16;

    public override double ChanceOfShape => 0.55;

    public override double ChanceOfVerified => 0.06;

    public override bool VerifiesEveryTrueValue => true;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text[0] == '第')
        {
            if (text[^1] != '号') return ValueMatch.None;
            text = text[1..^1].Trim(' ');
        }
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(text, buffer, out ReadOnlySpan<char> digits);
        if (groups is not (0xC or 0x444) || DigitGroups.AllEqual(digits) || !IsCommission(digits[0], digits[1])) return ValueMatch.None;
        return DriversLicenseCheckDigit.Holds(digits) ? ValueMatch.Verified : ValueMatch.Shape;
    }

    // 公安委員会コード: 10-14 北海道, 20-25 東北, 30 東京, 40-49 関東甲信・静岡・新潟, 50-55, 60-65, 70-74, 80-83, 90-97; 00 is met too.
    private static bool IsCommission(char region, char place) => region switch
    {
        '0' or '3' => place == '0',
        '1' or '7' => place <= '4',
        '2' or '5' or '6' => place <= '5',
        '4' => true,
        '8' => place <= '3',
        '9' => place <= '7',
        _ => false,
    };
}
