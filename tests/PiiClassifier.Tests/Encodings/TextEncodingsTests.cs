using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tests.Encodings;

public sealed class TextEncodingsTests
{
    [Fact]
    public void Names_AreThoseOfTheReport() =>
        Assert.All(TextEncodings.Names, name => Assert.Equal(name, TextEncodings.TryGet(name, out Encoding? encoding) ? TextEncodings.NameOf(encoding) : ""));

    [Theory]
    [InlineData("Shift_JIS", 932)]
    [InlineData("CP932", 932)]
    [InlineData("UTF8", 65001)]
    [InlineData("ebcdic", null)]
    public void TryGet_TakesWhatPeopleWrite(string name, int? codePage) =>
        Assert.Equal(codePage, TextEncodings.TryGet(name, out Encoding? encoding) ? encoding.CodePage : null);
}
