using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Tests;

public sealed class PersonTallyTests
{
    private static readonly Organisation Company = Organisation.Company(new SeededRandom(1));
    private readonly PersonSource _people = new(new SeededRandom(5));

    [Fact]
    public void PersonOfTheRow_CountsOnceHoweverOften()
    {
        PersonTally tally = new([Column("person-name"), Column("birth-date")], TableSubject.Person);
        Person person = _people.NextAdult();

        tally.Add(RowOf(person), ["青山 一郎", ""]);
        tally.Add(RowOf(person), ["", "1980-01-01"]);

        Assert.Equal(1, tally.Count);
    }

    [Fact]
    public void SecondPerson_CountsWhereNamed()
    {
        PersonTally tally = new([Column("person-name"), Column("guardian-name", role: 1), Column("mobile-number", role: 1)], TableSubject.Person);

        tally.Add(RowOf(_people.NextAdult(), _people.NextAdult()), ["青山 一郎", "青山 花子", "090-0000-0000"]);
        tally.Add(RowOf(_people.NextAdult(), _people.NextAdult()), ["赤井 二郎", "", "090-0000-0001"]);

        Assert.Equal(3, tally.Count);
    }

    [Fact]
    public void SecondPerson_WithoutNameColumn_CountsByWhatIsThere()
    {
        PersonTally tally = new([Column("person-name"), Column("mobile-number", role: 1)], TableSubject.Person);

        tally.Add(RowOf(_people.NextAdult(), _people.NextAdult()), ["青山 一郎", "090-0000-0000"]);

        Assert.Equal(2, tally.Count);
    }

    [Fact]
    public void HeadOfHousehold_WhoIsAlsoOfSomeRow_CountsOnce()
    {
        PersonTally tally = new([Column("person-name"), Column("family-member-name")], TableSubject.Person);
        Person person = _people.NextRelated();

        foreach (Person member in person.Household.Members) tally.Add(RowOf(member), ["青山", "青山"]);

        Assert.Equal(person.Household.Members.Count, tally.Count);
    }

    [Fact]
    public void TableAboutCompanies_CountsOnlyWhoIsNamed()
    {
        PersonTally tally = new([Column("company-name"), Column("person-name"), Column("email-address")], TableSubject.Mixed);

        tally.Add(RowOf(_people.NextAdult()), ["青山商事", "", "a@example.jp"]);
        tally.Add(RowOf(_people.NextAdult()), ["赤井商事", "赤井", ""]);

        Assert.Equal(1, tally.Count);
    }

    private static TableColumn Column(string key, int role = 0) => new(ColumnKinds.Get(key), "", 0, role);

    private static Row RowOf(params Person[] people) => new() { Number = 1, People = people, Org = Company, Random = new SeededRandom(1) };
}
