using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>勤怠・休暇の区分.</summary>
internal sealed class AttendanceCodeRecognizer() : VocabularyRecognizer(
    "attendance-code",
    [PiiTypes.Attendance],
    chanceOfShape: 0.05,
    chanceOfVerified: 0.004,
    words: """
        有給 有休 年休 年次有給休暇 年次休暇 年給 有給休暇 半休 午前半休 午後半休 半日有給 時間休 時間年休 欠勤 無断欠勤 遅刻 早退 遅刻早退 病欠 病休 病気休暇 特休
        特別休暇 夏季休暇 夏期休暇 慶弔休暇 忌引 忌引休暇 忌引き 結婚休暇 産休 産前休暇 産後休暇 産前産後休暇 育休 育児休業 育児休暇 育児時間 介護休暇 介護休業
        看護休暇 子の看護休暇 生理休暇 公休 法定休日 所定休日 休日出勤 休出 代休 振休 振替休日 振替出勤 出勤 出張 直行 直帰 直行直帰 在宅 在宅勤務 テレワーク
        リモート 外勤 日勤 夜勤 準夜 深夜 当直 宿直 日直 早番 遅番 中番 明け 非番 週休 残業 時間外 休職 停職 職専免 職務専念義務免除 打刻漏れ 打刻忘れ
        永年勤続休暇 リフレッシュ休暇 ボランティア休暇 ストライキ
        """,
    weakWords: "出 休 欠 遅 早 出席 欠席 祝日 休日 平日 休み 研修 外出",
    endings: "休暇 休業 欠勤 勤務");
