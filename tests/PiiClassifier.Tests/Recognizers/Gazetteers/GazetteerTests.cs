using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Tests.Recognizers.Gazetteers;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("佐藤")]
    [InlineData("髙橋")]
    [InlineData("山﨑")]
    [InlineData("渡邉")]
    public void Surnames_HoldFrequentOnesInEveryFormOfTheirKanji(string surname) => Assert.Equal(3, Gazetteer.Surnames.ClassOf(surname));

    [Theory]
    [InlineData("海")]
    [InlineData("会社")]
    public void Surnames_DoNotHoldNouns(string noun) => Assert.Equal(HashedWords.Unknown, Gazetteer.Surnames.ClassOf(noun));

    [Fact]
    public void EveryList_IsEmbedded() => Assert.All(ReadEveryList(), list => Assert.True(list.Count > 200));

    internal static HashedWords[] ReadEveryList() =>
    [
        Gazetteer.Surnames, Gazetteer.GivenNames, Gazetteer.NameCharacters, Gazetteer.SurnameReadings, Gazetteer.GivenNameReadings,
        Gazetteer.SurnameRomaji, Gazetteer.GivenNameRomaji, Gazetteer.ForeignNames, Gazetteer.CommonWords, Gazetteer.Municipalities,
        Gazetteer.Towns, Gazetteer.Countries, Gazetteer.Banks,
    ];
}
