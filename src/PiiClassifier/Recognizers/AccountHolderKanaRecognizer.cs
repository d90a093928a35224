using System.Buffers;
using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>口座名義: ﾔﾏﾀﾞ ﾀﾛｳ, ｶ)ﾔﾏﾀﾞｼﾖｳｶｲ. The Zengin file format (全銀協規定フォーマット) writes at most 30 half-width characters, without small kana.</summary>
internal sealed class AccountHolderKanaRecognizer : ValueRecognizer
{
    private static readonly SearchValues<char> Zengin = SearchValues.Create(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴー"
        + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ()-./,¥「」");

    // 略語: 株式会社 ｶ, 有限会社 ﾕ, 合同会社 ﾄﾞ, 医療法人 ｲ, 社会福祉法人 ﾌｸ, 学校法人 ｶﾞｸ, 一般社団法人 ｼﾔ, 財団法人 ｻﾞｲ.
    private static readonly string[] LegalForms = ["カ", "ユ", "ド", "イ", "フク", "ガク", "シヤ", "ザイ", "トクヒ", "シユウ", "ノウキヨウ"];

    public override string Id => "account-holder-kana";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BankAccountHolder, PiiTypes.PersonNameKana];

    public override CharacterClasses Allowed =>
        CharacterClasses.Katakana | CharacterClasses.Latin | CharacterClasses.Digit | CharacterClasses.Space | CharacterClasses.Bracket
        | CharacterClasses.Hyphen | CharacterClasses.Dot | CharacterClasses.Slash | CharacterClasses.Comma;

    public override CharacterClasses Required => CharacterClasses.Katakana;

    public override int MinLength => 4;

    public override int MaxLength => 30;

    public override double ChanceOfShape => 0.15;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.ContainsAnyExcept(Zengin)) return ValueMatch.None;
        if (HasLegalForm(text)) return ValueMatch.Verified;
        int space = text.IndexOf(' ');
        bool halfWidth = cell.Has(CharacterClasses.HalfWidthKana);
        if (space < 0) return !halfWidth ? ValueMatch.None : NameReadings.IsFullName(text, out _) ? ValueMatch.Verified : ValueMatch.Shape;
        bool known = Gazetteer.SurnameReadings.Contains(text[..space]) && Gazetteer.GivenNameReadings.Contains(text[(space + 1)..].Trim());
        return known ? ValueMatch.Verified : halfWidth ? ValueMatch.Shape : ValueMatch.None;
    }

    // ｶ) before the name, (ｶ behind it, (ｶ) within it.
    private static bool HasLegalForm(ReadOnlySpan<char> text)
    {
        int close = text.IndexOf(')');
        int open = text.LastIndexOf('(');
        if (close < 0 && open < 0) return false;
        ReadOnlySpan<char> form = open < 0 ? text[..close] : close > open ? text[(open + 1)..close] : text[(open + 1)..];
        foreach (string legalForm in LegalForms)
        {
            if (form.SequenceEqual(legalForm)) return true;
        }
        return false;
    }
}
