using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;
using System.Buffers;

namespace PiiClassifier.Recognizers;

/// <summary>Insurer number (保険者番号) or number of public expense (公費負担者番号): 8 digits with the code of the law, or 6 for national health and long-term care insurance.</summary>
/// <remarks>
/// The last digit is a check digit, the two before the insurer's three a prefecture (保険者番号等の設定について, 昭和51年保発第45号).
/// Numbers that lost a leading zero in a spreadsheet have the shape only.
/// </remarks>
internal sealed class InsurerNumberRecognizer : ValueRecognizer
{
    public override string Id => "insurer-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.InsurerNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 8;

    public override double ChanceOfShape => 0.08;

    public override double ChanceOfVerified => 0.05;

    // 法別番号 of insurance and of public expense.
    private static readonly SearchValues<char> Laws = SearchValues.Create(
    [
        .. Numbers(1, 4), .. Numbers(6, 7), .. Numbers(10, 25), .. Numbers(28, 34), .. Numbers(38, 39), .. Numbers(51, 54), .. Numbers(62, 63),
        .. Numbers(66, 67), .. Numbers(72, 75), .. Numbers(79, 98),
    ]);

    public override bool VerifiesEveryTrueValue => true;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> digits = stackalloc char[8];
        ReadOnlySpan<char> text = cell.Text;
        int length = (text.Length + 1) / 2 * 2;
        digits[0] = '0';
        text.CopyTo(digits[(length - text.Length)..]);
        digits = digits[..length];
        if (DigitGroups.AllEqual(digits) || !InsurerCheckDigit.Holds(digits)) return ValueMatch.None;
        int prefecture = (digits[^6] - '0') * 10 + (digits[^5] - '0');
        if (prefecture is < 1 or > 47) return ValueMatch.None;
        if (length == 8 && !Laws.Contains((char)((digits[0] - '0') * 10 + (digits[1] - '0')))) return ValueMatch.None;
        return text.Length == length ? ValueMatch.Verified : ValueMatch.Shape;
    }

    private static IEnumerable<char> Numbers(int first, int last) => Enumerable.Range(first, last - first + 1).Select(n => (char)n);
}
