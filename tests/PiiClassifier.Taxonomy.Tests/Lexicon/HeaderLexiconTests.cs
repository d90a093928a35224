using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Taxonomy.Tests.Lexicon;

public sealed class HeaderLexiconTests
{
    private static readonly HeaderLexicon Lexicon = HeaderLexicon.Default;

    [Theory]
    [InlineData("氏名", "person-name")]
    [InlineData("氏　名", "person-name")]
    [InlineData("お名前", "person-name")]
    [InlineData("氏名1", "person-name")]
    [InlineData("患者_氏名", "person-name")]
    [InlineData("ｼﾒｲ", "person-name-kana")]
    [InlineData("氏名(カナ)", "person-name-kana")]
    [InlineData("氏名（フリガナ）", "person-name-kana")]
    [InlineData("last_name_kana", "family-name-kana")]
    [InlineData("lastName", "family-name")]
    [InlineData("姓", "family-name")]
    [InlineData("名", "given-name")]
    [InlineData("生年月日", "birth-date")]
    [InlineData("生年月日（西暦）", "birth-date")]
    [InlineData("ご生年月日", "birth-date")]
    [InlineData("https://schema.org/birthDate", "birth-date")]
    [InlineData("性別【必須】", "sex")]
    [InlineData("①出身地", "birthplace")]
    [InlineData("保護者氏名", "family-member-name")]
    [InlineData("父の氏名", "family-member-name")]
    [InlineData("お届け先電話番号", "phone-number")]
    [InlineData("自宅住所(都道府県)", "region")]
    [InlineData("TEL(携帯)", "mobile-number")]
    [InlineData("緊急連絡先TEL", "emergency-contact")]
    [InlineData("shippingPostalCode", "postal-code")]
    [InlineData("shipping_postal_code_2", "postal-code")]
    [InlineData("所属コード", "department")]
    [InlineData("E-mail", "email-address")]
    [InlineData("ﾒｰﾙｱﾄﾞﾚｽ", "email-address")]
    [InlineData("個人番号", "my-number")]
    [InlineData("マイナンバー", "my-number")]
    [InlineData("基本給（円）", "base-salary")]
    [InlineData("hostAddress", "ip-address")]
    [InlineData("ご芳名", "person-name")]
    [InlineData("ｼﾒｲ(漢字)", "person-name")]
    [InlineData("ご本人ふりがな", "person-name-kana")]
    [InlineData("保護者カナ", "family-member-name")]
    [InlineData("shain_mei", "person-name")]
    [InlineData("sei_mei", "person-name")]
    [InlineData("mei", "given-name")]
    public void Match_OfAHeaderOfPersons_ItsBestIsTheType(string header, string type) => Assert.Equal(type, Lexicon.Match(header).Best?.Type.Id);

    [Theory]
    [InlineData("商品名")]
    [InlineData("会社住所")]
    [InlineData("店舗電話番号")]
    [InlineData("fileName")]
    [InlineData("productName")]
    [InlineData("会社名")]
    [InlineData("施設名")]
    [InlineData("更新日時")]
    [InlineData("備考")]
    public void Match_OfAHeaderOfThings_SaysThatItIsNotPersonal(string header)
    {
        HeaderMatch match = Lexicon.Match(header);
        Assert.True(match.NotPersonal >= 0.5, $"{match.NotPersonal}");
        Assert.True(match.Best is null || match.Best.Strength < 0.5, match.Best?.Type.Id);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("usage")]
    [InlineData("message")]
    [InlineData("CancellationToken")]
    [InlineData("manager_count")]
    [InlineData("参加者数（人）")]
    [InlineData("gyoji_mei")]
    [InlineData("連番")]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("★")]
    public void Match_OfAWordThatOnlyHoldsAnother_FindsNothingSure(string header)
    {
        HeaderMatch match = Lexicon.Match(header);
        Assert.True(match.Best is null || match.Best.Strength < 0.5, match.Best?.Type.Id);
    }

    [Theory]
    [InlineData("保護者氏名", HeaderOwner.Family)]
    [InlineData("患者_氏名", HeaderOwner.Person)]
    [InlineData("お届け先住所", HeaderOwner.Person)]
    [InlineData("shippingPostalCode", HeaderOwner.Person)]
    [InlineData("緊急連絡先電話番号", HeaderOwner.Emergency)]
    [InlineData("会社住所", HeaderOwner.Organisation)]
    [InlineData("商品番号", HeaderOwner.Thing)]
    [InlineData("氏名", HeaderOwner.None)]
    [InlineData("子会社名", HeaderOwner.None)]
    public void Match_TellsTheOwner(string header, HeaderOwner owner) => Assert.Equal(owner, Lexicon.Match(header).Owner);

    [Theory]
    [InlineData("施設名", HeaderOwner.Thing)]
    [InlineData("商品名", HeaderOwner.Thing)]
    [InlineData("会社名", HeaderOwner.Organisation)]
    [InlineData("氏名", HeaderOwner.None)]
    public void Match_TellsWhatTheRowsAreAbout(string header, HeaderOwner subject) => Assert.Equal(subject, Lexicon.Match(header).Subject);

    [Theory]
    [InlineData("保護者", "氏名", "family-member-name")]
    [InlineData("緊急連絡先", "電話番号", "emergency-contact")]
    [InlineData("お届け先", "住所", "address")]
    public void Match_UnderAGroup_ReadsBothTogether(string group, string header, string type)
    {
        HeaderMatch match = Lexicon.Match(header, group);
        Assert.Contains(match.Candidates, candidate => candidate.Type.Id == type && candidate.Strength > 0.5);
        Assert.NotEqual(HeaderOwner.None, match.Owner);
    }

    [Fact]
    public void Match_ItsCandidates_AreOrderedByStrength() =>
        Assert.All(PiiCatalogue.Default.Types.SelectMany(type => type.JapaneseHeaders), header =>
        {
            double[] strengths = [.. Lexicon.Match(header).Candidates.Select(candidate => candidate.Strength)];
            Assert.Equal(strengths.OrderByDescending(strength => strength), strengths);
            Assert.All(strengths, strength => Assert.InRange(strength, 0.01, 1));
        });

    [Theory]
    [InlineData("氏名")]
    [InlineData("氏名（カナ）")]
    [InlineData("氏名（フリガナ）【必須】")]
    [InlineData("保護者氏名")]
    [InlineData("自宅住所(都道府県)")]
    [InlineData("基本給（円）")]
    [InlineData("生年月日(西暦)")]
    [InlineData("氏名（本人）")]
    [InlineData("電話番号（自宅）")]
    [InlineData("電話番号（ハイフンなし・半角）")]
    [InlineData("生年月日(YYYY-MM-DD)")]
    [InlineData("人口（0～14歳）")]
    [InlineData("フリガナ（姓：自宅欄）")]
    [InlineData("住所１")]
    [InlineData("備考")]
    [InlineData("商品名")]
    [InlineData("会社名_自宅")]
    [InlineData("氏名_2")]
    [InlineData("お届け先_電話番号1")]
    [InlineData("lastName")]
    [InlineData("last_name")]
    public void Knows_AHeader(string header) => Assert.True(Lexicon.Knows(header));

    // What the layouts take for a header is printed: a cell that holds somebody's name beside a header word is none.
    [Theory]
    [InlineData("氏名（山田太郎）")]
    [InlineData("氏名(ヤマダ タロウ)")]
    [InlineData("保護者（山田花子）")]
    [InlineData("電話番号（090-1234-5678）")]
    [InlineData("患者氏名（山田太郎）")]
    [InlineData("住所[弘前市百石町2]")]
    [InlineData("担当者：山田太郎")]
    [InlineData("氏名_山田太郎")]
    [InlineData("山田太郎_氏名")]
    [InlineData("備考（山田太郎）")]
    [InlineData("会社名（山田商店）")]
    [InlineData("name (Taro Yamada)")]
    [InlineData("山田太郎")]
    [InlineData("山田氏名")]
    [InlineData("Taro Price")]
    [InlineData("林商品番号")]
    [InlineData("")]
    public void Knows_NotWhatMayHoldAValue(string text) => Assert.False(Lexicon.Knows(text));

    // Knows looks for no endings and likenesses before it looks closely: it must say what follows from all that is found.
    [Fact]
    public void Knows_WithoutNotesAndSegments_SaysWhatTheWholeMatchSays()
    {
        string[] pieces = [.. PiiCatalogue.Default.Types.SelectMany(type => type.JapaneseHeaders.Concat(type.EnglishHeaders).Concat(type.ContextHeaders).Concat(type.LookAlikes)), "山田太郎", "弘前市", "1", "2024", "区分", "コード", "お", "会社", "保護者", "Taro", "-", "/"];
        pieces = [.. pieces.Where(piece => piece.IndexOfAny(['_', '(', ')', '（', '）', '[', ']', '【', '】', '<', '>', '「', '」', '『', '』', '〔', '〕']) < 0)];
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new Random(seed);
            string text = string.Concat(random.GetItems(pieces, random.Next(1, 4)));
            HeaderMatch match = Lexicon.Match(text);
            if (match.Best?.Kind <= HeaderMatchKind.Owned) Assert.True(Lexicon.Knows(text));
            else if (match.NotPersonal < 0.6) Assert.False(Lexicon.Knows(text));
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Match_OfAHeaderWithAnUnknownNote_StillFindsTheWord() => Assert.Equal(PiiTypes.PersonName, Lexicon.Match("氏名（様式第2号）").Best?.Type);
}
