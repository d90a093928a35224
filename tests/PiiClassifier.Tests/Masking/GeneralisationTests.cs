using PiiClassifier.Masking;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Masking;

public sealed class GeneralisationTests
{
    [Theory]
    [InlineData("birth-date", "昭和55年4月1日", "1980")]
    [InlineData("birth-date", "1980/04/01", "1980")]
    [InlineData("graduation-date", "2003年3月", "2003")]
    [InlineData("hire-date", "5年3か月", null)]
    [InlineData("age", "37", "30代")]
    [InlineData("age", "満37歳", "30代")]
    [InlineData("age", "9", "10歳未満")]
    [InlineData("age", "104", "90歳以上")]
    [InlineData("age", "不明", null)]
    [InlineData("postal-code", "036-8551", "036")]
    [InlineData("postal-code", "〒0368551", "036")]
    [InlineData("postal-code", "368551", "036")]
    [InlineData("postal-code", "036", null)]
    [InlineData("address", "青森県弘前市大字上白銀町1-1", "青森県")]
    [InlineData("address", "神奈川県横浜市中区1-1", "神奈川県")]
    [InlineData("address", "弘前市大字上白銀町1-1", null)]
    [InlineData("region", "東京", "東京")]
    [InlineData("registered-domicile", "北海道札幌市", "北海道")]
    public void Value_OfAType_KeepsWhatIsGeneral(string type, string value, string? expected)
    {
        PiiCatalogue.Default.TryGet(type, out PiiType? known);
        Assert.Equal(expected, Generalisation.Of(known!, value));
    }
}
