using PiiClassifier.Masking;

namespace PiiClassifier.Tests.Masking;

public sealed class MaskedTextsTests
{
    private readonly MaskedTexts _masked = new();

    public MaskedTextsTests()
    {
        _masked.Add("架空　太郎");
        _masked.Add("090-1234-5678");
        _masked.Add("17");
        _masked.Add("林");
    }

    [Theory]
    [InlineData("架空太郎")]
    [InlineData("担当は架空 太郎様です")]
    [InlineData("tel:090-1234-5678")]
    [InlineData("０９０－１２３４－５６７８")]
    public void Text_WithAMaskedValue_IsFound(string text) => Assert.True(_masked.AreIn(text));

    [Theory]
    [InlineData("架空 次郎")]
    [InlineData("1090-1234-56789")]
    [InlineData("17")]
    [InlineData("林道")]
    [InlineData("")]
    public void Text_WithoutOne_IsNot(string text) => Assert.False(_masked.AreIn(text));
}
