using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using PiiClassifier.Fingerprints;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Fingerprints;

public sealed class ValueFormsTests
{
    private readonly ValueForms _forms = new(new CellFolder());

    [Theory]
    [InlineData("山田　太郎", "山田太郎")]
    [InlineData("山田　太郎", "山田 太郎 様")]
    [InlineData("髙橋 太郎", "高橋太郎")]
    [InlineData("ヤマダ タロウ", "ﾔﾏﾀﾞ ﾀﾛｳ")]
    [InlineData("ヤマダ タロウ", "やまだたろう")]
    [InlineData("山田", "山田太郎")]
    [InlineData("太郎", "山田 太郎")]
    [InlineData("太郎", "山田太郎")]
    [InlineData("Yamada Taro", "YAMADA TARO")]
    [InlineData("1980/04/01", "1980-04-01")]
    [InlineData("1980/04/01", "昭和55年4月1日")]
    [InlineData("1980/04/01", "S55.4.1")]
    [InlineData("1980/04/01", "29312")]
    [InlineData("29312", "1980/4/1")]
    [InlineData("19800401", "昭和55年4月1日")]
    [InlineData("1980/04/01", "19800401")]
    [InlineData("3550401", "1980-04-01")]
    [InlineData("昭和55年4月1日", "3550401")]
    [InlineData("平成元年5月1日", "1989/5/1")]
    [InlineData("090-1234-5678", "09012345678")]
    [InlineData("090-1234-5678", "9012345678")]
    [InlineData("090-1234-5678", "+81-90-1234-5678")]
    [InlineData("090-1234-5678", "０９０（１２３４）５６７８")]
    [InlineData("090-1234-5678", "9012345678.0")]
    [InlineData("036-8551", "〒036-8551")]
    [InlineData("036-8551", "368551")]
    [InlineData("青森県弘前市上白銀町1-2-3", "弘前市上白銀町１丁目２番３号")]
    [InlineData("青森県弘前市上白銀町1-2-3", "弘前市上白銀町一丁目2番地の3")]
    [InlineData("弘前市上白銀町12-3", "〒036-8551 青森県弘前市上白銀町十二丁目３")]
    [InlineData("弘前市上白銀町1-2-3", "弘前市上白銀町１－２－３")]
    [InlineData("taro@example.jp", "Taro@Example.JP")]
    public void Sample_WrittenOtherwise_HasTheFormOfTheKnownCell(string known, string sample) => Assert.Contains(Known(known), Sample(sample));

    [Theory]
    [InlineData("弘前市上白銀町1-23", "弘前市上白銀町12-3")]
    [InlineData("1980/04/01", "1980/01/04")]
    [InlineData("090-1234-5678", "090-1234-5679")]
    [InlineData("山田太郎", "山田次郎")]
    [InlineData("12.5", "125")]
    public void Sample_OfAnotherValue_HasNot(string known, string sample) => Assert.DoesNotContain(Known(known), Sample(sample));

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("-")]
    [InlineData("様")]
    public void Blank_OrAsGood_IsNoValueOrItself(string cell) => Assert.True(Known(cell) is 0 || Sample(cell).Contains(Known(cell)));

    [Fact]
    public void Day_OfAnyForm_IsTheSame() => Prop.ForAll(Gen.Choose(0, 33_000).ToArbitrary(), days =>
    {
        DateOnly day = new DateOnly(1927, 1, 1).AddDays(days);
        string[] forms =
        [
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString("yyyy/M/d", CultureInfo.InvariantCulture), day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
            day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture),
        ];
        // Two that are digits alone may be two numbers.
        foreach (string written in forms[..3])
        {
            foreach (string other in forms)
            {
                Assert.Contains(Known(written), Sample(other));
                Assert.Contains(Known(other), Sample(written));
            }
        }
    }).Check();

    [Fact]
    public void Cell_OfASample_HasItsOwnForm() => Prop.ForAll(Gen.Elements("山田太郎ヤマダﾔﾏﾀﾞ0123456789-/. 　年月日丁目番地号ABCabc@第〒県市町元昭和S".ToCharArray()).ArrayOf().ToArbitrary(), characters =>
    {
        string cell = new string(characters).Trim();
        ulong known = Known(cell);
        Assert.True(known == 0 || Sample(cell).Contains(known));
    }).Check();

    private ulong Known(string cell) => _forms.Of(Encoding.UTF8.GetBytes(cell));

    private List<ulong> Sample(string cell)
    {
        var hashes = new List<ulong>();
        _forms.AddAllOf(Encoding.UTF8.GetBytes(cell), hashes);
        return hashes;
    }
}
