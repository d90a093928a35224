using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Tests.Recognizers.Gazetteers;

public sealed class HashedWordsTests
{
    [Fact]
    public void Read_OfWhatWasWritten_FindsEveryWordWithItsClass()
    {
        Prop.ForAll<string[]>(words =>
        {
            Dictionary<string, int> classes = words.Where(word => word is not null).Distinct().Select((word, i) => (word, i % 4)).GroupBy(pair => WordHash.Of(pair.word)).ToDictionary(group => group.First().word, group => group.First().Item2);

            HashedWords read = HashedWords.Read(HashedWords.Write(classes));

            return classes.All(pair => read.ClassOf(pair.Key) == pair.Value) && read.Count == classes.Count;
        }).Check();
    }

    [Fact]
    public void Write_InAnotherOrder_GivesTheSameBytes()
    {
        KeyValuePair<string, int>[] words = [new("山田", 3), new("佐藤", 2), new("小鳥遊", 1)];

        Assert.Equal(HashedWords.Write(words), HashedWords.Write(words.Reverse()));
    }

    [Theory]
    [InlineData("髙橋", "高橋")]
    [InlineData("齋藤", "斎藤")]
    [InlineData("茅ヶ崎", "茅ケ\uFA11")]
    [InlineData("さくら", "サクラ")]
    [InlineData("ショウジ", "シヨウジ")]
    [InlineData("チヅル", "チズル")]
    public void WordHash_OfTwoWaysOfWritingAWord_IsTheSame(string one, string other) => Assert.Equal(WordHash.Of(one), WordHash.Of(other));

    [Fact]
    public void ClassOf_AWordThatIsNotThere_IsUnknown() => Assert.Equal(HashedWords.Unknown, HashedWords.Read(HashedWords.Write([new("山田", 3)])).ClassOf("山口"));
}
