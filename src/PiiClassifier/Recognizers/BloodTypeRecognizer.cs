using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Blood group: A, B, O or AB with 型, or with the rhesus factor.</summary>
/// <remarks>
/// Letters alone are marks, ranks and classes too.
/// </remarks>
internal sealed class BloodTypeRecognizer : ValueRecognizer
{
    public override string Id => "blood-type";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BloodType];

    public override CharacterClasses Allowed => CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Katakana | CharacterClasses.Hyphen | CharacterClasses.Bracket | CharacterClasses.Space | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Latin;

    public override int MinLength => 1;

    public override int MaxLength => 12;

    public override double ChanceOfShape => 0.3;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        SkipFactor(ref cursor);
        cursor.SkipSpaces();
        bool rhesus = cursor.Rest.Length < cell.Text.Length;
        if (!cursor.Skip("AB") && !cursor.SkipOneOf("ABO")) return ValueMatch.None;
        if (cursor.AtEnd) return rhesus ? ValueMatch.Verified : ValueMatch.Shape;
        bool group = cursor.Skip('型');
        cursor.SkipSpaces();
        bool open = cursor.Skip('(');
        bool factor = SkipFactor(ref cursor);
        if (open && !(factor && cursor.Skip(')'))) return ValueMatch.None;
        return cursor.AtEnd && (group || factor) ? ValueMatch.Verified : ValueMatch.None;
    }

    private static bool SkipFactor(ref TextCursor cursor)
    {
        bool rhesus = cursor.Skip("Rh") || cursor.Skip("RH");
        bool open = rhesus && cursor.Skip('(');
        bool signed = cursor.SkipOneOf("+-") || cursor.Skip("プラス") || cursor.Skip("マイナス");
        return (!open || cursor.Skip(')')) && signed;
    }
}
