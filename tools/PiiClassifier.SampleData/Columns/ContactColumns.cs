using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Where people live and how they are reached.</summary>
internal static class ContactColumns
{
    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        new("postal-code", "postal-code", "郵便番号|〒", "〒番号|郵便No.|住所〒|ﾕｳﾋﾞﾝ|zip|yubin|郵便番号（7桁）|ZIP CODE", Padded, Postal(row => row.Who.Address.Postal)),
        new("address", "address", "住所|現住所|ご住所", "住　所|居住地|住所（番地まで）|自宅住所|jusho|address1|ｼﾞｭｳｼｮ|お届け先住所|住民票住所", Text,
            row => row.Who.Address.Full, row => row.Who.Address.WithoutPrefecture, row => row.Who.Address.InFullWidth, row => row.Who.Address.Region + row.Who.Address.Town + row.Who.Address.LotLong),
        new("prefecture", "region", "都道府県|県名", "都道府県名|住所（都道府県）|pref|ken", Text, row => row.Who.Address.Municipality.Prefecture),
        new("municipality", "region", "市区町村|市町村名", "住所（市区町村）|市郡区|city|区市町村", Text, row => row.Who.Address.Municipality.Name),
        new("town", "street-address", "町名|町域|大字", "町・字|住所（町名）|town|町名番地以前", Text, row => row.Who.Address.Town),
        new("lot", "street-address", "番地|丁目番地", "住所（番地）|地番|banchi|番地・号", Text,
            row => row.Who.Address.LotHyphens, row => row.Who.Address.LotLong, row => KanaForms.ToFullWidth(row.Who.Address.LotHyphens)),
        new("town-lot", "street-address", "町名・番地|住所２", "市区町村以降|それ以降の住所|address2", Text, row => row.Who.Address.Town + row.Who.Address.LotHyphens),
        new("building", "street-address", "方書|建物名|マンション名", "建物名・部屋番号|住所（建物）|katagaki|ビル名等|アパート名", Text, row => row.Who.Address.Building, row => KanaForms.ToFullWidth(row.Who.Address.Building)),
        new("phone-number", "phone-number", "電話番号|ＴＥＬ|自宅電話", "TEL|℡|連絡先電話|電　話|自宅ＴＥＬ|お電話番号|tel_no|denwa|ﾃﾞﾝﾜ|固定電話", Text, Phones(HomePhone)),
        new("fax-number", "phone-number", "FAX番号|ＦＡＸ", "Fax|自宅FAX|ﾌｧｯｸｽ", Text, Phones(HomePhone)),
        new("mobile-number", "mobile-number", "携帯電話|携帯番号|携帯電話番号", "携帯ＴＥＬ|ケータイ|本人携帯|ｹｲﾀｲ|mobile|keitai|携帯（本人）", Text, Phones(row => (row.Who.Mobile, 3))),
        new("contact-number", "mobile-number", "連絡先（携帯）|日中連絡のつく携帯", "つながりやすい携帯番号|携帯℡", Text, Phones(row => (row.Who.Mobile, 3))),
        new("email-address", "email-address", "メールアドレス|E-mail|メール", "Eﾒｰﾙ|e-mailアドレス|連絡用メール|mail|PCメール|電子メール|ﾒｱﾄﾞ", Text,
            row => row.Who.Email, row => row.Who.Email, row => row.Who.Email, row => KanaForms.ToFullWidth(row.Who.Email)),
        new("sns-account", "sns-account", "SNSアカウント|LINE ID|X（旧Twitter）", "ツイッターID|Instagram|ＬＩＮＥ|インスタアカウント|sns_id", Text,
            row => "@" + row.Who.LoginName.Replace('.', '_').Replace('-', '_'), row => row.Who.LoginName.Replace("-", "", StringComparison.Ordinal), row => "U" + row.Who.RandomFor("line").Digits(8) + Hex(row.Who, "line2", 24), row => "https://x.example.com/" + row.Who.LoginName),
        new("emergency-name", "emergency-contact", "緊急連絡先氏名|緊急連絡先（氏名）", "緊急時に連絡する方|緊急連絡先名|非常時連絡者|緊急時連絡先氏名", Text, row => Relative(row.Who).Name("　")) { Names = row => Relative(row.Who) },
        new("emergency-contact", "emergency-contact", "緊急連絡先|緊急連絡先電話番号|緊急連絡先TEL", "緊急時連絡先|緊急時の電話|緊急TEL|緊急連絡先①|emergency_tel", Text, Phones(row => (Relative(row.Who).Mobile, 3))),
        new("emergency-relation", "family-relationship", "緊急連絡先続柄|続柄（緊急連絡先）", "緊急連絡者との関係|緊急続柄", Text, row => Relative(row.Who).Relationship),
        new("emergency-note", "emergency-contact", "緊急連絡先（続柄・電話）|緊急連絡先メモ", "緊急時ご連絡先（お名前と電話）", Text, row => Relative(row.Who) is var other ? other.Name("") + "（" + other.Relationship + "）" + other.Mobile : "") { Names = row => Relative(row.Who) },
        new("latitude", "geolocation", "緯度", "自宅緯度|lat|位置（緯度）", ExcelForm.Number, row => Degrees(row.Who, "lat", 31, 43)),
        new("longitude", "geolocation", "経度", "自宅経度|lng|位置（経度）", ExcelForm.Number, row => Degrees(row.Who, "lng", 130, 144)),
        new("geolocation", "geolocation", "位置情報|GPS座標", "最終位置|現在地|latlng|測位情報", Text, row => Degrees(row.Who, "lat", 31, 43) + "," + Degrees(row.Who, "lng", 130, 144)),
    ];

    /// <summary>Another member of the household, or an invented relative.</summary>
    internal static Person Relative(Person person)
    {
        foreach (Person member in person.Household.Members)
        {
            if (member != person && member.Age >= 18) return member;
        }
        SeededRandom random = person.RandomFor("relative");
        bool male = random.Chance(0.4);
        return new Person
        {
            Seed = random.NextBits(),
            Serial = person.Serial,
            Family = person.Family,
            Given = random.Pick(male ? GivenNames.Male : GivenNames.Female),
            IsMale = male,
            Birth = person.Birth.AddYears(random.Between(-35, -22)),
            Household = person.Household,
            Relationship = male ? "父" : "母",
        };
    }

    internal static Func<Row, string>[] Postal(Func<Row, string> digits) =>
    [
        row => digits(row)[..3] + "-" + digits(row)[3..], digits, row => "〒" + digits(row)[..3] + "-" + digits(row)[3..],
        row => KanaForms.ToFullWidth(digits(row)[..3] + "-" + digits(row)[3..]), row => digits(row).TrimStart('0'), row => digits(row)[..3] + "-" + digits(row)[3..],
    ];

    internal static string Hex(Person person, string purpose, int length)
    {
        SeededRandom random = person.RandomFor(purpose);
        return string.Concat(Enumerable.Range(0, length).Select(_ => "0123456789abcdef"[random.Next(16)]));
    }

    private static (string, int) HomePhone(Row row) => (row.Who.Household.Phone, row.Who.Address.Municipality.AreaCode.Length);

    private static string Degrees(Person person, string purpose, int first, int last) => Plain(person.RandomFor(purpose).Between(first, last)) + "." + person.RandomFor(purpose + "d").Digits(6);
}
