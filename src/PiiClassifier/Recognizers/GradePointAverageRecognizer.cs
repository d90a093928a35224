using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Grade point average: 0.00 to 4.50 with one or two decimals. Weak: many small measures look alike.</summary>
internal sealed class GradePointAverageRecognizer : ValueRecognizer
{
    public override string Id => "grade-point-average";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.AcademicScore];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Dot;

    public override CharacterClasses Required => CharacterClasses.Digit | CharacterClasses.Dot;

    public override int MinLength => 3;

    public override int MaxLength => 4;

    public override double ChanceOfShape => 0.45;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        if (cursor.ReadNumber(1, out int points) == 0 || !cursor.Skip('.')) return ValueMatch.None;
        int decimals = cursor.ReadNumber(2, out int fraction);
        int hundredths = points * 100 + (decimals == 1 ? fraction * 10 : fraction);
        return decimals > 0 && cursor.AtEnd && hundredths <= 450 ? ValueMatch.Shape : ValueMatch.None;
    }
}
