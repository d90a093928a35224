using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Expiry of a payment card: MM/YY or MM/YYYY with a year from 2015 to 2045. Weak: month and day are written alike.</summary>
internal sealed class CardExpiryRecognizer : ValueRecognizer
{
    public override string Id => "card-expiry";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.CardSecurityCode];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Slash | CharacterClasses.Hyphen | CharacterClasses.Space;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 4;

    public override int MaxLength => 9;

    public override double ChanceOfShape => 0.15;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        if (cursor.ReadNumber(2, out int month) == 0 || month is < 1 or > 12) return ValueMatch.None;
        cursor.SkipSpaces();
        if (!cursor.SkipOneOf("/-")) return ValueMatch.None;
        cursor.SkipSpaces();
        int length = cursor.ReadNumber(4, out int year);
        if (length == 4) year -= 2000;
        return length is 2 or 4 && cursor.AtEnd && year is >= 15 and <= 45 ? ValueMatch.Shape : ValueMatch.None;
    }
}
