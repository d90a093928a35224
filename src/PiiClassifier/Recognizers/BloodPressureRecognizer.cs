using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Blood pressure: systolic over diastolic, 60-260 / 30-160 mmHg.</summary>
internal sealed class BloodPressureRecognizer : ValueRecognizer
{
    public override string Id => "blood-pressure";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.HealthCheckupResult];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Slash | CharacterClasses.Hyphen | CharacterClasses.Space;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 9;

    public override double ChanceOfShape => 0.05;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        if (cursor.ReadNumber(3, out int systolic) == 0) return ValueMatch.None;
        cursor.SkipSpaces();
        if (!cursor.SkipOneOf("/-")) return ValueMatch.None;
        cursor.SkipSpaces();
        if (cursor.ReadNumber(3, out int diastolic) == 0 || !cursor.AtEnd) return ValueMatch.None;
        return systolic is >= 60 and <= 260 && diastolic is >= 30 and <= 160 && systolic > diastolic ? ValueMatch.Shape : ValueMatch.None;
    }
}
