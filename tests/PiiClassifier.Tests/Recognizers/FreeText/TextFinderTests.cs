using System.Text;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.FreeText;

namespace PiiClassifier.Tests.Recognizers.FreeText;

/// <summary>Texts with and without somebody's data in them.</summary>
public sealed class TextFinderTests
{
    [Theory]
    [InlineData("person-name", "佐藤様より入電。折返し済み")]
    [InlineData("person-name", "本日、田中一郎さんが来庁")]
    [InlineData("person-name", "代理人：大島　美和様")]
    [InlineData("person-name", "大島 美和様が窓口で受取")]
    [InlineData("person-name", "担当:鈴木花子")]
    [InlineData("person-name", "届出人：山田　太郎（父）")]
    [InlineData("person-name", "講師は佐々木健太氏")]
    [InlineData("person-name", "林さん不在")]
    [InlineData("birth-date", "生年月日：昭和55年4月1日 本人確認済")]
    [InlineData("birth-date", "長男（H20.5.3生）")]
    [InlineData("birth-date", "1980/04/01生まれの方")]
    [InlineData("address", "転居先は青森県弘前市大字上白銀町1-1とのこと")]
    [InlineData("phone-number", "自宅 0172-35-1111 夜間不在")]
    [InlineData("phone-number", "不在の時は自宅（0172-35-1111）へ")]
    [InlineData("mobile-number", "折返し090-1234-5678まで")]
    [InlineData("mobile-number", "携帯０９０（１２３４）５６７８")]
    [InlineData("mobile-number", "連絡先08012345678変更")]
    [InlineData("email-address", "案内はhanako.s@example.jpあてに送付")]
    [InlineData("my-number", "マイナンバー：1234-5678-9018 確認")]
    [InlineData("credit-card-number", "カード4111-1111-1111-1111で決済")]
    public void Text_WithSomebodysData_IsFound(string type, string text) => Assert.Contains(type, Found(text));

    [Theory]
    [InlineData("お客様よりご要望。仕様変更、多様な模様")]
    [InlineData("皆様へ 奥様 神様 息子さん 業者さん 両氏名")]
    [InlineData("八幡様の祭り、王様と殿様")]
    [InlineData("氏名欄に記入漏れ。森林氏神")]
    [InlineData("受付番号1234-567、内線1234")]
    [InlineData("請求番号 2024-0090-1234-5678-9012")]
    [InlineData("品番090-1234-56789")]
    [InlineData("2024/04/01発生")]
    [InlineData("令和5年度改修予定、生産日2020/01/01")]
    [InlineData("お問い合わせは info@example.jp へ")]
    [InlineData("個人番号カード申請中")]
    [InlineData("個人番号：1234-5678-9012")]
    [InlineData("注文1234-5678-9012-3456")]
    [InlineData("担当：総務課")]
    [InlineData("青森県の観光")]
    public void Text_WithWordsAndNumbersThatOnlyLookAlike_IsNot(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Finders_HaveATypeEach() => Assert.Equal(TextFinders.All.Count, TextFinders.All.Select(finder => finder.Type).Distinct().Count());

    private static List<string> Found(string text)
    {
        Assert.True(new CellFolder().TryFold(Encoding.UTF8.GetBytes(text), out CellText cell));
        var found = new List<string>();
        foreach (TextFinder finder in TextFinders.All)
        {
            if (finder.IsIn(cell.Text)) found.Add(finder.Type.Id);
        }
        return found;
    }
}
