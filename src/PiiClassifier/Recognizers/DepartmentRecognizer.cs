using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>所属: 総務部人事課, 第一営業部, 市民生活課窓口係.</summary>
internal sealed class DepartmentRecognizer() : VocabularyRecognizer(
    "department",
    [PiiTypes.Department],
    chanceOfShape: 0.02,
    chanceOfVerified: 0.004,
    words: """
        総務部 人事部 経理部 営業部 総務課 人事課 経理課 営業課 企画課 財政課 税務課 市民課 福祉課 建設課 農政課 土木課 教育委員会 議会事務局 総務 人事 経理 財務部
        法務部 情報システム部 開発部 製造部 品質管理部 資材部 広報課 秘書課 管財課 納税課 保険課 国保年金課 健康づくり推進課 介護福祉課 障がい福祉課 子ども家庭課
        生活福祉課 環境課 監査委員事務局 選挙管理委員会事務局 会計課 看護部 医事課 診療部 薬剤部 消防本部 水道部 上下水道部 市長部局 取締役会 経営企画室 監査室
        """,
    weakWords: "本社 本庁 営業 製造 開発 企画 経営企画 管理 法務 広報 総務係 庶務",
    endings: "部 課 係 室 局 班 グループ チーム 本部 事業部 事業所 支社 委員会 事務局 センター 推進室 対策室");
