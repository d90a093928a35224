using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Names and what is said of a person by birth.</summary>
internal static class NameColumns
{
    private static readonly string[] BloodTypes = ["A", "A", "O", "O", "B", "AB"];

    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        new("person-name", "person-name", "氏名|名前|お名前|姓名", "氏　名|お客様氏名|ご芳名|氏名（漢字）|漢字氏名|対象者名|本人氏名|shimei|emp_name|full_name|ｼﾒｲ(漢字)", Text,
            row => row.Who.Name("　"), row => row.Who.Name(" "), row => row.Who.Name(""), row => row.Who.Name("　")) { Names = row => row.Who },
        new("family-name", "family-name", "姓|氏|苗字", "氏名（姓）|姓（漢字）|名前_姓|sei|last_name|名字", Text, row => row.Who.Family.Written) { Names = row => row.Who },
        new("given-name", "given-name", "名|下の名前", "氏名（名）|名（漢字）|名前_名|mei|first_name", Text, row => row.Who.Given.Written) { Names = row => row.Who },
        new("person-name-kana", "person-name-kana", "フリガナ|氏名カナ|カナ氏名|ふりがな", "ﾌﾘｶﾞﾅ|ｼﾒｲ|シメイ|氏名ﾌﾘｶﾞﾅ|カナ名|氏名（カナ）|よみがな|お名前（カナ）|kana_name|name_kana", Text,
            row => row.Who.Kana("　"), row => row.Who.Kana(" "), row => KanaForms.ToHalfWidth(row.Who.Kana(" ")), row => KanaForms.ToHiragana(row.Who.Kana("　")), row => KanaForms.ToHalfWidth(row.Who.Kana(""))) { Names = row => row.Who },
        new("family-name-kana", "family-name-kana", "姓カナ|セイ|姓フリガナ", "姓（カナ）|ｾｲ|せい|氏名カナ（姓）|sei_kana|last_name_kana", Text,
            row => row.Who.Family.Kana, row => KanaForms.ToHalfWidth(row.Who.Family.Kana), row => KanaForms.ToHiragana(row.Who.Family.Kana)) { Names = row => row.Who },
        new("given-name-kana", "given-name-kana", "名カナ|メイ|名フリガナ", "名（カナ）|ﾒｲ|めい|氏名カナ（名）|mei_kana|first_name_kana", Text,
            row => row.Who.Given.Kana, row => KanaForms.ToHalfWidth(row.Who.Given.Kana), row => KanaForms.ToHiragana(row.Who.Given.Kana)) { Names = row => row.Who },
        new("person-name-romaji", "person-name-romaji", "氏名ローマ字|ローマ字氏名|ローマ字", "英字氏名|氏名（英字）|Name(Roman)|ローマ字表記|パスポート氏名|name_en", Text,
            row => row.Who.Romaji(), row => row.Who.Romaji().ToUpperInvariant(), row => row.Who.Romaji(familyFirst: false), row => KanaForms.ToFullWidth(row.Who.Romaji().ToUpperInvariant())) { Names = row => row.Who },
        new("former-name", "former-name", "旧姓|旧氏|旧姓名", "旧　姓|婚姻前の姓|旧氏名（通称）|通称名|kyusei|maiden_name", Text,
            row => !row.Who.IsMale && row.Who.IsMarried ? row.Who.RandomFor("former").PickEarly(Surnames.All).Written : ""),
        new("birth-date", "birth-date", "生年月日|誕生日|生年月日（西暦）", "生　年　月　日|生年月日(和暦)|お誕生日|生年月日（S・H）|出生年月日|birthday|seinengappi|DOB|ｾｲﾈﾝｶﾞｯﾋﾟ", Date, Dates(row => row.Who.Birth)),
        new("age", "age", "年齢|満年齢", "年　齢|年令|ご年齢|歳|nenrei|年齢(R7.4.1現在)", ExcelForm.Number, Numbers(row => row.Who.Age, "歳")),
        new("age-band", "age", "年代|年齢層", "年齢区分|世代", Text, row => Plain(row.Who.Age / 10 * 10) + "代"),
        new("sex", "sex", "性別", "性　別|男女別|性別区分|性別CD|sex|seibetsu|男・女|Gender", Text,
            row => row.Who.IsMale ? "男" : "女", row => row.Who.IsMale ? "男性" : "女性", row => row.Who.IsMale ? "1" : "2", row => row.Who.IsMale ? "M" : "F", row => row.Who.IsMale ? "男" : "女"),
        new("nationality", "nationality", "国籍|国籍・地域", "国籍等|国　籍|kokuseki|出身国籍", Text, Word("nation", WordLists.Nationalities)),
        new("registered-domicile", "registered-domicile", "本籍|本籍地", "本　籍|本籍地住所|戸籍の表示|honseki", Text,
            row => row.Who.RandomFor("domicile").Pick(Municipalities.All) is var place ? place.Prefecture + place.Name + place.Towns[0] + row.Who.RandomFor("lot").Between(1, 900) + "番地" : "",
            row => row.Who.RandomFor("domicile").Pick(Municipalities.All).Prefecture),
        new("birthplace", "birthplace", "出身地|出生地|出身県", "出身都道府県|ご出身|生まれた所|birthplace", Text,
            row => row.Who.RandomFor("birthplace").Pick(Municipalities.All).Prefecture, row => row.Who.RandomFor("birthplace").Pick(Municipalities.All) is var place ? place.Prefecture + place.Name : ""),
        new("blood-type", "blood-type", "血液型", "血液型(ABO)|血 液 型|blood_type|ｹﾂｴｷｶﾞﾀ", Text,
            row => row.Who.RandomFor("blood").Pick(BloodTypes), row => row.Who.RandomFor("blood").Pick(BloodTypes) + "型", row => KanaForms.ToFullWidth(row.Who.RandomFor("blood").Pick(BloodTypes)) + "型", row => row.Who.RandomFor("blood").Pick(BloodTypes) + "+"),
    ];
}
