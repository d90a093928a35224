using static PiiClassifier.SampleData.Tables.Population;
using static PiiClassifier.SampleData.Tables.TableSubject;

namespace PiiClassifier.SampleData.Tables;

/// <summary>More tables about people, where the rarer types stand.</summary>
internal static class PersonTableKinds
{
    internal static IReadOnlyList<TableKind> All { get; } =
    [
        new("personnel-file", "人事台帳", Person, Adults, "employee-number person-name person-name-kana former-name birth-date sex education-level school-name graduation-date hire-date employment-type qualification? work-history marital-status?") { Owners = "社員" },
        new("pay-revision", "昇給昇格一覧", Person, Adults, "employee-number family-name given-name department? pay-table grade step base-salary personnel-evaluation qualification?"),
        new("payslips", "給与明細データ", Person, Adults, "employee-number person-name base-salary allowance allowance=通勤手当|交通費支給額 deduction=組合費|控除（組合費） deduction social-insurance-premium=厚生年金|厚生年金保険料 tax-amount total-pay=差引支給額|銀行振込額"),
        new("bonus-budget", "賞与計算", Person, Adults, "employee-number person-name base-salary bonus=夏季賞与|夏期賞与額 bonus=冬季賞与|冬期賞与額 personnel-evaluation? deduction?"),
        new("social-insurance", "社会保険被保険者台帳", Person, Adults, "employee-number person-name person-name-kana? birth-date basic-pension-number employment-insurance-number health-insurance-number insurer-number hire-date termination-date?"),
        new("separation", "離職票作成データ", Person, Adults, "person-name birth-date? employment-insurance-number basic-pension-number? hire-date termination-date total-pay? retirement-allowance attendance=出勤日数|賃金支払基礎日数"),
        new("retirement-plan", "退職金試算", Person, Adults, "employee-number person-name birth-date hire-date service-years retirement-allowance base-salary? termination-date=定年退職日|定年日"),
        new("certifications", "資格取得状況", Person, Adults, "employee-number person-name department qualification date=取得日|登録年月日 work-history?"),
        new("reprimands", "懲戒委員会記録", Person, Adults, "employee-number person-name disciplinary-record=処分内容|懲戒の種類 date=処分日|処分年月日~disciplinary-record note?"),
        new("transfers", "人事異動一覧", Person, Adults, "employee-number person-name department=新所属|異動先 department=旧所属|異動前所属 job-title work-history=異動歴|経歴概要 order-date"),
        new("polling-cards", "投票所入場券発送", Person, Residents, "voter-roll-number polling-district person-name postal-code address sex?"),
        new("early-voting", "期日前投票受付簿", Person, Residents, "serial polling-district voter-roll-number person-name birth-date address time?"),
        new("juki-codes", "住民票コード通知", Person, Residents, "resident-id resident-record-code person-name birth-date address household-number? my-number?"),
        new("juki-network", "本人確認情報照会結果", Person, Residents, "serial resident-record-code person-name person-name-kana birth-date sex address former-name?"),
        new("foreign-workers", "外国人雇用状況届", Person, Adults, "employee-number? person-name-romaji nationality residence-status residence-card-number birth-date employment-insurance-number? hire-date base-salary?"),
        new("international-students", "留学生名簿", Person, Adults, "student-number person-name-romaji person-name-kana? nationality residence-status residence-card-number passport-number school-name graduation-date=修了予定年月|卒業予定年月"),
        new("business-trips", "海外出張者", Person, Adults, "employee-number person-name-romaji passport-number nationality? birth-date mobile-number blood-type"),
        new("marriages", "婚姻届受付簿", Person, Adults, "date 夫+person-name~family-member-name 夫+birth-date 夫+registered-domicile 2:妻+person-name~family-member-name 2:妻+birth-date 2:妻+registered-domicile"),
        new("name-changes", "氏名変更届", Person, Adults, "employee-number person-name former-name date marital-status registered-domicile?"),
        new("social-campaign", "SNSキャンペーン応募者", Person, Anybody, "timestamp sns-account person-name postal-code address email-address"),
        new("volunteers", "ボランティア登録者", Person, Anybody, "serial? person-name person-name-kana age? sns-account? mobile-number blood-type emergency-name emergency-contact qualification? note?") { Owners = "会員" },
        new("influencers", "アンバサダー一覧", Person, Anybody, "person-name sns-account=Instagram|インスタアカウント sns-account=X（旧Twitter）|ツイッターID email-address prefecture note?"),
        new("blood-donors", "献血者名簿", Person, Adults, "code? person-name blood-type birth-date sex weight systolic diastolic mobile-number?"),
        new("biometrics", "生体認証登録", Person, Adults, "employee-number person-name biometric-identifier=指紋データ|指静脈テンプレート biometric-identifier=顔写真|顔画像ファイル date"),
        new("id-photos", "職員証作成依頼", Person, Adults, "employee-number person-name department job-title? biometric-identifier blood-type?"),
        new("victim-support", "被害者支援相談票", Person, Anybody, "code? person-name sex age? phone-number crime-victim date note?"),
        new("address-protection", "住所秘匿者一覧", Person, Residents, "resident-id person-name person-name-kana? crime-victim=支援措置区分|住所秘匿 address date family-member-name?"),
        new("probation", "更生保護対象者", Person, Anybody, "person-name birth-date sex? criminal-record=罪名|前科 address? family-member-name? employer-name? note?"),
        new("screening", "採用時調書", Person, Adults, "person-name birth-date registered-domicile criminal-record=犯罪歴|前科の有無 creed? education-level disciplinary-record?"),
        new("congregation", "信徒名簿", Person, Anybody, "person-name person-name-kana? birth-date? address creed=宗派|信仰 family-relationship? phone-number?"),
        new("diversity-survey", "多文化共生調査", Person, Anybody, "code sex age-band ethnicity nationality creed birthplace education-level?"),
        new("ainu-culture", "文化伝承者名簿", Person, Anybody, "person-name ethnicity=民族|出自 birthplace address phone-number? qualification?"),
        new("shop-members", "EC会員", Person, Anybody, "customer-number family-name given-name family-name-kana given-name-kana email-address birth-date? sex? postal-code? prefecture municipality town-lot building? phone-number? note?"),
        new("card-payments", "カード決済明細", Person, Anybody, "timestamp customer-number family-name? given-name? credit-card-number card-security-code amount") { Repeats = 0.2 },
        new("class-roster", "学級名簿", Person, Pupils, "student-number class family-name given-name family-name-kana given-name-kana sex? birth-date? 2:guardian-name? academic-score") { Owners = "生徒" },
        new("report-cards", "通知表データ", Person, Pupils, "student-number person-name class? academic-score=国語 academic-score=社会 academic-score=理科 attendance=出席日数|欠席日数 note?"),
        new("after-school", "学童保育利用者", Person, Pupils, "person-name=児童名|児童の氏名 class school-name? 2:guardian-name 2:mobile-number=保護者携帯|保護者の携帯番号 2:employer-name? allergy? family-relationship?"),
        new("user-accounts", "システム利用者", Person, Adults, "login-id password family-name given-name email-address department? date"),
        new("web-access", "会員アクセス履歴", Person, Anybody, "timestamp login-id ip-address device-identifier geolocation?") { Repeats = 0.6 },
        new("vpn-log", "VPN接続記録", Person, Adults, "timestamp login-id employee-number? ip-address=接続元IP|接続元IPアドレス device-identifier=端末MAC|端末MACアドレス status") { Repeats = 0.7 },
        new("safety-check", "安否確認", Person, Adults, "timestamp? employee-number person-name department? geolocation mobile-number status"),
        new("home-visits", "訪問先一覧", Person, Residents, "serial person-name address latitude longitude welfare-assistance? phone-number note"),
        new("license-checks", "免許証確認記録", Person, Adults, "employee-number person-name drivers-license-number date=有効期限（免許）|免許有効期限 vehicle-number"),
        new("car-commute", "マイカー通勤届", Person, Adults, "employee-number person-name vehicle-number drivers-license-number allowance=通勤手当|通勤費"),
        new("disability-jobs", "障害者雇用状況", Person, Adults, "employee-number person-name disability-status hire-date employment-type job-family? attendance?"),
        new("income-support", "就学援助認定", Person, Pupils, "student-number person-name=児童生徒氏名 2:guardian-name=保護者氏名|申請者氏名~person-name annual-income welfare-assistance bank-name? bank-account-number bank-account-holder dependent-count"),
        new("health-insurance", "国保被保険者台帳", Person, Residents, "household-number resident-id health-insurance-number insurer-number person-name birth-date sex social-insurance-premium=保険料|年間保険料 marital-status?"),
        new("pension", "年金受給者", Person, Anybody, "basic-pension-number person-name person-name-kana birth-date address? note? bank-name branch-name bank-account-number bank-account-holder?"),
        new("candidates", "立候補者一覧", Person, Adults, "serial person-name person-name-kana? age sex party occupation status?"),
        new("guarantors", "連帯保証人一覧", Person, Adults, "code 借主+person-name 借主+address 借主+phone-number? 2:保証人+person-name 2:保証人+address 2:保証人+annual-income 2:保証人+employer-name?"),
        new("introductions", "紹介者キャンペーン", Person, Anybody, "date 紹介者+customer-number 紹介者+person-name 2:person-name=ご友人氏名|紹介された方のお名前 2:email-address=ご友人メールアドレス|ご友人のメール"),
        new("credit-screening", "与信審査", Person, Anybody, "code person-name birth-date annual-income employer-name service-years education-level? marital-status dependent-count?"),
    ];
}
