using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>School, family, health, and what the law calls special care.</summary>
internal static class LifeColumns
{
    private static readonly string[] Judgements = ["A", "A", "B", "B", "C", "D", "E"];
    private static readonly string[] LongJudgements = ["異常なし", "異常なし", "軽度異常", "要経過観察", "要精密検査", "治療中"];
    private static readonly string[] Disabilities = ["身体1級", "身体3級", "身体6級", "療育A", "療育B1", "精神2級", "精神3級"];
    private static readonly string[] Care = ["要支援1", "要支援2", "要介護1", "要介護2", "要介護3", "要介護5", "非該当"];

    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        new("education-level", "education-level", "最終学歴|学歴", "学　歴|最終学歴区分|gakureki|学歴区分名", Text, Word("education", WordLists.Educations)),
        new("school-name", "school-name", "学校名|出身校|最終学歴学校名", "卒業校|在学校名|ご出身大学|gakko_mei|通学先|母校", Text, School, School, Word("high", WordLists.HighSchools)),
        new("faculty", "school-name", "学部学科|専攻", "学部・学科|専攻学科", Text, Word("faculty", WordLists.Faculties)),
        new("class", "school-name", "学年・組|クラス", "年組|学級", Text, row => row.Who.RandomFor("class").Between(1, 6) + "年" + row.Who.RandomFor("class2").Between(1, 5) + "組", row => row.Who.RandomFor("class").Between(1, 6) + "-" + row.Who.RandomFor("class2").Between(1, 5)),
        new("graduation-date", "graduation-date", "卒業年月|卒業年", "卒業予定年月|卒業年度|sotsugyo|修了年月", Text, Months(row => new DateOnly(row.Who.Birth.Year + row.Who.RandomFor("graduation").Pick<int>([18, 19, 22, 23]), 3, 20))),
        new("academic-score", "academic-score", "成績|点数|評定", "国語|数学|英語得点|評定平均|期末考査|tensu|GPA|偏差値", ExcelForm.Number, row => Plain(row.Who.RandomFor("score").Between(20, 100)), row => Plain(row.Who.RandomFor("score").Between(1, 5)), row => row.Who.RandomFor("score").Between(1, 3) + "." + row.Who.RandomFor("score2").Digits(2)),
        new("marital-status", "marital-status", "配偶者の有無|婚姻区分|配偶者", "配偶者有無|既婚・未婚|婚姻状況|haigusha|未既婚", Text, row => row.Who.IsMarried ? "有" : "無", row => row.Who.IsMarried ? "既婚" : "未婚", row => row.Who.IsMarried ? "1" : "0"),
        new("family-member-name", "family-member-name", "世帯主氏名|保護者氏名|家族氏名", "世帯主|保護者名|扶養者氏名|hogosha|配偶者氏名|保護者（氏名）|世帯主名", Text, row => row.Who.Household.Head.Name("　"), row => row.Who.Household.Head.Name(" "), row => row.Who.Household.Head.Name("")) { Names = row => row.Who.Household.Head },
        new("guardian-name", "family-member-name", "保護者氏名|保護者名", "保護者（氏名）|保護者　氏名|ご家族代表者名", Text, row => row.Who.Name("　"), row => row.Who.Name(" ")) { Names = row => row.Who },
        new("family-relationship", "family-relationship", "続柄", "続　柄|世帯主との続柄|本人との関係|tsuzukigara|ｿﾞｸｶﾞﾗ|間柄", Text, row => row.Who.Relationship, row => row.Who.Relationship, Word("relation", WordLists.Relationships)),
        new("dependent-count", "dependent-count", "扶養人数|扶養親族数", "扶養家族数|被扶養者数|税扶養人数|fuyo_su|扶養（人）", ExcelForm.Number, Numbers(row => Math.Min(5, row.Who.Household.Members.Count - 1), "人")),
        new("medical-history", "medical-history", "病名|傷病名|既往歴", "既往症|診断名|主病名|病歴|byomei|持病|現病歴", Text, Word("disease", WordLists.Diseases), Sparse("disease", 0.4), row => row.Who.RandomFor("disease").Pick(WordLists.Diseases)),
        new("disease-code", "medical-history", "傷病名コード|ICD10", "病名ｺｰﾄﾞ|ICD-10コード", Text, Word("disease", WordLists.DiseaseCodes)),
        new("medication", "medical-history", "服薬|処方薬", "内服薬|お薬", Text, Word("drug", ["アムロジピン錠5mg", "メトホルミン錠250mg", "ロキソプロフェン錠60mg", "なし", "プレドニゾロン錠"])),
        new("allergy", "medical-history", "アレルギー", "食物アレルギー|アレルギーの有無", Text, Word("allergy", ["なし", "なし", "卵", "そば", "小麦", "乳", "えび・かに"])),
        new("disability-status", "disability-status", "障害区分|障害者手帳|障害等級", "障がいの有無|手帳等級|障害種別|shogai|身体障害者手帳|障がい者区分", Text, Sparse("disability", 0.3, Disabilities), Sparse("disability", 0.95, Disabilities), Flags("disability", 0.1)[0]),
        new("health-checkup-result", "health-checkup-result", "健診判定|総合判定|健診結果", "健康診断判定|判定区分（健診）|検診結果|kenshin_kekka|医師の判定|健診総合所見", Text, Word("judgement", Judgements), Word("judgement", LongJudgements)),
        new("height", "health-checkup-result", "身長|身長（cm）", "身長cm|Height", ExcelForm.Number, row => Plain((row.Who.IsMale ? 160 : 148) + row.Who.RandomFor("height").Next(22)) + "." + row.Who.RandomFor("h").Next(10)),
        new("weight", "health-checkup-result", "体重|体重（kg）", "体重kg|Weight", ExcelForm.Number, row => Plain((row.Who.IsMale ? 54 : 42) + row.Who.RandomFor("weight").Next(36)) + "." + row.Who.RandomFor("w").Next(10)),
        new("systolic", "health-checkup-result", "最高血圧|収縮期血圧", "血圧（上）|収縮期", ExcelForm.Number, Numbers(Drawn("systolic", 98, 168))),
        new("diastolic", "health-checkup-result", "最低血圧|拡張期血圧", "血圧（下）|拡張期", ExcelForm.Number, Numbers(Drawn("diastolic", 55, 104))),
        new("hba1c", "health-checkup-result", "HbA1c|HbA1c(NGSP)", "ＨｂＡ１ｃ|ヘモグロビンA1c", ExcelForm.Number, row => row.Who.RandomFor("hba1c").Between(4, 7) + "." + row.Who.RandomFor("hb").Next(10)),
        new("eyesight", "health-checkup-result", "視力（右）|視力（左）", "視力右|裸眼視力", ExcelForm.Number, Word("eye", ["0.1", "0.3", "0.5", "0.7", "1.0", "1.2", "1.5"])),
        new("checkup-date", "health-checkup-result", "健診受診日|受診年月日", "健診日|検診受診日", Date, PlainDates(row => DateForms.Today.AddDays(-row.Who.RandomFor("checkup").Next(300)))),
        new("creed", "creed", "宗教|信仰|宗旨", "宗派|信教|shukyo|檀家宗派|所属教団", Text, Word("religion", WordLists.Religions)),
        new("party", "creed", "支持政党|所属政党", "党派|所属党派|政党名|支持する政党", Text, Word("party", WordLists.Parties)),
        new("ethnicity", "ethnicity", "民族|人種", "民族区分|エスニシティ|minzoku|出自", Text, Word("people", WordLists.Peoples)),
        new("criminal-record", "criminal-record", "犯罪歴|前科|犯歴", "前科の有無|罪名|逮捕歴|hanzai_reki|刑罰の種類|有罪判決歴", Text, Sparse("offence", 0.3, WordLists.Offences), Sparse("offence", 0.95, WordLists.Offences), Flags("offence", 0.05)[0]),
        new("crime-victim", "crime-victim", "DV支援措置|犯罪被害|支援措置", "支援措置区分|DV等被害|被害者支援|shien_sochi|ストーカー被害|住所秘匿", Text, Flags("victim", 0.04)[0], Flags("victim", 0.04)[1], Sparse("victim", 0.4, ["DV", "ストーカー", "児童虐待", "その他"])),
        new("welfare-assistance", "welfare-assistance", "生活保護|要介護度|介護認定", "生保受給|保護区分|介護度|児童扶養手当受給|seiho|認定区分（介護）|福祉サービス", Text, Word("care", Care), Flags("welfare", 0.15)[0], Flags("welfare", 0.15)[4]),
    ];

    private static string School(Row row) => row.Who.RandomFor("school") is var random && random.Chance(0.5) ? random.Pick(WordLists.Universities) : random.Pick(Municipalities.All).Name.Split('市')[0] + random.Pick(WordLists.HighSchools);

    private static Func<Row, string> Sparse(string purpose, double share) => WorkColumns.Sparse(purpose, share, WordLists.Diseases);

    private static Func<Row, string> Sparse(string purpose, double share, IReadOnlyList<string> words) => WorkColumns.Sparse(purpose, share, words);
}
