using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Code of a disease, ICD-10: a letter, two digits, up to two decimals: E11.9, F32.</summary>
/// <remarks>
/// 疾病、傷害及び死因の統計分類. Item codes such as A01 have the shape too.
/// </remarks>
internal sealed class DiseaseCodeRecognizer : ValueRecognizer
{
    public override string Id => "disease-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.MedicalHistory];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Dot;

    public override CharacterClasses Required => CharacterClasses.Digit | CharacterClasses.Latin;

    public override int MinLength => 3;

    public override int MaxLength => 6;

    public override double ChanceOfShape => 0.3;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        // U is kept for research and new diseases (COVID-19: U07).
        if (!char.IsAsciiLetterUpper(cursor.Next)) return ValueMatch.None;
        cursor.Advance();
        if (cursor.ReadNumber(2, out _) != 2) return ValueMatch.None;
        if (cursor.AtEnd) return ValueMatch.Shape;
        bool dotted = cursor.Skip('.');
        if (cursor.ReadNumber(2, out _) == 0 || !cursor.AtEnd) return ValueMatch.None;
        return dotted ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
