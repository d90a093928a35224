using System.Text;
using PiiClassifier.Keys;
using PiiClassifier.Masking;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Masking;

public sealed class PseudonymsTests
{
    private static readonly PersonalKey Key = new(new byte[PersonalKey.Size]);
    private readonly Pseudonyms _pseudonyms = new(Key);

    [Theory]
    [InlineData("person-name", "架空　太郎", "架空 太郎", "架空太郎", "架空太郎様")]
    [InlineData("person-name-kana", "ｶｸｳ ﾀﾛｳ", "カクウ　タロウ", "カクウタロウ")]
    [InlineData("mobile-number", "090-1234-5678", "０９０－１２３４－５６７８", "+81 90-1234-5678", "9012345678")]
    [InlineData("birth-date", "昭和55年4月1日", "1980/04/01", "S55.4.1", "1980-04-01")]
    [InlineData("email-address", "Taro@Example.jp", "taro@example.jp", "ｔａｒｏ@example.jp")]
    [InlineData("employee-number", "Ａ－０１", "A-01")]
    public void Token_OfOneValueWrittenOtherwise_IsTheSame(string type, params string[] writings) =>
        Assert.Single(writings.Select(writing => TokenOf(type, writing)).Distinct());

    [Theory]
    [InlineData("person-name", "架空 太郎", "架空 次郎")]
    [InlineData("employee-number", "A-01", "B-01")]
    [InlineData("mobile-number", "090-1234-5678", "090-1234-5679")]
    public void Token_OfAnotherValue_IsAnother(string type, string one, string other) => Assert.NotEqual(TokenOf(type, one), TokenOf(type, other));

    [Fact]
    public void Token_OfLongTextsThatEndDifferently_Differs() =>
        Assert.NotEqual(TokenOf("login-id", new string('あ', 2000) + "1"), TokenOf("login-id", new string('あ', 2000) + "2"));

    [Fact]
    public void Token_WithAnotherKey_IsAnother() => Assert.NotEqual(TokenOf("person-name", "架空 太郎"), new Pseudonyms(PersonalKey.Create()).Of(PiiTypes.PersonName, "架空 太郎"u8));

    // Pinned: tokens in copies that others have must stay comparable.
    [Fact]
    public void Token_OfAKeyAndAValue_StaysWhatItIs() => Assert.Equal("person-name-FDC5GRP89V326E7Y", TokenOf("person-name", "架空 太郎"));

    [Fact]
    public void Token_OfANameInAnotherRole_EndsTheSame() =>
        Assert.Equal(TokenOf("person-name", "架空 太郎")[^Pseudonyms.Length..], TokenOf("family-member-name", "架空　太郎")[^Pseudonyms.Length..]);

    [Fact]
    public void Token_OfTheSameTextInAnotherGroup_EndsOtherwise() =>
        Assert.NotEqual(TokenOf("login-id", "taro01")[^Pseudonyms.Length..], TokenOf("employee-number", "taro01")[^Pseudonyms.Length..]);

    private string TokenOf(string type, string value)
    {
        PiiCatalogue.Default.TryGet(type, out PiiType? known);
        return _pseudonyms.Of(known!, Encoding.UTF8.GetBytes(value));
    }
}
