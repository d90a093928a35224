using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Numbers that the state, an employer or a firm gives a person.</summary>
internal static class NumberColumns
{
    private static readonly string[] Letters = ["A", "B", "C", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "R", "T", "U"];

    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        new("my-number", "my-number", "個人番号|マイナンバー", "個人番号（12桁）|ﾏｲﾅﾝﾊﾞｰ|本人のマイナンバー|my_number|kojin_bango|個人番号（マイナンバー）", Padded, Digits(row => row.Who.MyNumber, 4, 4, 4)),
        new("resident-record-code", "resident-record-code", "住民票コード", "住民票ｺｰﾄﾞ|住民票コード（11桁）|juminhyo_code|住基コード", Padded, Digits(row => row.Who.RandomFor("record").Digits(11), 4, 4, 3)),
        new("resident-id", "resident-id", "宛名番号|識別番号", "宛名ｺｰﾄﾞ|宛名No|住民番号|atena_no|住登外宛名番号", Padded, row => Padded10(row.Who.Serial + 20_000_000), row => Plain(row.Who.Serial + 20_000_000)),
        new("household-number", "resident-id", "世帯番号", "世帯ｺｰﾄﾞ|世帯No.|setai_no", Padded, row => Padded10(row.Who.Household.Number), row => Plain(row.Who.Household.Number)),
        new("basic-pension-number", "basic-pension-number", "基礎年金番号", "年金番号|基礎年金No.|nenkin_no|年金手帳番号|基礎年金番号(4-6)", Padded, Digits(row => row.Who.RandomFor("pension").Digits(10), 4, 6)),
        new("employment-insurance-number", "employment-insurance-number", "雇用保険番号|雇用保険被保険者番号", "雇保番号|雇用保険No.|雇保被保険者番号|koyo_hoken_no", Padded, Digits(row => row.Who.RandomFor("employment").Digits(11), 4, 6, 1)),
        new("health-insurance-number", "health-insurance-number", "被保険者番号|保険証番号|被保険者証記号番号", "健保記号番号|保険証の番号|記号・番号|国保番号|kenpo_no|組合員証番号", Text,
            row => row.Who.RandomFor("health").Digits(8) + "-" + row.Who.RandomFor("health2").Between(1, 9999), row => "弘" + row.Who.RandomFor("health").Between(10, 99) + "・" + row.Who.RandomFor("health2").Digits(4), row => row.Who.RandomFor("health").Digits(8)),
        new("insurer-number", "insurer-number", "保険者番号", "保険者No.|保険者番号（6桁）|hokensha_no|保険者ｺｰﾄﾞ", Padded, row => Insurer(row.Who), row => NationalInsurer(row.Who), row => KanaForms.ToFullWidth(Insurer(row.Who))),
        new("drivers-license-number", "drivers-license-number", "運転免許証番号|免許証番号", "免許証No.|免許番号(12桁)|運転免許No|menkyo_no|免許証の番号", Padded,
            row => row.Who.LicenceNumber, row => row.Who.LicenceNumber, row => "第" + row.Who.LicenceNumber + "号", row => KanaForms.ToFullWidth(row.Who.LicenceNumber)),
        new("passport-number", "passport-number", "旅券番号|パスポート番号", "旅券No.|ﾊﾟｽﾎﾟｰﾄNO|passport_no|パスポートの番号", Text, row => Letter2(row.Who, "passport") + row.Who.RandomFor("passport-d").Digits(7), row => KanaForms.ToFullWidth(Letter2(row.Who, "passport") + row.Who.RandomFor("passport-d").Digits(7))),
        new("residence-card-number", "residence-card-number", "在留カード番号", "在留ｶｰﾄﾞNo|カード番号（在留）|zairyu_card_no|在留カードの番号", Text,
            row => Letter2(row.Who, "zairyu") + row.Who.RandomFor("zairyu-d").Digits(8) + Letter2(row.Who, "zairyu2")),
        new("residence-status", "residence-status", "在留資格", "在留資格名|在留の資格|zairyu_shikaku|ビザ種別", Text, Word("status", WordLists.ResidenceStatuses)),
        new("voter-roll-number", "voter-roll-number", "名簿番号|選挙人名簿番号", "名簿No|選挙人番号|整理番号（入場券）|meibo_no|入場券番号", Text,
            row => row.Who.RandomFor("polling").Between(1, 80) + "-" + (row.Number / 500 + 1) + "-" + (row.Number / 20 % 25 + 1) + "-" + (row.Number % 20 + 1), row => Padded10(row.Who.Serial)),
        new("polling-district", "polling-district", "投票区|投票区名|投票所", "投票区番号|投票区ｺｰﾄﾞ|投票所名|tohyoku|投票場所", Text,
            row => "第" + row.Who.RandomFor("polling").Between(1, 80) + "投票区", row => Plain(row.Who.RandomFor("polling").Between(1, 80)), row => row.Who.Address.Town + "小学校体育館"),
        new("employee-number", "employee-number", "社員番号|職員番号|従業員番号", "社員No|職員ｺｰﾄﾞ|社番|社員コード|shain_no|emp_id|EMP CODE|職員№", Padded,
            row => (row.Who.Serial * 7 + 10_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture), row => "E" + (row.Who.Serial * 3 + 1000), row => Plain(row.Who.Serial * 7 + 10_000), row => "A-" + (row.Who.Serial * 3 + 1000)),
        new("customer-number", "customer-number", "会員番号|顧客番号|お客様番号", "会員No.|顧客ｺｰﾄﾞ|お客さまコード|会員ID|kaiin_no|cust_id|メンバーNo|友の会番号", Padded,
            row => (row.Who.Serial + 30_000).ToString("00000000", System.Globalization.CultureInfo.InvariantCulture), row => "C" + (row.Who.Serial + 30_000), row => "M-" + (row.Who.Serial + 1000), row => Plain(row.Who.Serial + 30_000)),
        new("patient-number", "patient-number", "患者番号|診察券番号|患者ID", "カルテNo.|診察券No|患者ｺｰﾄﾞ|カルテ番号|kanja_id|chart_no", Padded, row => (row.Who.Serial * 11 + 5000).ToString("00000000", System.Globalization.CultureInfo.InvariantCulture), row => Plain(row.Who.Serial * 11 + 5000)),
        new("student-number", "student-number", "学籍番号|学生番号", "学籍No|学生証番号|生徒番号|gakuseki_no|student_id|学籍ｺｰﾄﾞ", Text, row => "24B" + (row.Who.Serial % 9000 + 1000), row => "2024" + (row.Who.Serial % 900000 + 100000), row => "S" + (row.Who.Serial + 10000)),
        new("login-id", "login-id", "ログインID|ユーザーID|ユーザ名", "ﾕｰｻﾞID|アカウント名|利用者ID|userid|login_name|ログオン名|ADアカウント", Text, row => row.Who.LoginName, row => "CORP\\" + row.Who.LoginName, row => row.Who.Email),
        new("password", "password", "パスワード|初期パスワード", "ﾊﾟｽﾜｰﾄﾞ|初期PW|暗証番号|仮パスワード|pwd|passwd_hash", Text,
            row => ContactColumns.Hex(row.Who, "pw", 4) + "-" + row.Who.Given.Kana.Length + Letter2(row.Who, "pw2") + "!" + row.Who.RandomFor("pw3").Digits(3), row => "$2b$12$" + ContactColumns.Hex(row.Who, "hash", 53), row => ContactColumns.Hex(row.Who, "sha", 64), row => row.Who.RandomFor("pin").Digits(4)),
        new("ip-address", "ip-address", "IPアドレス|接続元IP", "ＩＰ|アクセス元ＩＰアドレス|ip_addr|最終ログインIP", Text, row => Ip(row.Who.RandomFor("ip")), row => "2001:db8:" + ContactColumns.Hex(row.Who, "ip6", 4) + "::" + ContactColumns.Hex(row.Who, "ip6b", 3)),
        new("device-identifier", "device-identifier", "端末ID|MACアドレス|端末識別番号", "端末No|貸与端末MAC|device_id|ＭＡＣ|IMEI番号|広告ID", Text,
            row => Mac(row.Who, ':'), row => Mac(row.Who, '-').ToUpperInvariant(), row => CheckDigits.Luhn("35" + row.Who.RandomFor("imei").Digits(12)), row => Uuid(row.Who)),
        new("vehicle-number", "vehicle-number", "車両番号|登録番号（車両）|ナンバー", "車番|自動車登録番号|ナンバープレート|マイカーNo.|sharyo_no|駐車車両ナンバー", Text, row => Plate(row.Who, " "), row => Plate(row.Who, ""), row => KanaForms.ToFullWidth(Plate(row.Who, " "))),
        new("biometric-identifier", "biometric-identifier", "顔写真|指紋データ|顔画像ファイル", "顔写真ファイル名|生体認証ID|静脈登録データ|face_image|指静脈テンプレート", Text,
            row => "photo/" + row.Who.Serial.ToString("000000", System.Globalization.CultureInfo.InvariantCulture) + ".jpg", row => "FMR" + ContactColumns.Hex(row.Who, "finger", 40).ToUpperInvariant(), row => "https://img.example.jp/face/" + row.Who.Serial + ".png"),
    ];

    internal static string Ip(SeededRandom random) => random.Pick<string>(["192.0.2.", "198.51.100.", "203.0.113.", "10.20." + random.Next(256) + "."]) + random.Between(1, 254);

    internal static string Insurer(Person person)
    {
        SeededRandom random = person.RandomFor("insurer");
        return CheckDigits.Insurer(random.Pick<string>(["01", "06", "31", "32", "39"]) + Prefecture(person) + random.Digits(3));
    }

    private static string NationalInsurer(Person person) => CheckDigits.Insurer(Prefecture(person) + person.RandomFor("insurer").Digits(3));

    private static string Prefecture(Person person) => person.Address.Municipality.PrefectureCode.ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Padded10(int number) => number.ToString("0000000000", System.Globalization.CultureInfo.InvariantCulture);

    private static string Letter2(Person person, string purpose)
    {
        SeededRandom random = person.RandomFor(purpose);
        return random.Pick(Letters) + random.Pick(Letters);
    }

    private static string Mac(Person person, char separator)
    {
        string hex = "02" + ContactColumns.Hex(person, "mac", 10);
        return string.Join(separator, Enumerable.Range(0, 6).Select(i => hex.Substring(2 * i, 2)));
    }

    private static string Uuid(Person person)
    {
        string hex = ContactColumns.Hex(person, "uuid", 32);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..]}";
    }

    private static string Plate(Person person, string separator)
    {
        SeededRandom random = person.RandomFor("plate");
        return random.Pick(WordLists.VehiclePlaces) + separator + random.Pick<string>(["300", "330", "500", "580", "501", "59"]) + separator + "さすせそたちつてとなにぬね"[random.Next(13)] + separator + random.Between(10, 99) + "-" + random.Between(10, 99);
    }
}
