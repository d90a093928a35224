using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Tests;

public sealed class TwoHeaderRowTests
{
    private static readonly SampleTable Table = new("", TableSubject.Person, ["名簿"], [Column("番号", "serial"), Column("氏名", "person-name"), Column("住所", "address")], [["1", "青山", "弘前市"]], 1)
    {
        Groups = ["", "本人", "本人"],
    };

    [Fact]
    public void Group_StandsOverItsFirstColumn()
    {
        using ScratchFolder folder = new();
        CsvTableWriter.Write(folder["a.csv"], Table, Encoding.UTF8, delimiter: '\t');

        Assert.Equal(["名簿", "\t本人\t", "番号\t氏名\t住所", "1\t青山\t弘前市"], File.ReadAllLines(folder["a.csv"]));
    }

    [Fact]
    public void Label_NamesTheLowerRowAndTheGroups()
    {
        using ScratchFolder folder = new();
        LabelSheet labels = new();
        labels.Add("a.csv", Table);
        labels.Write(folder["labels.json"]);

        string text = File.ReadAllText(folder["labels.json"]);
        Assert.Contains("\"header_row\": 2", text, StringComparison.Ordinal);
        Assert.Contains("\"group\": \"本人\"", text, StringComparison.Ordinal);
        Assert.Equal(-1, (Table with { HasHeader = false }).HeaderRow);
    }

    private static TableColumn Column(string header, string key) => new(ColumnKinds.Get(key), header, 0);
}
