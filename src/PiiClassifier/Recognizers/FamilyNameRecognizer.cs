using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>姓: 山田, 髙橋, 五十嵐.</summary>
internal sealed class FamilyNameRecognizer : ValueRecognizer
{
    public override string Id => "family-name";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.FamilyName, PiiTypes.FormerName];

    public override CharacterClasses Allowed => CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana;

    public override int MaxLength => JapaneseNames.MaxPartLength;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.05;

    public override ValueMatch Match(in CellText cell) => JapaneseNames.RankSurname(cell.Text) switch
    {
        >= SurnameRank.Usual => ValueMatch.Verified,
        SurnameRank.Seldom => ValueMatch.Shape,
        _ => ValueMatch.None,
    };
}
