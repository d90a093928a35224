using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>学校名・学部・学科: 弘前大学理工学部, ○○高等学校, 普通科, 経済学部. With 大学 and 学部 together it is a person's school, not a list of schools.</summary>
internal sealed class SchoolNameRecognizer() : VocabularyRecognizer(
    "school-name",
    [PiiTypes.SchoolName],
    chanceOfShape: 0.01,
    chanceOfVerified: 0.002,
    words: """
        文学部 法学部 経済学部 経営学部 商学部 理学部 工学部 理工学部 農学部 医学部 歯学部 薬学部 教育学部 人文学部 社会学部 外国語学部 国際学部 教養学部 看護学部
        人文社会科学部 情報学部 芸術学部 体育学部 家政学部 法学研究科 理工学研究科 工学研究科 医学研究科 法学科 経済学科 経営学科 商学科 英文学科 国文学科 史学科 数学科
        物理学科 化学科 生物学科 機械工学科 電気工学科 土木工学科 建築学科 医学科 看護学科 情報工学科 普通科 商業科 工業科 農業科 総合学科 理数科
        """,
    endings: """
        大学 大学院 短期大学 短大 短期大学部 高等学校 高校 中学校 小学校 中等教育学校 義務教育学校 特別支援学校 高等専門学校 専門学校 専修学校 高専 看護学校 養成所
        学部 学科 研究科 専攻 学群 学類 学府 学域 学院 学園 分校 幼稚園 保育園 こども園 コース
        """)
{
    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int university = text.IndexOf("大学", StringComparison.Ordinal);
        if (university > 0 && HasEnding(text) && (text.EndsWith("学部", StringComparison.Ordinal) || text.EndsWith("学科", StringComparison.Ordinal) || text.EndsWith("研究科", StringComparison.Ordinal)))
        {
            return ValueMatch.Verified;
        }
        return base.Match(cell);
    }
}
