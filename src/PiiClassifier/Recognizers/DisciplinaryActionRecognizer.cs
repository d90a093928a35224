using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>懲戒処分 (地方公務員法29条, 国家公務員法82条: 免職, 停職, 減給, 戒告).</summary>
internal sealed class DisciplinaryActionRecognizer() : VocabularyRecognizer(
    "disciplinary-action",
    [PiiTypes.DisciplinaryRecord],
    chanceOfShape: 0.002,
    chanceOfVerified: 0.002,
    words: """
        戒告 減給 停職 免職 懲戒免職 懲戒解雇 諭旨免職 諭旨解雇 諭旨退職 分限免職 分限休職 降任 降格 降給 譴責 けん責 出勤停止 訓告 文書訓告 口頭訓告 厳重注意
        文書厳重注意 口頭厳重注意 口頭注意 文書注意 始末書 始末書提出 懲戒 懲戒処分 処分なし 処分歴なし 失職 減給1月 減給3月 減給6月 停職1月 停職3月 停職6月
        """,
    weakWords: "注意 処分 解雇 指導",
    endings: "免職 停職 減給 戒告 か月停職 か月減給");
