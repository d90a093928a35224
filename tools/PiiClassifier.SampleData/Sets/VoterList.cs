using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Tables;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Sets;

/// <summary>The 42 columns of a voter file as an election system exports it.</summary>
public static class VoterList
{
    private const string Columns = """
        選挙区コード|選挙区ｺｰﾄﾞ|polling-district|polling-district|1
        区名|行政区|region|municipality
        投票区№|投票区番号|polling-district|polling-district|1
        投票区名|投票区の名称|polling-district|polling-district
        投票所名|投票する場所|polling-district|polling-district|2
        名簿番号|名簿No.|voter-roll-number|voter-roll-number|1
        名簿冊|冊番号|voter-roll-number|step
        名簿頁|頁番号|voter-roll-number|step
        名簿行|行番号|voter-roll-number|grade
        入場券バーコード番号|入場券ﾊﾞｰｺｰﾄﾞ|voter-roll-number|voter-roll-number|1
        宛名番号|宛名ｺｰﾄﾞ|resident-id|resident-id
        世帯番号|世帯No.|resident-id|household-number
        氏名（漢字）|漢字氏名|person-name|person-name
        氏名（カナ）|ｶﾅ氏名|person-name-kana|person-name-kana|2
        旧氏|旧姓（併記）|former-name|former-name
        性別|男女の別|sex|sex
        生年月日（西暦）|出生年月日|birth-date|birth-date|1
        年齢（選挙期日現在）|期日現在年齢|age|age
        郵便番号|〒番号|postal-code|postal-code
        住所|住民登録地|address|address|1
        町名コード|町ｺｰﾄﾞ|street-address|department-code
        町名|町・丁目|street-address|town
        番地|番・号|street-address|lot
        方書|建物・室番号|street-address|building
        世帯主氏名|世帯主の氏名|family-member-name|family-member-name
        続柄|世帯主との関係|family-relationship|family-relationship
        住定年月日|住所を定めた日|none|date
        名簿登録年月日|登録日（名簿）|none|date
        登録事由コード|登録事由|none|status|1
        表示年月日|表示日|none|date
        表示事由|表示の理由|criminal-record|criminal-record|2
        抹消年月日|抹消した日|none|date
        抹消事由|抹消の理由|none|status
        刑期終了年月日|刑期満了日|criminal-record|date
        在外選挙人証番号|在外証No.|voter-roll-number|voter-roll-number|1
        支援措置区分|支援措置の種別|crime-victim|crime-victim|1
        郵便等投票証明書番号|郵便投票証No.|voter-roll-number|voter-roll-number|1
        代理投票・点字投票区分|代理・点字|none|flag
        不在者投票事由|不在者投票の理由|none|status|1
        期日前投票済フラグ|期日前済|none|flag
        投票日時|投票した日時|none|timestamp
        更新日時|最終更新|none|timestamp
        """;

    public static SampleTable Build(int rows, ulong seed, bool reworded)
    {
        SeededRandom random = new(seed);
        PersonSource people = new(random, [.. Municipalities.All.Where(place => place.Name.StartsWith("堺市", StringComparison.Ordinal))], adultsOnly: true);
        Person[][] lines = [.. Enumerable.Range(0, rows).Select(_ => new[] { people.NextRelated() })];
        return FixedList.Fill("", TableSubject.Person, [], FixedList.Read(Columns, reworded), lines, random);
    }
}
