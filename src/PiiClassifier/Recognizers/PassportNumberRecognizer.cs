using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of a Japanese passport (旅券番号): two letters and seven digits.</summary>
/// <remarks>
/// Passport Act (旅券法); individual identification code by Order article 1 item 2. ICAO 9303 puts the check digit of the machine
/// readable zone behind the number, not into it. Foreign numbers (6 to 9 letters and digits) have no shape that tells them.
/// </remarks>
internal sealed class PassportNumberRecognizer : ValueRecognizer
{
    public override string Id => "passport-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PassportNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Space;

    public override CharacterClasses Required => CharacterClasses.Digit | CharacterClasses.Latin;

    public override int MinLength => 9;

    public override int MaxLength => 10;

    public override double ChanceOfShape => 0.05;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        for (int i = 0; i < 2; i++)
        {
            if (!char.IsAsciiLetter(cursor.Next)) return ValueMatch.None;
            cursor.Advance();
        }
        cursor.Skip(' ');
        return cursor.ReadNumber(8, out int number) == 7 && cursor.AtEnd && number > 0 ? ValueMatch.Shape : ValueMatch.None;
    }
}
