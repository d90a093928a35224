using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>One part of a name in Latin letters, western or in romaji. One that is an English word too is no more than a shape.</summary>
internal abstract class LatinNamePartRecognizer(string id, PiiType part, double chanceOfShape, double chanceOfVerified) : ValueRecognizer
{
    public override string Id { get; } = id;

    public override IReadOnlyList<PiiType> Types { get; } = [part, PiiTypes.PersonNameRomaji];

    public override CharacterClasses Allowed => CharacterClasses.Latin;

    public override int MinLength => 2;

    public override int MaxLength => LatinNames.MaxLength;

    public override double ChanceOfShape { get; } = chanceOfShape;

    public override double ChanceOfVerified { get; } = chanceOfVerified;

    // Names of the whole world: the lists know most of them, not nearly all.
    public override double TypicalShape => 0.85;

    public override double TypicalVerified => 0.65;
}
