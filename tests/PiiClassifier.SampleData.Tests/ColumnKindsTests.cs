using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.SampleData.Tests;

public sealed class ColumnKindsTests
{
    [Fact]
    public void EveryType_HasAColumnWithSeveralHeaders()
    {
        ILookup<string?, ColumnKind> byType = ColumnKinds.All.ToLookup(kind => kind.TypeId);
        foreach (PiiType type in PiiCatalogue.Default.Types)
        {
            int headers = byType[type.Id].SelectMany(kind => kind.Headers.Concat(kind.Reworded)).Distinct().Count();
            Assert.True(headers >= 4, $"{type.Id} has {headers} headers; add a ColumnKind to the file of its group.");
        }
    }

    [Fact]
    public void EveryWriter_WritesTheSameValueForTheSamePerson()
    {
        SeededRandom random = new(11);
        PersonSource people = new(random);
        for (int i = 0; i < 50; i++)
        {
            Person person = people.NextAnybody();
            Organisation company = Organisation.Company(random);
            foreach (ColumnKind kind in ColumnKinds.All)
            {
                foreach (Func<Row, string> writer in kind.Writers)
                {
                    Row NewRow() => new() { Number = 3, People = [person, person], Org = company, Random = new SeededRandom(99) };
                    Assert.Equal(writer(NewRow()), writer(NewRow()));
                }
            }
        }
    }

    [Fact]
    public void WithoutZeros_LosesThemLikeASpreadsheet()
    {
        ColumnKind postal = ColumnKinds.Get("postal-code");
        PersonSource people = new(new SeededRandom(2), [Vocabulary.Municipalities.All.First(place => place.Name == "弘前市")]);
        Row row = new() { Number = 1, People = [people.NextAnybody()], Org = Organisation.Company(new SeededRandom(1)), Random = new SeededRandom(1) };

        Assert.Contains(postal.Writers, writer => writer(row).Length == 6);
        Assert.Contains(postal.Writers, writer => writer(row).StartsWith("〒036-", StringComparison.Ordinal));
    }
}
