using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>婚姻・配偶者の有無. 有 and 無 alone are weak: every yes-or-no column has them.</summary>
internal sealed class MaritalStatusRecognizer() : VocabularyRecognizer(
    "marital-status",
    [PiiTypes.MaritalStatus],
    chanceOfShape: 0.5,
    chanceOfVerified: 0.002,
    words: """
        既婚 未婚 独身 離婚 離別 死別 別居 婚姻 婚姻中 事実婚 内縁 寡婦 寡夫 ひとり親 有配偶 無配偶 配偶者有 配偶者無 配偶者あり 配偶者なし 配偶者有り 配偶者無し
        単身 再婚 婚約中 married single divorced widowed Married Single Divorced Widowed
        """,
    weakWords: "有 無 有り 無し あり なし 1 0");
