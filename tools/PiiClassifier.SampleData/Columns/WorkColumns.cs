using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>What an employer writes down, pay and bank account included.</summary>
internal static class WorkColumns
{
    private static readonly string[] Grades = ["S", "A", "A", "B", "B", "B", "C", "D"];

    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        new("employer-name", "employer-name", "勤務先|お勤め先", "勤め先|勤務先名称|ご勤務先|就労先|kinmusaki|勤務先（会社名）", Text, row => Employer(row.Who)),
        new("department", "department", "所属|部署|所属名", "所属課|部署名|所　属|配属先|shozoku|dept|部課名|課名", Text, Word("department", WordLists.Departments), Word("company-department", WordLists.CompanyDepartments)),
        new("bureau", "department", "部局名|部名", "部局|所属部", Text, Word("bureau", WordLists.Bureaus)),
        new("section", "department", "係名|係", "担当係|所属係", Text, Word("section", WordLists.Sections)),
        new("department-code", "department", "所属コード|部署コード", "所属ｺｰﾄﾞ|部門CD|shozoku_cd", Padded, row => row.Who.RandomFor("department").Digits(4) + "00"),
        new("job-title", "job-title", "役職|職名|役職名", "役　職|補職名|肩書|yakushoku|職位|役職名称", Text, Word("title", WordLists.Titles), Word("title", WordLists.CompanyTitles)),
        new("occupation", "job-title", "職業|職種", "ご職業|お仕事|職業区分|shokugyo", Text, Word("job", WordLists.Jobs)),
        new("job-family", "job-title", "職種|職種名", "職種区分|職　種", Text, Word("job-family", ["一般行政", "一般行政", "土木", "保健師", "看護師", "消防", "保育士", "技能労務"])),
        new("pay-grade", "pay-grade", "級号給|給与等級", "号俸|級・号給|級－号|等級号俸", Text,
            row => row.Who.RandomFor("grade").Between(1, 8) + "級" + row.Who.RandomFor("step").Between(1, 120) + "号給", row => row.Who.RandomFor("grade").Between(1, 8) + "-" + row.Who.RandomFor("step").Between(1, 120)),
        new("pay-table", "pay-grade", "給料表|俸給表", "適用給料表|給料表区分", Text, Word("pay-table", ["行政職（一）", "行政職（一）", "医療職（三）", "技能労務職", "教育職（二）"])),
        new("grade", "pay-grade", "級|職務の級", "等級|kyu", ExcelForm.Number, Numbers(Drawn("grade", 1, 8))),
        new("step", "pay-grade", "号給|号俸", "号|goukyu", ExcelForm.Number, Numbers(Drawn("step", 1, 120))),
        new("employment-type", "employment-type", "雇用形態|任用区分|雇用区分", "雇用種別|採用形態|勤務形態区分|koyo_kubun|社員区分|身分区分", Text, Word("employment", WordLists.Employments), Word("employment", WordLists.CompanyEmployments), row => Plain(row.Who.RandomFor("employment").Between(1, 5))),
        new("hire-date", "hire-date", "入社日|採用年月日|採用日", "入社年月日|採用年月日（当初）|就職日|nyusha_bi|hire_date|採用発令日", Date, PlainDates(row => Hired(row.Who))),
        new("service-years", "hire-date", "勤続年数", "勤続年月|在職年数|勤続（年）", Text, row => Years(row.Who) + "年", row => Plain(Years(row.Who)), row => Years(row.Who) + "年" + row.Who.RandomFor("service").Next(12) + "月"),
        new("termination-date", "termination-date", "退職日|退職年月日|退職予定日", "退社日|離職日|定年退職日|taishoku_bi|契約満了日（雇用）", Date, PlainDates(row => Retires(row.Who))),
        new("work-history", "work-history", "職歴|職務経歴", "前職|職歴（直近）|経歴概要|shokureki|異動歴", Text, row => Employer(row.Who) + "（" + Years(row.Who) + "年）", row => Hired(row.Who).Year + "年 " + Employer(row.Who) + "入社 " + row.Who.RandomFor("wh").Pick(WordLists.CompanyDepartments)),
        new("order-date", "work-history", "現所属発令日|異動年月日", "発令年月日|現職発令日", Date, PlainDates(row => DateForms.Today.AddYears(-row.Who.RandomFor("order").Between(0, 5)))),
        new("attendance", "attendance", "出勤日数|有給残日数|残業時間", "年休残|欠勤日数|時間外（時間）|勤怠区分|yukyu_zan|出勤", Text, row => Plain(row.Random.Between(15, 22)), row => Plain(row.Random.Between(0, 40)) + ".5", row => row.Random.Between(0, 60) + ":" + row.Random.Pick<string>(["00", "15", "30", "45"])),
        new("clock-in", "attendance", "出勤時刻|始業時刻", "打刻（出）|出社", Text, row => "0" + row.Random.Between(7, 9) + ":" + row.Random.Between(10, 59)),
        new("clock-out", "attendance", "退勤時刻|終業時刻", "打刻（退）|退社時刻", Text, row => row.Random.Between(16, 22) + ":" + row.Random.Between(10, 59)),
        new("personnel-evaluation", "personnel-evaluation", "人事評価|評価結果|考課", "人事考課|上期評価|総合評価（人事）|業績評価|hyoka|査定ランク", Text, Word("evaluation", Grades), row => Plain(row.Who.RandomFor("evaluation").Between(1, 5)), row => Plain(row.Who.RandomFor("evaluation").Between(40, 100))),
        new("disciplinary-record", "disciplinary-record", "懲戒処分|処分歴|懲戒歴", "処分内容|懲戒の種類|賞罰（懲戒）|chokai", Text, Sparse("discipline", 0.3, WordLists.Disciplines), Sparse("discipline", 0.95, WordLists.Disciplines)),
        new("qualification", "qualification", "資格|保有資格|免許・資格", "取得資格|資格・免許|保有資格①|shikaku|免許等", Text, Word("qualification", WordLists.Qualifications)),
        new("base-salary", "base-salary", "基本給|給料月額|本給", "基本給（円）|基本給額|月給|kihonkyu|base_pay|給料（月額）|時給", ExcelForm.Number, Money(row => Salary(row.Who))),
        new("allowance", "allowance", "扶養手当|住居手当|通勤手当|役職手当", "家族手当|資格手当|交通費（月額）|地域手当|時間外手当|teate|皆勤手当", ExcelForm.Number, Money(row => row.Random.Chance(0.35) ? 0 : row.Random.Between(2, 60) * 500)),
        new("bonus", "bonus", "賞与|夏季賞与|期末手当", "冬季賞与|勤勉手当|ボーナス（夏）|賞与支給額|shoyo|決算賞与", ExcelForm.Number, Money(row => Salary(row.Who) * row.Who.RandomFor("bonus").Between(10, 24) / 10)),
        new("total-pay", "total-pay", "総支給額|差引支給額|支給合計", "手取額|振込額（給与）|支給額計|銀行振込額|soshikyu|差引支払額", ExcelForm.Number, [.. Money(row => Salary(row.Who) + 32_500), .. Money(row => (Salary(row.Who) + 32_500) * 4 / 5)]),
        new("deduction", "deduction", "控除合計|控除額|組合費", "控除計|その他控除|財形貯蓄|koujo|控除合計額|親睦会費", ExcelForm.Number, Money(row => Salary(row.Who) / 5)),
        new("annual-income", "annual-income", "年収|総所得金額|年間所得", "前年所得|合計所得金額|給与収入|世帯年収|nenshu|所得額", ExcelForm.Number, [.. Money(row => Salary(row.Who) * 15), row => Plain(Salary(row.Who) * 15 / 10000) + "万円"]),
        new("tax-amount", "tax-amount", "所得税|住民税|源泉徴収税額", "市県民税|所得税額|年税額|固定資産税額|shotokuzei|課税額|滞納税額", ExcelForm.Number, Money(row => Salary(row.Who) / 25 / 10 * 10)),
        new("social-insurance-premium", "social-insurance-premium", "健康保険料|厚生年金保険料|社会保険料", "健保|厚年|介護保険料|社保計|標準報酬月額|雇用保険料|shakai_hoken", ExcelForm.Number, Money(row => Salary(row.Who) / 10)),
        new("retirement-allowance", "retirement-allowance", "退職金|退職手当|退職金額", "退職金支給額|退職手当額（見込）|退職給付|taishokukin", ExcelForm.Number, Money(row => Salary(row.Who) * Years(row.Who))),
        new("bank-name", "bank-name", "金融機関名|銀行名|振込先銀行", "銀行|振込銀行|金融機関|ginko|取引銀行名|振込先金融機関", Text, row => Bank(row.Who)[0], row => KanaForms.ToHalfWidth(Bank(row.Who)[1])),
        new("bank-code", "bank-name", "金融機関コード|銀行コード", "銀行ｺｰﾄﾞ|金融機関CD|bank_cd", Padded, row => Bank(row.Who)[2], row => Bank(row.Who)[2].TrimStart('0')),
        new("branch-name", "bank-name", "支店名", "支店|取扱店|shiten", Text, row => row.Who.RandomFor("branch").Pick(WordLists.Branches) + "支店", Word("branch", WordLists.Branches)),
        new("branch-code", "bank-name", "支店コード|店番", "支店ｺｰﾄﾞ|支店番号|店番号", Padded, row => row.Who.RandomFor("branch").Digits(3)),
        new("account-kind", "bank-name", "預金種目|口座種別", "種目|預金種別", Text, Word("account-kind", ["普通", "普通", "普通", "当座"]), row => row.Who.RandomFor("account-kind").Chance(0.9) ? "1" : "2"),
        new("bank-account-number", "bank-account-number", "口座番号|振込口座番号", "口座No.|口座番号（7桁）|kouza_no|預金口座番号|振込先口座", Padded, row => Account(row.Who), row => Account(row.Who), row => KanaForms.ToFullWidth(Account(row.Who)), row => Account(row.Who).TrimStart('0')),
        new("bank-account-holder", "bank-account-holder", "口座名義|口座名義人", "口座名義（カナ）|名義人ｶﾅ|受取人名|預金者名|meigi|口座名義人カナ", Text, row => KanaForms.ToBankForm(row.Who.Kana(" ")), row => KanaForms.ToBankForm(row.Who.Kana(" ")), row => row.Who.Kana("　"), row => row.Who.Name("　")),
        new("credit-card-number", "credit-card-number", "クレジットカード番号|カード番号", "クレカ番号|ｶｰﾄﾞ番号|card_no|ご利用カード番号|クレジット番号", Text, row => row.Who.CardNumber, row => CardGroups(row.Who.CardNumber, "-"), row => CardGroups(row.Who.CardNumber, " "), row => KanaForms.ToFullWidth(row.Who.CardNumber)),
        new("card-security-code", "card-security-code", "セキュリティコード|有効期限（カード）", "CVV|CVC|カード有効期限|card_exp|セキュリティ番号", Text, row => row.Who.RandomFor("cvv").Digits(3), row => row.Who.RandomFor("exp").Between(10, 12) + "/" + row.Who.RandomFor("exp2").Between(25, 30)),
    ];

    internal static int Salary(Person person) => 160_000 + Math.Clamp(person.Age - 18, 0, 42) * 4_600 + person.RandomFor("salary").Next(400) * 100;

    internal static DateOnly Hired(Person person)
    {
        SeededRandom random = person.RandomFor("hired");
        int year = Math.Min(person.Birth.Year + random.Between(18, 30), DateForms.Today.Year - 1);
        return random.Chance(0.7) ? new DateOnly(year, 4, 1) : new DateOnly(year, random.Between(1, 12), random.Pick<int>([1, 1, 15, 16]));
    }

    internal static int Years(Person person) => Math.Max(0, DateForms.Today.Year - Hired(person).Year);

    internal static Func<Row, string> Sparse(string purpose, double share, IReadOnlyList<string> words) => row => row.Who.RandomFor(purpose) is var random && random.Chance(share) ? random.Pick(words) : "";

    internal static string Account(Person person) => person.RandomFor("account").Digits(7);

    private static DateOnly Retires(Person person) => new(person.Birth.Year + 60 + (person.Birth.Month >= 4 ? 1 : 0), 3, 31);

    private static string Employer(Person person) => Organisation.Company(person.RandomFor("employer")).Name;

    private static string[] Bank(Person person) => person.RandomFor("bank").Pick(WordLists.Banks).Split('/');

    private static string CardGroups(string digits, string separator) => string.Join(separator, digits.Chunk(4).Select(group => new string(group)));
}
