using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Amount of money: an integer without leading zero; verified with thousands separators, ¥ or 円. Weak: prices and budgets look alike.</summary>
internal sealed class AmountRecognizer : ValueRecognizer
{
    public override string Id => "amount";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BaseSalary, PiiTypes.Allowance, PiiTypes.TotalPay, PiiTypes.Deduction, PiiTypes.Bonus, PiiTypes.AnnualIncome, PiiTypes.TaxAmount, PiiTypes.SocialInsurancePremium, PiiTypes.RetirementAllowance];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Comma | CharacterClasses.Dot | CharacterClasses.Hyphen | CharacterClasses.Kanji | CharacterClasses.Space | CharacterClasses.Other | CharacterClasses.Bracket;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 1;

    public override int MaxLength => 18;

    public override double ChanceOfShape => 0.9;

    public override double ChanceOfVerified => 0.2;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        cursor.SkipOneOf("-△▲+");
        bool money = cursor.SkipOneOf("¥\\");
        cursor.SkipSpaces();
        cursor.SkipOneOf("-△▲");
        int length = cursor.ReadNumber(9, out int value);
        if (length == 0 || (length > 1 && value < Power(length - 1))) return ValueMatch.None;
        bool bare = cursor.AtEnd;
        while (length <= 3 && cursor.Skip(','))
        {
            if (cursor.ReadNumber(3, out _) != 3) return ValueMatch.None;
            money = true;
        }
        bool fraction = cursor.Skip('.');
        if (fraction && cursor.ReadNumber(4, out _) == 0) return ValueMatch.None;
        cursor.SkipSpaces();
        bool scaled = cursor.SkipOneOf("千万");
        bool yen = cursor.Skip('円') || (money && cursor.Skip('-'));
        if (!cursor.AtEnd || (fraction && !scaled)) return ValueMatch.None;
        if (money || yen || scaled) return ValueMatch.Verified;
        return bare && (length >= 3 || value == 0) ? ValueMatch.Shape : ValueMatch.None;
    }

    private static int Power(int exponent)
    {
        int power = 1;
        while (exponent-- > 0) power *= 10;
        return power;
    }
}
