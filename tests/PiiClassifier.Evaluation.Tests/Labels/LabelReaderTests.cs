using System.Text;
using PiiClassifier.Evaluation.Labels;

namespace PiiClassifier.Evaluation.Tests.Labels;

public sealed class LabelReaderTests
{
    [Fact]
    public void Object_OfFilesAndSheets_IsRead()
    {
        const string Json = """
            { "名簿.xlsx": { "一般": { "header_row": 2, "subject": "person", "subject_also": ["mixed"], "persons": 12, "columns": [["氏名", "person-name"],
              { "header": "職業", "label": "job-title", "also": ["none"], "group": "本人" }, { "header": "備考", "label": "none", "embedded": ["phone-number"] }] },
              "別": { "header_row": -1, "subject": "thing", "columns": [] } } }
            """;

        IReadOnlyList<LabelledTable> tables = LabelReader.ReadObject(Encoding.UTF8.GetBytes(Json));

        Assert.Equal(["一般", "別"], tables.Select(table => table.Sheet));
        Assert.Equal(("名簿.xlsx", 2L, "person", 12L), (tables[0].File, tables[0].HeaderRow, tables[0].Subject, tables[0].Persons));
        Assert.Equal(["氏名", "職業", "備考"], tables[0].Columns.Select(column => column.Header));
        Assert.Equal(["person-name", "job-title", "none"], tables[0].Columns.Select(column => column.Label));
        Assert.Equal((true, "本人"), (tables[0].Columns[1].AcceptsSilence, tables[0].Columns[1].Group));
        Assert.Equal(["phone-number"], tables[0].Columns[2].Embedded);
        Assert.Equal(["mixed"], tables[0].SubjectAlso);
        Assert.Null(tables[1].Persons);
        Assert.True(tables[1].IsImpersonal);
    }

    [Fact]
    public void Lines_OfTables_AreRead()
    {
        string[] lines =
        [
            """{"n": 1, "file": "files/1.csv", "sheet": null, "encoding": "cp932", "header_row": 0, "subject": "mixed", "tags": [], "columns": [{"header": "担当者", "label": "person-name", "also": ["family-name"]}, {"header": "品名", "label": "none", "looks_like": "person-name"}]}""",
            "",
            """{"n": 2, "file": "files/2.xlsx", "sheet": "表", "header_row": 3, "subject": "thing", "columns": [{"header": "数", "label": "none"}]}""",
        ];

        IReadOnlyList<LabelledTable> tables = LabelReader.ReadLines(lines);

        Assert.Equal([("files/1.csv", "", 0L), ("files/2.xlsx", "表", 3L)], tables.Select(table => (table.File, table.Sheet, table.HeaderRow)));
        Assert.True(tables[0].Columns[0].Accepts("family-name"));
        Assert.False(tables[0].Columns[0].Accepts("none"));
        Assert.True(tables[0].Columns[1].IsNone);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"columns": []}""")]
    [InlineData("""{"file": "a.csv"}""")]
    public void Lines_ThatAreNoLabels_AreRefusedWithTheirPlace(string line) => Assert.Throws<FormatException>(() => LabelReader.ReadLines([line]));
}
