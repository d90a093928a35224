namespace PiiClassifier.Recognizers;

/// <summary>計, 総数, 男女計: a line of totals between others. A column that holds such words is of statistics, where 男 and 女 are no persons.</summary>
internal sealed class TotalWordRecognizer() : VocabularyRecognizer(
    "total-word",
    [],
    chanceOfShape: 0.0005,
    chanceOfVerified: 0.0005,
    words: "計 合計 総計 総数 小計 男女計 全体 全国計 平均 累計 Total total TOTAL 全年齢 年齢計 不詳")
{
    // One line in three or four, not every one.
    public override double TypicalShape => 0.3;

    public override double TypicalVerified => 0.29;

    internal override bool ContradictsHeaders => true;
}
