using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Grade and step of a salary table (級・号給): 3級45号給, 行(一)3-45; without 級 (3-45) a shape only.</summary>
/// <remarks>
/// 地方公務員法 article 25; grades 1 to 11, steps 1 to 250.
/// </remarks>
internal sealed class PayGradeRecognizer : ValueRecognizer
{
    public override string Id => "pay-grade";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PayGrade];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Kanji | CharacterClasses.Bracket | CharacterClasses.Space;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 2;

    public override int MaxLength => 20;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.005;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int first = text.IndexOfAnyInRange('0', '9');
        // The table: 行(一), 医療職(三), 教育職.
        if (first is > 0 and < 2 || first > 10) return ValueMatch.None;
        var cursor = new TextCursor(text[first..]);
        if (cursor.ReadNumber(2, out int grade) == 0 || grade is < 1 or > 11) return ValueMatch.None;
        bool named = cursor.Skip('級');
        if (!named && !cursor.Skip('-')) return ValueMatch.None;
        if (named && cursor.AtEnd) return first == 0 ? ValueMatch.Shape : ValueMatch.Verified;
        cursor.SkipOneOf("- ");
        if (cursor.ReadNumber(3, out int step) == 0 || step is < 1 or > 250) return ValueMatch.None;
        named |= cursor.Skip('号');
        cursor.Skip('給');
        return !cursor.AtEnd ? ValueMatch.None : named || first > 0 ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
