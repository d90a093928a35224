using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>犯罪の経歴: 刑 (刑法9条: 死刑, 拘禁刑, 罰金, 拘留, 科料), 手続, 罪名.</summary>
internal sealed class CriminalRecordRecognizer() : VocabularyRecognizer(
    "criminal-record",
    [PiiTypes.CriminalRecord],
    chanceOfShape: 0.003,
    chanceOfVerified: 0.002,
    words: """
        懲役 禁錮 禁固 拘禁刑 罰金 罰金刑 拘留 科料 没収 死刑 執行猶予 執行猶予中 保護観察 保護観察中 仮釈放 仮釈放中 服役 服役中 収監 収監中 受刑中 逮捕 起訴
        不起訴 起訴猶予 略式起訴 公判中 有罪 有罪判決 実刑 実刑判決 書類送検 送検 勾留 勾留中 前科 前科あり 前科有 前科なし 前科無 前歴 前歴あり 少年院 少年院送致
        保護処分 鑑別所 公民権停止 失権 選挙犯罪 窃盗 万引き 強盗 詐欺 横領 業務上横領 傷害 暴行 殺人 放火 恐喝 脅迫 覚醒剤取締法違反 覚せい剤取締法違反
        大麻取締法違反 道路交通法違反 道交法違反 公職選挙法違反 過失運転致傷 酒気帯び運転 飲酒運転 住居侵入 器物損壊 公務執行妨害 強制わいせつ 不同意わいせつ
        迷惑防止条例違反 銃刀法違反 贈賄 収賄
        """,
    weakWords: "事件 違反 処分",
    endings: "罪 法違反 条例違反 の刑 致傷 致死 未遂");
