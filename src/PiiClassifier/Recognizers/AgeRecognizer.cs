using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Age: 0 to 125, with 歳, 才 or months verified; bands such as 30代, 30-39歳, 65歳以上. Bare integers are weak.</summary>
internal sealed class AgeRecognizer : ValueRecognizer
{
    public override string Id => "age";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Age];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 1;

    public override int MaxLength => 14;

    public override double ChanceOfShape => 0.7;

    public override double ChanceOfVerified => 0.02;

    private const int Oldest = 125;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        cursor.Skip('満');
        int length = cursor.ReadNumber(3, out int age);
        if (length == 0 || age > Oldest || (length > 1 && cell.Text[0] == '0')) return ValueMatch.None;
        cursor.SkipSpaces();
        if (cursor.AtEnd) return ValueMatch.Shape;
        if (cursor.Skip('代')) return age % 10 == 0 && age > 0 && EndsBand(cursor) ? ValueMatch.Verified : ValueMatch.None;
        if (SkipMonths(ref cursor)) return cursor.AtEnd ? ValueMatch.Verified : ValueMatch.None;
        bool united = cursor.SkipOneOf("歳才");
        if (cursor.SkipOneOf("-~"))
        {
            cursor.SkipSpaces();
            if (cursor.AtEnd) return united ? ValueMatch.Verified : ValueMatch.None;
            if (cursor.ReadNumber(3, out int upper) == 0 || upper <= age || upper > Oldest) return ValueMatch.None;
            united |= cursor.SkipOneOf("歳才");
        }
        if (!united) return ValueMatch.None;
        if (cursor.ReadNumber(2, out int months) > 0 && (months > 11 || !SkipMonths(ref cursor))) return ValueMatch.None;
        return EndsBand(cursor) ? ValueMatch.Verified : ValueMatch.None;
    }

    private static bool EndsBand(TextCursor cursor) => cursor.AtEnd || cursor.Rest is "以上" or "以下" or "未満" or "前半" or "後半" or "半ば";

    private static bool SkipMonths(ref TextCursor cursor) =>
        cursor.Skip("か月") || cursor.Skip("ヶ月") || cursor.Skip("カ月") || cursor.Skip("ヵ月") || cursor.Skip("ケ月") || cursor.Skip("ヶ月児");
}
