using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>信条: 宗教・宗派・政党.</summary>
internal sealed class CreedRecognizer() : VocabularyRecognizer(
    "creed",
    [PiiTypes.Creed],
    chanceOfShape: 0.004,
    chanceOfVerified: 0.003,
    words: """
        仏教 神道 キリスト教 カトリック プロテスタント イスラム教 イスラーム ヒンドゥー教 ヒンズー教 ユダヤ教 儒教 道教 無宗教 無宗派 浄土真宗 浄土宗 真言宗 天台宗
        曹洞宗 臨済宗 日蓮宗 日蓮正宗 時宗 黄檗宗 真宗大谷派 浄土真宗本願寺派 創価学会 立正佼成会 天理教 金光教 大本 幸福の科学 真如苑 霊友会 生長の家
        世界平和統一家庭連合 統一教会 エホバの証人 モルモン教 末日聖徒イエス・キリスト教会 ロシア正教 正教会 聖公会 ルーテル派 バプテスト 自由民主党 自民党 立憲民主党
        公明党 日本共産党 共産党 日本維新の会 維新の会 国民民主党 社会民主党 社民党 れいわ新選組 参政党 無所属 労働組合員
        """,
    endings: "教会信徒 教徒 信徒 信者 門徒 檀家 氏子 党員 党友");
