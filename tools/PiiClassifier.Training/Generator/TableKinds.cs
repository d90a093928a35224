namespace PiiClassifier.Training.Generator;

/// <summary>The kinds of tables: how often there is one, and its columns in their usual order.</summary>
/// <remarks>
/// A column is the id of a type or the name of an ordinary kind; with ? it is there in about half of the tables, with ??
/// in one of six. An owner before &gt; makes it a second person's: 保護者&gt;person-name. A column with * comes several times.
/// </remarks>
internal static class TableKinds
{
    private const string Source = """
        persons
        8|running? employee-number person-name person-name-kana? sex? birth-date? age?? department job-title? employment-type? hire-date? termination-date?? postal-code? address? phone-number? mobile-number? email-address? my-number?? education-level?? qualification?? emergency-contact?? remark?
        4|employee-number family-name given-name family-name-kana? given-name-kana? person-name-romaji?? department? job-title? email-address? mobile-number?? hire-date? sex? birth-date? kind? state??
        4|employee-number person-name department? year base-salary allowance* total-pay? deduction* social-insurance-premium*? tax-amount*? total-pay? attendance*?? remark??
        3|employee-number person-name bank-name? bank-name bank-name? bank-account-number bank-account-holder? price?? date??
        3|date? employee-number person-name department? attendance* clock? clock? kind? remark?
        2|employee-number? person-name department? personnel-evaluation* personnel-evaluation? academic-score?? job-title? disciplinary-record?? bonus? pay-grade? remark?
        2|employee-number? person-name person-name-kana? birth-date sex? my-number? basic-pension-number? employment-insurance-number? health-insurance-number? insurer-number?? social-insurance-premium?? hire-date? termination-date? dependent-count?
        2|employee-number? person-name hire-date? termination-date? retirement-allowance? annual-income?? work-history?? job-title? department? date??
        2|person-name person-name-kana? birth-date? sex? postal-code? address? phone-number? email-address? education-level? school-name? graduation-date? qualification? work-history? marital-status?? dependent-count?? state? date? remark?
        1|employee-number? person-name nationality residence-status? residence-card-number? passport-number? birth-date? date?? department? person-name-romaji?
        2|employee-number? person-name family-member-name family-relationship? birth-date? sex? my-number?? annual-income? dependent-count?? kind? date??
        2|person-name drivers-license-number? date? vehicle-number? department? qualification? phone-number? kind?
        6|running? resident-id? resident-id?? person-name person-name-kana? birth-date sex? family-relationship? postal-code? address? region?? street-address?? phone-number? registered-domicile?? my-number? resident-record-code?? date? kind? flag?
        3|polling-district? voter-roll-number? person-name person-name-kana? sex birth-date? age? postal-code? address? flag? date?? resident-id??
        3|resident-id? person-name birth-date? sex? address? health-insurance-number? insurer-number? welfare-assistance? disability-status?? medical-history?? date? date?? phone-number? 保護者>person-name?? 世帯主>person-name?? state?
        2|running? resident-id? person-name person-name-kana? address? annual-income? tax-amount* tax-amount? kind? date? bank-name?? bank-account-number?? state?
        2|person-name birth-date? address? phone-number? disability-status? welfare-assistance? family-relationship? 緊急連絡先>person-name? 緊急連絡先>phone-number? medical-history? remark?
        1|resident-id? person-name address? crime-victim? kind? date? remark? criminal-record?? family-member-name??
        4|student-number? school-name? person-name person-name-kana? sex? birth-date? 保護者>person-name? 保護者>person-name-kana?? family-relationship?? postal-code? address? phone-number? 緊急連絡先>phone-number?? school-name?? remark?
        5|student-number person-name? school-name? academic-score* academic-score academic-score quantity?? share?? letter?? kind??
        2|running school-name? person-name person-name-kana? sex? attendance* remark? date?
        2|student-number person-name person-name-kana? email-address? school-name? school-name? graduation-date? login-id? password?? state?
        2|school-name? person-name sex? birth-date? health-checkup-result* health-checkup-result? medical-history? blood-type?? remark?
        4|patient-number person-name person-name-kana? birth-date? age? sex? address? phone-number? medical-history* insurer-number? health-insurance-number? date? blood-type? kind?
        3|employee-number? person-name age? sex? date? health-checkup-result* health-checkup-result remark? department??
        2|patient-number? person-name? sex? age? medical-history date? clock? kind? quantity?? insurer-number??
        2|person-name birth-date? age? sex? welfare-assistance disability-status? medical-history? insurer-number? 家族>person-name? 家族>phone-number? facility?? date??
        6|customer-number? person-name person-name-kana? sex? birth-date? age?? postal-code? address? phone-number? mobile-number? email-address? occupation?? job-title?? date? points? quantity? kind? flag? remark?
        4|customer-number? family-name given-name family-name-kana? given-name-kana? postal-code? region? street-address? street-address? phone-number? email-address? birth-date? sex? flag? date??
        3|product-code date person-name phone-number? お届け先>person-name? お届け先>postal-code? お届け先>address? お届け先>phone-number? product quantity? price? price? state? remark?
        2|product-code? ご依頼主>person-name ご依頼主>postal-code? ご依頼主>address? ご依頼主>phone-number? お届け先>person-name お届け先>postal-code? お届け先>address お届け先>phone-number? product? quantity? date? clock??
        2|login-id email-address? password? person-name? date? flag? kind? ip-address?? sns-account??
        2|customer-number? person-name? credit-card-number card-security-code? card-security-code?? person-name-romaji? date? price? state?
        2|customer-number person-name person-name-kana? birth-date? bank-name bank-name? bank-account-number bank-account-holder? price? annual-income? job-title? employer-name? address? phone-number?
        2|person-name employer-name? department? job-title? postal-code? address? phone-number? mobile-number? email-address? remark? link?
        2|person-name person-name-kana? email-address employer-name? phone-number? kind? flag? remark? date? state? subject?
        3|date person-name person-name-kana? age? sex? phone-number? email-address? quantity? kind? remark? flag? address??
        2|person-name address postal-code? phone-number? family-member-name?? title?? remark? flag? kind?
        2|running? person-name sex age region? score-of-things? measure? clock? kind? school-name? employer-name?
        1|person-name sns-account email-address? date? quantity? link? kind?
        1|person-name biometric-identifier? employee-number? kind? date? login-id?
        1|person-name creed? ethnicity? birthplace? nationality? birth-date? sex? blood-type? family-relationship?
        1|person-name former-name birth-date? sex? registered-domicile? address? date?
        1|device-identifier? login-id person-name? ip-address clock? date english? state?
        1|person-name vehicle-number address? phone-number? date? letter? price?
        1|person-name geolocation geolocation date? clock? device-identifier? address?
        1|customer-number date price quantity? product? kind? facility?? points??
        2|age sex region? marital-status? education-level? job-title? annual-income? customer-number? flag? quantity? share??
        3|date? person-name? student-number? school-name?? sex?? age?? answer* answer* answer answer sentence? remark?
        2|employee-number? person-name? department? answer* answer* remark?
        4|date? employer-name? department? job-title? person-name person-name-kana? email-address phone-number? postal-code?? region?? kind? sentence remark?? state? flag?
        3|employer-name department? job-title? family-name given-name family-name-kana? given-name-kana? postal-code? address street-address? phone-number? phone-number?? mobile-number? email-address link?
        3|family-name given-name family-name-kana? given-name-kana? 連名>given-name? 連名>given-name?? 連名>family-name?? kind?? postal-code region? address street-address? phone-number? mobile-number? email-address? employer-name? birth-date? remark? flag? flag??
        2|person-name 配偶者>person-name? 配偶者>birth-date?? 父>person-name? 母>person-name? family-member-name? birth-date? address? phone-number? 父>mobile-number? 母>mobile-number? family-relationship??
        2|age sex? marital-status? education-level? job-title? ethnicity?? nationality? region? annual-income? dependent-count?? measure? free? flag?
        3|kind? person-name? employee-number? login-id?? department? email-address?? free free? date? state
        3|customer-number date product? price? quantity? facility? kind? points? flag??
        2|date employee-number clock? clock? facility? kind? quantity? state? free?
        2|student-number subject academic-score? quantity? date? letter? share? state? free?
        2|patient-number date? kind? medical-history? price? clock? free? insurer-number??
        2|date? email-address product? price? state? free? flag? sentence?
        2|employee-number? person-name company? kind-code? facility? hire-date? date? kind? qualification? free?
        others
        6|free free free? free? free? free? date? kind?
        3|free free? answer* answer sentence?
        5|municipality? id? facility kana-of-others? address-of-others postal-of-others? phone-of-others? coordinate-of-others? coordinate-of-others? hours? weekday? link? flag? remark? town?
        4|municipality? facility address-of-others? coordinate-of-others coordinate-of-others flag* quantity? remark? kind?
        5|id? company kana-of-others? postal-of-others? address-of-others phone-of-others? mail-of-others? link? corporate-number? kind? date? budget? remark?
        3|corporate-number company municipality? town? address-of-others? postal-of-others? date? date? kind?
        3|company bank-of-others bank-of-others? id? price? date? state?
        5|product-code product kind? price quantity? unit? company? jan? date? state? remark?
        4|date product-code? product quantity price price? company? kind? state? unit?
        3|date clock? english state? address-in-network? english? quantity? sentence? letter?
        3|date measure* measure measure? thing? share? unit? facility?
        4|municipality? town? year? sex-of-statistics?? population* population population? share? budget?
        2|year? municipality? sex-of-statistics thing? population population? share? share??
        4|year thing budget* budget share? remark? kind?
        2|running? date clock? clock? facility thing? sentence? kind? weekday? price? quantity?
        3|running sentence kind? state? date? remark? link? file?
        2|subject id? year? weekday? clock? quantity? kind? facility? letter?
        2|english english? kind? sentence? quantity? flag? remark? letter?
        2|facility clock* clock clock? kind? remark?
        2|running? kind kind-code? thing flag? sentence? state? letter?
        2|product company? score-of-things? sentence? price? link? date? quantity?
        3|look-alike look-alike look-alike? look-alike? look-alike? look-alike? look-alike? date? id? remark?
        1|facility address-in-network device? kind? state? product-code? date? company?
        1|bank-of-others bank-of-others kana-of-others? id? phone-of-others? address-of-others?
        """;

    // 職業 stands under the same type as 役職; a point balance is a quantity.
    private static readonly Dictionary<string, string> Aliases = new() { ["occupation"] = "job-title", ["points"] = "quantity", ["title"] = "kind", ["device"] = "product-code" };

    /// <summary>All kinds, each as many times as it weighs.</summary>
    public static IReadOnlyList<TableKind> Weighted { get; } = [.. Read()];

    private static IEnumerable<TableKind> Read()
    {
        bool persons = true;
        foreach (string line in Source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line is "persons" or "others")
            {
                persons = line == "persons";
                continue;
            }
            string[] parts = line.Split('|');
            var kind = new TableKind(persons, [.. parts[1].Split(' ').Select(Slot)]);
            for (int i = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture); i > 0; i--) yield return kind;
        }
    }

    private static TableSlot Slot(string text)
    {
        string owner = text.Contains('>', StringComparison.Ordinal) ? text[..text.IndexOf('>', StringComparison.Ordinal)] : "";
        string name = text[(owner.Length == 0 ? 0 : owner.Length + 1)..].TrimEnd('?', '*');
        name = Aliases.GetValueOrDefault(name, name);
        if (name == "free") return new TableSlot(null, owner, text.EndsWith('?') ? 50 : 95, false);
        ColumnKind kind = PersonalColumns.ById.TryGetValue(name, out ColumnKind? personal) ? personal : OrdinaryColumns.ByName[name];
        return new TableSlot(kind, owner, text.EndsWith("??", StringComparison.Ordinal) ? 16 : text.EndsWith('?') ? 50 : 95, text.Contains('*', StringComparison.Ordinal));
    }
}
