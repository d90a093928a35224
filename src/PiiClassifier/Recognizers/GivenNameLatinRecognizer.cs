using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A given name in Latin letters, western or in romaji: Carol, JOHN, michiko. One that is an English word too (Rose) is no more than a shape.</summary>
internal sealed class GivenNameLatinRecognizer : ValueRecognizer
{
    public override string Id => "given-name-latin";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.GivenName, PiiTypes.PersonNameRomaji];

    public override CharacterClasses Allowed => CharacterClasses.Latin;

    public override int MinLength => 2;

    public override int MaxLength => LatinNames.MaxLength;

    public override double ChanceOfShape => 0.03;

    public override double ChanceOfVerified => 0.015;

    // Names of the whole world: the lists know most of them, not nearly all.
    public override double TypicalShape => 0.85;

    public override double TypicalVerified => 0.65;

    public override ValueMatch Match(in CellText cell) => LatinNames.MatchGivenName(cell.Text);
}
