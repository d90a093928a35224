using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Result of an examination: 優, 秀, 良, 可, 不可 and points with 点 verified; integers 0 to 100 and the letters S, A to F as a weak shape.</summary>
internal sealed class AcademicScoreRecognizer : ValueRecognizer
{
    public override string Id => "academic-score";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.AcademicScore];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Kanji | CharacterClasses.Latin | CharacterClasses.Dot | CharacterClasses.Other | CharacterClasses.Hyphen;

    public override int MinLength => 1;

    public override int MaxLength => 6;

    public override double ChanceOfShape => 0.6;

    public override double ChanceOfVerified => 0.03;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text is "秀" or "優" or "良" or "可" or "不可" or "合" or "否" or "合格" or "不合格") return ValueMatch.Verified;
        if (char.IsAsciiLetterUpper(text[0])) return "SABCDEF".Contains(text[0]) && text.Length <= 2 && (text.Length == 1 || text[1] is '+' or '-') ? ValueMatch.Shape : ValueMatch.None;
        var cursor = new TextCursor(text);
        if (cursor.ReadNumber(3, out int points) == 0 || points > 100 || (text[0] == '0' && points > 0)) return ValueMatch.None;
        if (cursor.Skip('.') && cursor.ReadNumber(1, out _) == 0) return ValueMatch.None;
        if (cursor.Rest is "点") return ValueMatch.Verified;
        return cursor.AtEnd ? ValueMatch.Shape : ValueMatch.None;
    }
}
