using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>名: 太郎, 美咲, さくら.</summary>
internal sealed class GivenNameRecognizer : ValueRecognizer
{
    public override string Id => "given-name";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.GivenName, PiiTypes.FamilyMemberName];

    public override CharacterClasses Allowed => CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana;

    public override int MaxLength => JapaneseNames.MaxPartLength;

    public override double ChanceOfShape => 0.2;

    public override double ChanceOfVerified => 0.05;

    public override ValueMatch Match(in CellText cell) => JapaneseNames.RankGivenName(cell.Text) switch
    {
        GivenNameRank.WellKnown => ValueMatch.Verified,
        >= GivenNameRank.Plausible => ValueMatch.Shape,
        _ => ValueMatch.None,
    };
}
