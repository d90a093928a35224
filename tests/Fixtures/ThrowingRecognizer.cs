using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Fixtures;

/// <summary>A recognizer at fault, whose exception says the very text of the cell.</summary>
internal sealed class ThrowingRecognizer : ValueRecognizer
{
    public override string Id => "throwing";

    public override IReadOnlyList<PiiType> Types => [PiiTypes.PersonName];

    public override CharacterClasses Allowed => (CharacterClasses)~0;

    public override double ChanceOfShape => 0.01;

    public override ValueMatch Match(in CellText cell) => throw new InvalidOperationException(cell.Text.ToString());
}
