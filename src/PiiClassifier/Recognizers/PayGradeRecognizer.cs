using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>級・号給 (地方自治法204条の給料表): 3級, 3級45号給, 1級25号, 行政職(一)3-45, 行政職給料表.</summary>
internal sealed class PayGradeRecognizer() : VocabularyRecognizer(
    "pay-grade",
    [PiiTypes.PayGrade],
    chanceOfShape: 0.01,
    chanceOfVerified: 0.001,
    words: """
        行政職 行政職(一) 行政職(二) 行(一) 行(二) 医療職(一) 医療職(二) 医療職(三) 教育職(一) 教育職(二) 技能労務職 公安職 企業職 研究職 行政職給料表 行政職給料表(一)
        医療職給料表(三) 教育職給料表 技能労務職給料表
        """,
    weakWords: "1級 2級 3級 4級 5級 6級 7級 8級 9級 10級 11級",
    endings: "号給 号俸 等級 給料表")
{
    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int grade = text.IndexOf('級');
        bool step = grade > 0 && text[grade - 1] is >= '0' and <= '9' && grade + 1 < text.Length && text[grade + 1] is >= '0' and <= '9';
        if (step && (text[^1] is '号' or '給' or '俸' or (>= '0' and <= '9'))) return ValueMatch.Verified;
        // 行(一)3-45: the table, the grade and the step.
        if (text.Length > 5 && cell.DigitCount > 1 && text.Contains('-') && text[0] is '行' or '医' or '教' or '技' or '公' && text[^1] is >= '0' and <= '9') return ValueMatch.Verified;
        return base.Match(cell);
    }
}
