using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.Sets;
using PiiClassifier.SampleData.Tables;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.SampleData.Tests;

public sealed class TableSetTests
{
    [Fact]
    public void Tables_WithOneSeed_AreTheSameToTheByte()
    {
        using ScratchFolder first = new(), second = new();
        TableSet.Write(first.FullPath, rows: 30, seed: 7, reworded: true);
        TableSet.Write(second.FullPath, rows: 30, seed: 7, reworded: true);

        string[] names = [.. Directory.GetFiles(first.FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(names, Directory.GetFiles(second.FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(first[name]), File.ReadAllBytes(second[name])));
    }

    [Fact]
    public void Tables_WithAnotherSeed_Differ()
    {
        using ScratchFolder first = new(), second = new();
        TableSet.Write(first.FullPath, rows: 5, seed: 1, reworded: false);
        TableSet.Write(second.FullPath, rows: 5, seed: 2, reworded: false);

        Assert.NotEqual(File.ReadAllBytes(first["labels.json"]), File.ReadAllBytes(second["labels.json"]));
    }

    [Fact]
    public void Kinds_AreManyAndNamedOnce()
    {
        Assert.True(TableKinds.All.Count >= 60);
        Assert.Equal(TableKinds.All.Count, TableKinds.All.Select(kind => kind.Name).Distinct().Count());
    }

    [Fact]
    public void Labels_MatchTheColumnsOfEveryTable()
    {
        foreach (TableKind kind in TableKinds.All)
        {
            SampleTable table = new TableBuilder(SeededRandom.For(3, kind.Name), HeaderStyle.Reworded, varied: true).Build(kind, "", 20);
            bool namesPeople = table.Columns.Any(column => column.Kind.TypeId is not null);

            Assert.All(table.Rows, row => Assert.True(row.Length == table.Columns.Count || row.Length == 1, kind.Name));
            Assert.True(namesPeople == (kind.Subject is TableSubject.Person or TableSubject.Mixed), kind.Name);
            Assert.True(namesPeople == (table.Persons > 0), kind.Name);
        }
    }

    [Fact]
    public void LabelFile_NamesEveryFileAndOnlyTypesOfTheCatalogue()
    {
        using ScratchFolder folder = new();
        TableSet.Write(folder.FullPath, rows: 3, seed: 5, reworded: false);
        using JsonDocument labels = JsonDocument.Parse(File.ReadAllBytes(folder["labels.json"]));

        Assert.Equal(TableKinds.All.Count, labels.RootElement.EnumerateObject().Count());
        foreach (JsonProperty file in labels.RootElement.EnumerateObject())
        {
            Assert.True(File.Exists(folder[file.Name]));
            foreach (JsonElement column in file.Value.EnumerateObject().Single().Value.GetProperty("columns").EnumerateArray())
            {
                string label = (column.ValueKind == JsonValueKind.Array ? column[1] : column.GetProperty("label")).GetString()!;
                Assert.True(label == "none" || PiiCatalogue.Default.TryGet(label, out _), label);
            }
        }
    }

    [Fact]
    public void EveryType_StandsInSomeKindOfTable()
    {
        // Optional columns need several draws to turn up.
        HashSet<string> seen = [];
        for (ulong seed = 0; seed < 12; seed++)
        {
            foreach (TableKind kind in TableKinds.All) seen.UnionWith(new TableBuilder(SeededRandom.For(seed, kind.Name), HeaderStyle.Plain).Build(kind, "", 1).Columns.Select(column => column.Kind.Label));
        }
        Assert.Empty(PiiCatalogue.Default.Types.Select(type => type.Id).Except(seen));
    }
}
