using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>名カナ: タロウ, ﾐｻｷ, さくら.</summary>
internal sealed class GivenNameKanaRecognizer : ValueRecognizer
{
    public override string Id => "given-name-kana";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.GivenNameKana];

    public override CharacterClasses Allowed => CharacterClasses.Hiragana | CharacterClasses.Katakana;

    public override int MinLength => 2;

    public override int MaxLength => NameReadings.MaxPartLength;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.04;

    public override ValueMatch Match(in CellText cell) => Gazetteer.GivenNameReadings.ClassOf(cell.Text) switch
    {
        3 => ValueMatch.Verified,
        HashedWords.Unknown => ValueMatch.None,
        _ => ValueMatch.Shape,
    };
}
