using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Classification;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Classification;

public class NameFolderTests
{
    private readonly NameFolder _folder = new(new CellFolder());

    [Theory]
    [InlineData("山田　太郎 様", "山田太郎")]
    [InlineData("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダタロウ")]
    [InlineData("1980-04-01", "１９８０－０４－０１")]
    public void Fold_OfOneNameWrittenTwoWays_IsTheSame(string one, string other) => Assert.Equal(Fold(one), Fold(other));

    [Fact]
    public void Fold_OfAsciiAndOfItsFullWidth_IsTheSame()
    {
        Gen<string> words = Gen.Choose('!', '~').Select(c => (char)c).NonEmptyListOf().Select(chars => string.Concat(chars.Take(100)));
        Prop.ForAll(Arb.From(words), word => Fold(word).SequenceEqual(Fold(string.Concat(word.Select(c => (char)(c - '!' + '！')))))).QuickCheckThrowOnFailure();
    }

    private byte[] Fold(string text) => _folder.Fold(Encoding.UTF8.GetBytes(text)).ToArray();
}
