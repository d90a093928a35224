using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>健康診断の判定: 異常なし, 要精密検査. The letters A to G alone are weak.</summary>
internal sealed class CheckupJudgementRecognizer() : VocabularyRecognizer(
    "checkup-judgement",
    [PiiTypes.HealthCheckupResult],
    chanceOfShape: 0.2,
    chanceOfVerified: 0.002,
    words: """
        異常なし 異常無し 異常を認めず 異常認めず 所見なし 所見あり 有所見 有所見者 軽度異常 軽度所見 要経過観察 経過観察 経過観察中 要観察 要注意 要再検査 要再検
        再検査 要精密検査 要精検 精密検査 要治療 要医療 要受診 治療中 治療継続 要治療継続 要指導 要保健指導 保健指導 積極的支援 動機付け支援 正常範囲 基準範囲内
        基準値内 軽度の異常 要生活改善 要二次検査 二次検査 精検不要 要精査 要医療継続 就業制限 通常勤務 要休業 (-) (+) (±) (2+) (3+) 陰性 陽性 擬陽性
        A判定 B判定 C判定 D判定 E判定 未受診
        """,
    weakWords: "A B C D E F G A1 A2 B1 B2 C1 C2 D1 D2 正常 異常 良好 未受検 判定不能 + - ± 2+ 3+")
{
    public override CharacterClasses Allowed => base.Allowed | CharacterClasses.Colon | CharacterClasses.Other;
}
