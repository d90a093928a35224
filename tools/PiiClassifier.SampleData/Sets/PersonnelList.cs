using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Sets;

/// <summary>The seventy columns of a city's personnel file.</summary>
public static class PersonnelList
{
    private const string Columns = """
        職員番号|職員№|employee-number|employee-number
        氏　　名|職員氏名|person-name|person-name
        カナ氏名（半角）|ｶﾅ氏名|person-name-kana|person-name-kana|2
        旧姓|婚姻前の姓|former-name|former-name
        性別|性　別|sex|sex
        生年月日（和暦）|生年月日（元号）|birth-date|birth-date|7
        年齢（平成30年3月31日現在）|年齢（年度末）|age|age
        〒|郵便番号（自宅）|postal-code|postal-code
        現　住　所|自宅住所|address|address|1
        方書|アパート名等|street-address|building
        自宅ＴＥＬ|電話（自宅）|phone-number|phone-number
        携帯ＴＥＬ|ｹｰﾀｲ番号|mobile-number|mobile-number
        本籍地（都道府県）|本籍（都道府県名）|registered-domicile|registered-domicile|1
        緊急連絡先氏名|緊急時に連絡する人|emergency-contact|emergency-name
        緊急連絡先続柄|緊急連絡者の続柄|family-relationship|emergency-relation
        緊急連絡先TEL|緊急時電話番号|emergency-contact|emergency-contact
        任命権者|任命権者区分|none|appointer
        部局名|部　局|department|bureau
        所属コード|所属ｺｰﾄﾞ|department|department-code
        所属名（課）|課・室名|department|department
        係名|担当係名|department|section
        補職名|補職|job-title|job-title
        職名|職の名称|job-title|job-title
        職種|職種名|job-title|job-family
        任用区分|任用の種類|employment-type|employment-type
        再任用区分|再任用の別|employment-type|employment-type|2
        採用年月日（当初）|当初採用日|hire-date|hire-date
        採用区分|採用の種別|employment-type|employment-type
        現所属発令日|現所属への発令年月日|work-history|order-date
        前歴換算月数|前歴換算（月）|work-history|quantity
        勤続年数（年月）|在職期間|hire-date|service-years|2
        定年退職予定日|定年予定年月日|termination-date|termination-date
        給料表|適用給料表|pay-grade|pay-table
        級|職務の級|pay-grade|grade
        号給|号俸|pay-grade|step
        次期昇給年月日|次回昇給日|pay-grade|date
        給料月額（円）|給料（月額）|base-salary|base-salary
        扶養手当|扶養手当額|allowance|allowance
        住居手当|住居手当（月）|allowance|allowance
        通勤手当月額|通勤手当(円)|allowance|allowance
        管理職手当|管理職手当額|allowance|allowance
        寒冷地手当|寒冷地手当(冬季)|allowance|allowance
        時間外勤務手当|超過勤務手当|allowance|allowance
        期末手当（６月）|6月期末手当|bonus|bonus
        勤勉手当（６月）|6月勤勉手当|bonus|bonus
        年間支給総額|年間総支給額(円)|total-pay|annual-income
        共済短期掛金|短期掛金|social-insurance-premium|social-insurance-premium
        共済長期掛金|長期掛金|social-insurance-premium|social-insurance-premium
        標準報酬月額（千円）|標準報酬(月額)|social-insurance-premium|base-salary
        所得税額|所得税(源泉)|tax-amount|tax-amount
        住民税額|市県民税額|tax-amount|tax-amount
        控除合計額|控除計|deduction|deduction
        差引支給額|差引支給(手取)|total-pay|total-pay|6
        振込金融機関コード|振込先銀行ｺｰﾄﾞ|bank-name|bank-code
        振込支店コード|振込先支店ｺｰﾄﾞ|bank-name|branch-code
        振込先口座番号|給与振込口座|bank-account-number|bank-account-number
        口座名義人（カナ）|名義(ｶﾅ)|bank-account-holder|bank-account-holder
        組合員証記号番号|共済組合員証番号|health-insurance-number|health-insurance-number|2
        基礎年金番号|年金基礎番号|basic-pension-number|basic-pension-number|1
        最終学歴|学歴（最終）|education-level|education-level
        最終学歴学校名|最終卒業校|school-name|school-name
        卒業年月|卒業した年月|graduation-date|graduation-date
        保有資格・免許|資格・免許等|qualification|qualification
        配偶者（有・無）|配偶者有無|marital-status|marital-status
        税扶養親族数|扶養親族（税）|dependent-count|dependent-count
        障害者手帳等級|手帳の等級|disability-status|disability-status|1
        休職区分|休職の別|employment-type|flag
        健診受診年月日|健診を受けた日|health-checkup-result|checkup-date
        Ｈ２９健診総合判定|H29健診判定|health-checkup-result|health-checkup-result
        備考|特記事項|none|note
        """;

    /// <summary>The sheet, with two title lines where asked.</summary>
    public static SampleTable Build(string sheet, int rows, ulong seed, bool reworded, bool titles)
    {
        SeededRandom random = new(seed);
        PersonSource people = new(random);
        Person[][] lines = [.. Enumerable.Range(0, rows).Select(_ => new[] { people.NextAdult() })];
        string[] above = titles ? ["職員名簿（" + sheet + "）", "平成30年3月31日現在　取扱注意"] : [];
        return FixedList.Fill(sheet, TableSubject.Person, above, FixedList.Read(Columns, reworded), lines, random);
    }
}
