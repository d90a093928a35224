using System.Buffers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Standard monthly remuneration (標準報酬月額): one of the 50 grades of health insurance, 58,000 to 1,390,000 yen, which hold those of pension insurance.</summary>
/// <remarks>
/// Few random numbers are a grade; round prices and wages are one much more often, which the chance reckons with.
/// </remarks>
internal sealed class StandardRemunerationRecognizer : ValueRecognizer
{
    public override string Id => "standard-remuneration";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.SocialInsurancePremium];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Comma | CharacterClasses.Other | CharacterClasses.Kanji;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 11;

    public override double ChanceOfShape => 0.02;

    // 健康保険法 article 40, in thousands of yen; 厚生年金保険法 article 20 uses 88 to 650 of them.
    private static readonly SearchValues<char> Grades = SearchValues.Create(
    [
        .. new[]
        {
            58, 68, 78, 88, 98, 104, 110, 118, 126, 134, 142, 150, 160, 170, 180, 190, 200, 220, 240, 260, 280, 300, 320, 340, 360,
            380, 410, 440, 470, 500, 530, 560, 590, 620, 650, 680, 710, 750, 790, 830, 880, 930, 980, 1030, 1090, 1150, 1210, 1270, 1330, 1390,
        }.Select(thousands => (char)thousands),
    ]);

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text.TrimStart("¥\\").TrimEnd('円');
        Span<char> digits = stackalloc char[7];
        int length = 0;
        foreach (char c in text)
        {
            if (c == ',') continue;
            if (length == 7 || !char.IsAsciiDigit(c)) return ValueMatch.None;
            digits[length++] = c;
        }
        if (length < 5 || !digits[..length].EndsWith("000") || digits[0] == '0') return ValueMatch.None;
        int thousands = 0;
        foreach (char c in digits[..(length - 3)]) thousands = thousands * 10 + (c - '0');
        return Grades.Contains((char)thousands) ? ValueMatch.Shape : ValueMatch.None;
    }
}
