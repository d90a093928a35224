using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>人事評価. Letters alone are weak.</summary>
internal sealed class PersonnelEvaluationRecognizer() : VocabularyRecognizer(
    "personnel-evaluation",
    [PiiTypes.PersonnelEvaluation],
    chanceOfShape: 0.4,
    chanceOfVerified: 0.002,
    words: """
        特に優秀 極めて優秀 卓越して優秀 非常に優秀 優良 良好でない やや劣る 劣る 期待を上回る 期待どおり 期待通り 期待を下回る 標準以上 標準以下 A評価 B評価 C評価
        D評価 S評価 昇給停止 極めて良好 特に良好 勤務成績良好 勤務成績不良 要努力 SS S+ A+ A- B+ B- C+ 上位評価 下位評価 目標達成 目標未達
        """,
    weakWords: "S A B C D E 1 2 3 4 5 優 良 可 不可 秀 優秀 良好 標準 普通 不良 上 中 下")
{
    public override CharacterClasses Allowed => base.Allowed | CharacterClasses.Colon | CharacterClasses.Other;
}
