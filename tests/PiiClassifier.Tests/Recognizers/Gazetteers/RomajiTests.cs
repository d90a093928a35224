using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Tests.Recognizers.Gazetteers;

public sealed class RomajiTests
{
    [Theory]
    [InlineData("SATOH", "sato")]
    [InlineData("Satou", "sato")]
    [InlineData("Satō", "sato")]
    [InlineData("Ohno", "ono")]
    [InlineData("SHIMBA", "sinba")]
    [InlineData("Shinba", "sinba")]
    [InlineData("Tsuchiya", "tutiya")]
    [InlineData("Jun'ichi", "zyuniti")]
    [InlineData("JYUNICHI", "zyuniti")]
    [InlineData("Hattori", "hattori")]
    [InlineData("Fujii", "huzii")]
    public void Spell_AnyWayOfWriting_GivesOneSpelling(string word, string spelling) => Assert.Equal(spelling, Spell(word));

    [Theory]
    [InlineData("Smith")]
    [InlineData("Windows")]
    [InlineData("Lee")]
    [InlineData("")]
    public void Spell_AWordThatIsNotOfJapaneseSyllables_GivesNothing(string word) => Assert.Empty(Spell(word));

    [Fact]
    public void Spell_OfArbitraryText_NeverThrows() => Prop.ForAll<string>(word => Spell(word ?? "").Length <= 2 * Romaji.MaxLength).Check();

    private static string Spell(string word)
    {
        Span<char> spelling = stackalloc char[2 * Romaji.MaxLength];
        return spelling[..Romaji.Spell(word, spelling)].ToString();
    }
}
