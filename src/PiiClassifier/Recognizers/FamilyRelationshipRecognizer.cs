using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>続柄, as residents' records (住民票) and family registers write it.</summary>
internal sealed class FamilyRelationshipRecognizer() : VocabularyRecognizer(
    "family-relationship",
    [PiiTypes.FamilyRelationship],
    chanceOfShape: 0.02,
    chanceOfVerified: 0.01,
    words: """
        本人 世帯主 夫 妻 子 父 母 長男 次男 二男 三男 四男 五男 六男 七男 長女 次女 二女 三女 四女 五女 六女 七女 養子 養女 養父 養母 継父 継母 義父 義母
        義兄 義姉 義弟 義妹 義理の父 義理の母 祖父 祖母 曽祖父 曽祖母 孫 曾孫 ひ孫 孫(男) 孫(女) 兄 姉 弟 妹 兄弟 姉妹 伯父 叔父 伯母 叔母 おじ おば 甥
        姪 おい めい 従兄弟 従姉妹 いとこ 配偶者 内縁の妻 内縁の夫 妻(未届) 夫(未届) 未届の妻 未届の夫 夫の父 夫の母 夫の子 妻の父 妻の母 妻の子 夫の兄 夫の姉
        夫の弟 夫の妹 妻の兄 妻の姉 妻の弟 妻の妹 子の子 子の妻 子の夫 子の子の子 父の母 父の父 父の妻 母の母 母の父 弟の妻 兄の妻 長男の妻 長女の夫 父の姉 父の弟
        縁故者 同居人 親権者 後見人 未成年後見人 パートナー 息子 娘 養子縁組 嫡出子 被扶養者
        """,
    weakWords: "その他 友人 知人 同居 保護者 家族 親 本 父母");
