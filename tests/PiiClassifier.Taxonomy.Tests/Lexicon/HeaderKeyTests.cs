using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Taxonomy.Tests.Lexicon;

public sealed class HeaderKeyTests
{
    [Theory]
    [InlineData("氏　名", "氏名")]
    [InlineData("氏・名", "氏名")]
    [InlineData("last_name", "lastName")]
    [InlineData("Last Name", "lastname")]
    [InlineData("ｼﾒｲ", "しめい")]
    [InlineData("※氏名\r\n", "氏名")]
    [InlineData("髙齢者", "高齢者")]
    public void Of_TwoWaysOfWriting_IsOneKey(string one, string other) => Assert.Equal(HeaderKey.Of(other), HeaderKey.Of(one));

    [Theory]
    [InlineData("")]
    [InlineData(" 　_-")]
    public void Of_NothingButSeparators_IsEmpty(string text) => Assert.Equal("", HeaderKey.Of(text));
}
