using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A surname in Latin letters, western or in romaji: Ramos, SMITH, suga. One that is an English word too (Young) is no more than a shape.</summary>
internal sealed class FamilyNameLatinRecognizer : ValueRecognizer
{
    public override string Id => "family-name-latin";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.FamilyName, PiiTypes.PersonNameRomaji];

    public override CharacterClasses Allowed => CharacterClasses.Latin;

    public override int MinLength => 2;

    public override int MaxLength => LatinNames.MaxLength;

    public override double ChanceOfShape => 0.06;

    public override double ChanceOfVerified => 0.04;

    // Names of the whole world: the lists know most of them, not nearly all.
    public override double TypicalShape => 0.85;

    public override double TypicalVerified => 0.65;

    public override ValueMatch Match(in CellText cell) => LatinNames.MatchSurname(cell.Text);
}
