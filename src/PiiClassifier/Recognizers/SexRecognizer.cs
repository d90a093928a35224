using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>性別: 男, 女性, female, その他. A code alone (ISO/IEC 5218: 0, 1, 2, 9) is weak; letters are <see cref="SexLetterRecognizer"/>'s.</summary>
internal sealed class SexRecognizer() : VocabularyRecognizer(
    "sex",
    [PiiTypes.Sex],
    chanceOfShape: 0.6,
    chanceOfVerified: 0.003,
    words: """
        男 女 男性 女性 男子 女子 おとこ おんな オトコ オンナ 男児 女児 男の子 女の子 1:男 2:女 1.男 2.女 1男 2女 male female Male
        Female MALE FEMALE 男/女 性別不明 答えたくない
        """,
    weakWords: "X 0 1 2 3 9 その他 回答しない 無回答 不明 Other other")
{
    public override CharacterClasses Allowed => base.Allowed | CharacterClasses.Colon | CharacterClasses.Other;
}
