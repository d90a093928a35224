using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>雇用形態・任用区分 (地方公務員法22条の2: 会計年度任用職員).</summary>
internal sealed class EmploymentTypeRecognizer() : VocabularyRecognizer(
    "employment-type",
    [PiiTypes.EmploymentType],
    chanceOfShape: 0.006,
    chanceOfVerified: 0.004,
    words: """
        正規 非正規 正規職員 非正規職員 正職員 準職員 正社員 準社員 契約社員 派遣社員 嘱託社員 嘱託 嘱託職員 臨時 臨時職員 臨時的任用 臨時的任用職員 臨時社員 非常勤
        非常勤職員 非常勤特別職 常勤 常勤職員 会計年度任用 会計年度任用職員 会計年度任用職員(フルタイム) 会計年度任用職員(パートタイム) 会計年度(フルタイム)
        会計年度(パート) フルタイム パートタイム フルタイム会計年度任用職員 パートタイム会計年度任用職員 再任用 再任用職員 再任用(フルタイム) 再任用(短時間) 再任用短時間
        再任用フルタイム 定年前再任用短時間 暫定再任用 任期付 任期付職員 任期付短時間 特別職 一般職 パート アルバイト パート社員 パートタイマー 有期雇用 無期雇用 有期
        無期 無期転換 期間の定めあり 期間の定めなし 出向 出向者 受入出向 派遣 業務委託 請負 役員 試用期間 試用 日雇 日雇い 在職 休職 休職中 退職 育児休業 育休中
        産休中 条件付採用 常用 季節雇用 短時間正社員 短時間勤務 インターン
        """,
    weakWords: "一般 出向中 退職済 在籍 退職者 社員 職員");
