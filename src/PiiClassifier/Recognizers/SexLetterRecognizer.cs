using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>性別 in one letter: M and F. A column that holds nothing else is seldom anything else; sizes have S and L too.</summary>
internal sealed class SexLetterRecognizer : ValueRecognizer
{
    public override string Id => "sex-letter";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Sex];

    public override CharacterClasses Allowed => CharacterClasses.Latin;

    public override int MaxLength => 1;

    public override double ChanceOfShape => 0.1;

    public override double TypicalVerified => 0;

    public override ValueMatch Match(in CellText cell) => cell.Text[0] is 'M' or 'F' or 'm' or 'f' ? ValueMatch.Shape : ValueMatch.None;
}
