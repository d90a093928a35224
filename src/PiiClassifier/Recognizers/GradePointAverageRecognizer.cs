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

    public override double ChanceOfShape => 0.3;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text[0] > '4' || text[1] != '.' || !DigitGroups.AllDigits(text[2..])) return ValueMatch.None;
        return text[0] == '4' && text[2] > '5' ? ValueMatch.None : ValueMatch.Shape;
    }
}
