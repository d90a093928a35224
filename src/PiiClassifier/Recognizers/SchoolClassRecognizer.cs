using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>学年と組: 3年2組, 1-A組, 年長, 2学年. 学校名's neighbour.</summary>
internal sealed class SchoolClassRecognizer() : VocabularyRecognizer(
    "school-class",
    [PiiTypes.SchoolName],
    chanceOfShape: 0.05,
    chanceOfVerified: 0.005,
    words: """
        年少 年中 年長 年少組 年中組 年長組 小1 小2 小3 小4 小5 小6 中1 中2 中3 高1 高2 高3 小学1年 小学2年 小学3年 小学4年 小学5年 小学6年
        中学1年 中学2年 中学3年 高校1年 高校2年 高校3年 小学1年生 小学2年生 小学3年生 小学4年生 小学5年生 小学6年生 中学1年生 中学2年生 中学3年生
        高校1年生 高校2年生 高校3年生 1年生 2年生 3年生 4年生 5年生 6年生 1学年 2学年 3学年 4学年 5学年 6学年 学部1年 学部2年 学部3年 学部4年
        """,
    weakWords: "1組 2組 3組 4組 5組 6組 7組 8組 A組 B組 C組 D組 1年 2年 3年 4年 5年 6年 特別支援学級")
{
    // 3年2組, 1年A組, 3-2組, 2年.
    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        bool classOfYear = text.Length is >= 4 and <= 8 && text[0] is >= '1' and <= '6' && (text[1] is '年' or '-') && text[^1] == '組';
        return classOfYear ? ValueMatch.Verified : base.Match(cell);
    }
}
