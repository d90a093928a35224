using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Symbol and number of health insurance (記号番号), number of the insured for late-stage elderly care (後期高齢者医療, 8 digits) or long-term care (介護保険, 10 digits).</summary>
/// <remarks>
/// Order article 1 items 3, 7, 8 and Rules article 4: an identification code as a set with the insurer number. Weak without a
/// header: the numbers have no public check digit.
/// </remarks>
internal sealed class HealthInsuranceNumberRecognizer : ValueRecognizer
{
    public override string Id => "health-insurance-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.HealthInsuranceNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana | CharacterClasses.Latin;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 2;

    public override int MaxLength => 32;

    public override double ChanceOfShape => 0.9;

    public override double ChanceOfVerified => 0.01;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (cell.DigitCount == text.Length) return text.Length is 8 or 10 && !DigitGroups.AllEqual(text) ? ValueMatch.Shape : ValueMatch.None;
        var cursor = new TextCursor(text);
        bool named = cursor.Skip("記号");
        cursor.SkipSpaces();
        int letters = 0;
        while (!cursor.AtEnd && cursor.Next is not ('番' or '-' or ' ') && !char.IsAsciiDigit(cursor.Next))
        {
            cursor.Advance();
            letters++;
        }
        int symbol = cursor.ReadNumber(9, out _);
        if (letters > 4 || symbol > 8 || letters + symbol == 0) return ValueMatch.None;
        // 国保 symbols mix a character of the municipality with digits: 弘12.
        if (cursor.AtEnd) return letters is 1 or 2 && symbol > 0 && !cell.Has(CharacterClasses.Latin) ? ValueMatch.Shape : ValueMatch.None;
        cursor.SkipSpaces();
        bool both = cursor.Skip("番号");
        if (!both && !cursor.Skip('-')) return ValueMatch.None;
        cursor.SkipSpaces();
        int number = cursor.ReadNumber(8, out _);
        int branch = cursor.Skip('-') || cursor.Skip("枝番") || cursor.Skip("(枝番)") ? cursor.ReadNumber(3, out _) : 2;
        if (!cursor.AtEnd || number is 0 or 8 || branch != 2) return ValueMatch.None;
        if (named && both) return ValueMatch.Verified;
        // 協会けんぽ: 8 digits and up to 7. Anything shorter may be a part of an address or a telephone number.
        return letters == 0 && symbol == 8 ? ValueMatch.Verified : letters is 1 or 2 && symbol > 0 ? ValueMatch.Shape : ValueMatch.None;
    }
}
