using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Classification;

/// <summary>How many persons a table names.</summary>
public sealed class DataSubjectTests
{
    private const int BeyondTheHeadBuffer = 2_500;

    [Theory]
    [InlineData(40)]
    [InlineData(BeyondTheHeadBuffer)]
    public void SamePersonTwice_CountsOnce(int rows)
    {
        TableReport table = Scan("氏名|生年月日|電話番号", rows, i => Name(i / 2), i => BirthDate(i / 2), i => Mobile(i / 2));
        Assert.Equal(rows / 2, table.Persons);
        Assert.True(table.PersonsExact);
        Assert.Equal(rows, table.Rows);
    }

    [Fact]
    public void SameNameWithAnotherBirthDate_IsAnotherPerson() =>
        Assert.Equal(40, Scan("氏名|生年月日", 40, i => "佐藤 太郎", BirthDate).Persons);

    [Theory]
    [InlineData("佐藤太郎", "佐藤　太郎")]
    [InlineData("佐藤 太郎", "佐藤 太郎 様")]
    [InlineData("佐藤‐太郎", "佐藤－太郎")]
    public void NameWrittenInTwoWays_IsOnePerson(string one, string other) =>
        Assert.Equal(1, Scan("氏名|生年月日", 2, i => i == 0 ? one : other, i => "1980/04/01").Persons);

    [Fact]
    public void NumberOfThePerson_TellsThemApart() =>
        Assert.Equal(10, Scan("職員番号|氏名|支給月", 40, i => $"A{i % 10:D5}", i => Name(i % 10), i => $"2025/{(i % 12) + 1:D2}").Persons);

    [Fact]
    public void NumberOfTheHousehold_IsNoKey() =>
        Assert.Equal(40, Scan("世帯番号|氏名|生年月日", 40, i => $"{7_000_000 + (i / 4)}", Name, BirthDate).Persons);

    [Fact]
    public void TwoPeopleInARow_CountAsTwo() =>
        Assert.Equal(60, Scan("児童氏名|生年月日|保護者氏名", 30, Name, BirthDate, OtherName).Persons);

    [Fact]
    public void GuardianOfTwoChildren_CountsOnce() =>
        Assert.Equal(45, Scan("児童氏名|生年月日|保護者氏名", 30, Name, BirthDate, i => OtherName(i / 2)).Persons);

    [Fact]
    public void Guardian_WhoIsAlsoThePersonOfARow_CountsOnce() =>
        Assert.Equal(30, Scan("氏名|生年月日|世帯主氏名", 30, Name, BirthDate, i => Name(i / 3 * 3)).Persons);

    [Fact]
    public void NameOfAnOwnerBesideAThing_IsCounted()
    {
        TableReport table = Scan("施設名|所在地|施設長氏名", 30, Facility, Address, Name);
        Assert.Equal(TableSubject.Mixed, table.Subject);
        Assert.Equal(30, table.Persons);
    }

    [Fact]
    public void TelephoneBesideTheOnlyOneNamed_IsTheirs() =>
        Assert.Equal(30, Scan("世帯主氏名|電話番号|住所", 30, Name, Mobile, Address).Persons);

    [Fact]
    public void TwoNamesWithoutHeaders_AreTwoPeople() =>
        Assert.Equal(60, Scan(null, 30, i => $"{i + 1}", Name, OtherName, BirthDate).Persons);

    [Fact]
    public void BlankGuardian_IsNobody() =>
        Assert.Equal(40, Scan("児童氏名|生年月日|保護者氏名", 30, Name, BirthDate, i => i < 10 ? OtherName(i) : "").Persons);

    [Fact]
    public void RowsWithoutAnyKey_AreAPersonEach()
    {
        TableReport table = Scan("性別|年齢|血液型", 40, i => i % 2 == 0 ? "男" : "女", i => $"{20 + (i % 50)}", i => i % 3 == 0 ? "A型" : "O型");
        Assert.Equal(TableSubject.Person, table.Subject);
        Assert.Equal(40, table.Persons);
    }

    [Fact]
    public void MailAlone_TellsPersonsApart() => Assert.Equal(20, Scan("メールアドレス|性別", 40, i => Mail(i % 20), i => i % 2 == 0 ? "男" : "女").Persons);

    [Fact]
    public void TableThatNamesPersonsOnlyFurtherDown_WithoutAnyOtherKey_IsEstimated()
    {
        TableReport table = Scan("氏名|性別", 5000, i => i < 1500 ? "" : Name(0), i => i % 2 == 0 ? "男" : "女");
        Assert.Equal(1, table.Persons);
        Assert.False(table.PersonsExact);
    }

    [Fact]
    public void TableThatNamesPersonsOnlyFurtherDown_StillCountsThem()
    {
        // The first thousand rows, from which the key is chosen, have the mail column blank.
        TableReport table = Scan("氏名|メールアドレス", BeyondTheHeadBuffer, i => $"{Name(i)}{i}", i => i < 1500 ? "" : Mail(i));
        Assert.Equal(BeyondTheHeadBuffer, table.Persons);
    }
}
