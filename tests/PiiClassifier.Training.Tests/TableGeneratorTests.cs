using PiiClassifier.Taxonomy;
using PiiClassifier.Training.Generator;

namespace PiiClassifier.Training.Tests;

public sealed class TableGeneratorTests
{
    private static readonly TrainingTable[] Tables = [.. Enumerable.Range(1, 600).Select(seed => TableGenerator.Make((ulong)seed))];

    [Fact]
    public void Table_OfTheSameSeed_IsTheSame()
    {
        TrainingTable again = TableGenerator.Make(7);
        Assert.Equal(Tables[6].Columns.Select(c => (c.Header, c.Type, string.Join('|', c.Values))), again.Columns.Select(c => (c.Header, c.Type, string.Join('|', c.Values))));
    }

    [Fact]
    public void Types_OfTheCatalogue_EachHaveAKindOfColumn() => Assert.All(PiiCatalogue.Default.Types, type => Assert.Equal(type, PersonalColumns.ById[type.Id].Type));

    [Fact]
    public void Columns_AreAsLongAsTheirTable() => Assert.All(Tables, table => Assert.All(table.Columns, column => Assert.Equal(table.Rows, column.Values.Count)));

    [Fact]
    public void Headers_AreMissingFromSomeTablesAndValuesFromOthers()
    {
        Assert.InRange(Tables.Count(t => !t.HasHeader), 80, 240);
        Assert.InRange(Tables.Count(t => t.Rows == 0), 20, 120);
        Assert.All(Tables.Where(t => !t.HasHeader), table => Assert.All(table.Columns, column => Assert.Null(column.Header)));
    }

    [Fact]
    public void Columns_ManyOfThem_HoldNoPersonalInformation()
    {
        TrainingColumn[] columns = [.. Tables.SelectMany(t => t.Columns)];
        Assert.InRange(columns.Count(c => c.Type is null), 0.35 * columns.Length, 0.75 * columns.Length);
    }
}
