using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ThingColumns;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Code lists and statistics in words of personal columns: nobody stands in them.</summary>
internal static class ListColumns
{
    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        None("department-list", "部署名|所属名", "部署名称|所属", row => row.Random.Pick(WordLists.Departments)),
        None("department-list-code", "部署コード|所属コード", "所属CD|部署CD", row => row.Random.Digits(4)),
        None("title-list", "役職名|職名", "役職|職名称", row => row.Random.Pick(WordLists.Titles)),
        None("job-list", "職種名|職業名", "職種|職業分類", row => row.Random.Pick(WordLists.Jobs)),
        None("disease-list", "傷病名|疾病名", "病名|疾患名", row => row.Random.Pick(WordLists.Diseases)),
        None("disease-list-code", "ICD10コード|傷病コード", "ICD-10|疾病コード", row => row.Random.Pick(WordLists.DiseaseCodes)),
        None("qualification-list", "資格名|免許名", "資格名称|免許の種類", row => row.Random.Pick(WordLists.Qualifications)),
        None("nation-list", "国名|国籍", "国・地域|国名（日本語）", row => row.Random.Pick(WordLists.Nationalities)),
        None("surname-list", "名字|苗字", "姓|名字（漢字）", row => row.Random.PickEarly(Surnames.All).Written),
        None("surname-list-kana", "読み|よみ", "読み方|カナ", row => row.Random.PickEarly(Surnames.All).Kana),
        None("rank", "順位|ランク", "全国順位|位", row => Plain(row.Number)),
        None("sex-list", "性別|男女別", "性別区分|男女", row => row.Number % 2 == 0 ? "女" : "男", row => row.Number % 2 == 0 ? "女性" : "男性"),
        None("age-list", "年齢|年齢（歳）", "満年齢|歳", row => Plain((row.Number - 1) % 100)),
        None("school-list", "学校名|高校名", "学校|学校名称", row => row.Org.Address.Municipality.Name.Split('市')[0] + row.Random.Pick(WordLists.HighSchools)),
        None("faculty-list", "学部|学科名", "学部・学科|募集単位", row => row.Random.Pick(WordLists.Faculties)),
        None("station-list", "投票区|投票所", "投票区名|投票所名", row => "第" + row.Number + "投票区"),
        new("voters", null, "有権者数|当日有権者数", "選挙人名簿登録者数|有権者", Number, Numbers(row => row.Random.Between(200, 9000))),
        new("turnout", null, "投票率|投票率（%）", "投票率(％)|率", Number, row => row.Random.Between(28, 74) + "." + row.Random.Digits(2)),
        new("people-count", null, "人数|人員", "件数|該当者数", Number, Numbers(row => row.Random.Between(1, 4000), "人")),
        new("mean-pay", null, "平均給与|平均基本給", "平均年収（万円）|所定内給与額", Number, Money(row => row.Random.Between(1800, 6000) * 100)),
        new("mean-age", null, "平均年齢|平均年齢（歳）", "平均（歳）|年齢平均", Number, row => row.Random.Between(28, 52) + "." + row.Random.Next(10)),
        new("mean-score", null, "平均点|平均得点", "平均正答率|平均（点）", Number, row => row.Random.Between(35, 85) + "." + row.Random.Next(10)),
        new("mean-height", null, "平均身長|平均身長（cm）", "身長平均（cm）|身長（平均）", Number, row => row.Random.Between(110, 175) + "." + row.Random.Next(10)),
        new("mean-weight", null, "平均体重|平均体重（kg）", "体重平均|体重（平均）", Number, row => row.Random.Between(8, 72) + "." + row.Random.Next(10)),
        new("checkup-rate", null, "健診受診率|検診受診率", "受診率(%)|がん検診受診率", Number, row => row.Random.Between(10, 80) + "." + row.Random.Next(10)),
        new("marriages", null, "婚姻件数|離婚件数", "婚姻数|婚姻率", Number, Numbers(row => row.Random.Between(2, 2000))),
        new("tax-total", null, "税収|調定額", "住民税収入額|収入済額", Number, Money(row => row.Random.Between(100, 90_000) * 1000)),
        None("tax-kind", "税目|科目", "税の種類|税目名", row => row.Random.Pick<string>(["個人市民税", "法人市民税", "固定資産税", "軽自動車税", "市たばこ税"])),
        None("care-list", "要介護度|認定区分", "区分（介護）|介護度", row => row.Random.Pick<string>(["要支援1", "要支援2", "要介護1", "要介護2", "要介護3", "要介護4", "要介護5"])),
        None("code-list", "コード|区分コード", "コード値|code", row => row.Number.ToString("00", System.Globalization.CultureInfo.InvariantCulture)),
        None("area-code-list", "市外局番|局番", "市外局番（MA）|市外", row => row.Org.Address.Municipality.AreaCode),
    ];
}
