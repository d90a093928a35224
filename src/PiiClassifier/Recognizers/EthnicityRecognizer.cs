using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>人種・民族・社会的身分.</summary>
internal sealed class EthnicityRecognizer() : VocabularyRecognizer(
    "ethnicity",
    [PiiTypes.Ethnicity],
    chanceOfShape: 0.003,
    chanceOfVerified: 0.002,
    words: """
        大和民族 アイヌ アイヌ民族 琉球民族 朝鮮民族 韓民族 在日韓国人 在日朝鮮人 在日コリアン 在日中国人 日系 日系人 日系一世 日系二世 日系三世 日系ブラジル人
        日系ペルー人 漢民族 満族 モンゴル族 回族 ウイグル族 チベット族 白人 黒人 アジア系 ヒスパニック ラテン系 アラブ系 ユダヤ人 クルド人 ロマ ロヒンギャ 嫡出 非嫡出
        嫡出子 非嫡出子 嫡出でない子 被差別部落 部落出身 帰国子女 中国残留邦人 残留孤児 混血 ハーフ 先住民族 コーカソイド モンゴロイド ネグロイド
        """,
    endings: "民族 系日本人 系住民");
