using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>姓カナ: ヤマダ, ﾀｶﾊｼ, いがらし.</summary>
internal sealed class FamilyNameKanaRecognizer : ValueRecognizer
{
    public override string Id => "family-name-kana";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.FamilyNameKana];

    public override CharacterClasses Allowed => CharacterClasses.Hiragana | CharacterClasses.Katakana;

    public override int MinLength => 2;

    public override int MaxLength => NameReadings.MaxPartLength;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.04;

    public override ValueMatch Match(in CellText cell) => Gazetteer.SurnameReadings.ClassOf(cell.Text) switch
    {
        3 => ValueMatch.Verified,
        HashedWords.Unknown => ValueMatch.None,
        _ => ValueMatch.Shape,
    };
}
