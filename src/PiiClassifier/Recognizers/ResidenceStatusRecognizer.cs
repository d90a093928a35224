using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>在留資格 (出入国管理及び難民認定法 別表第一, 別表第二; 特別永住者: 入管特例法).</summary>
internal sealed class ResidenceStatusRecognizer() : VocabularyRecognizer(
    "residence-status",
    [PiiTypes.ResidenceStatus],
    chanceOfShape: 0.001,
    chanceOfVerified: 0.001,
    words: """
        外交 公用 教授 芸術 宗教 報道 高度専門職 高度専門職1号 高度専門職1号イ 高度専門職1号ロ 高度専門職1号ハ 高度専門職2号 経営・管理 経営管理 投資・経営
        法律・会計業務 法律・会計 医療 研究 教育 技術・人文知識・国際業務 技術・人文知識・国際 技人国 技術 人文知識・国際業務 企業内転勤 介護 興行 技能 特定技能
        特定技能1号 特定技能2号 技能実習 技能実習1号 技能実習2号 技能実習3号 技能実習1号イ 技能実習1号ロ 技能実習2号イ 技能実習2号ロ 技能実習3号イ 技能実習3号ロ
        育成就労 文化活動 短期滞在 留学 就学 研修 家族滞在 特定活動 永住者 日本人の配偶者等 日本人配偶者等 永住者の配偶者等 永住者配偶者等 定住者 特別永住者 仮放免
        一時庇護 永住 定住
        """);
