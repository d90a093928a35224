using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation.Tests.Predictions;

public sealed class PredictionSetTests
{
    private static readonly PredictionSet Answers = PredictionSet.Read("""
        { "files": [
          { "path": "share/a.csv", "tables": [{ "columns": [{ "index": 0, "type": "age" }, { "index": 2, "type": null, "confidence": 0.7, "embedded": [{ "type": "phone-number", "matched": 3 }] }] }] },
          { "path": "b.xlsx", "tables": [{ "name": "一", "headerRow": 1, "rows": 9, "subject": "person", "persons": 9, "columns": [] }, { "name": "二", "columns": [] }] },
          { "path": "c.pdf" }] }
        """u8.ToArray());

    [Fact]
    public void SmallestAnswer_IsEnough()
    {
        PredictedTable? table = Find("a.csv", "");

        Assert.NotNull(table);
        Assert.Equal([(0, "age", null), (2, "none", 0.7)], table.Columns.Select(column => (column.Index, column.Type, column.Confidence)));
        Assert.Equal(["phone-number"], table.Columns[1].Embedded);
        Assert.Null(table.HeaderRow);
    }

    [Theory]
    [InlineData("b.xlsx", "二", true, "二")]
    [InlineData("other/b.xlsx", "一", false, "一")]
    [InlineData("b.xlsx", "", true, "一")]
    [InlineData("b.xlsx", "", false, null)]
    [InlineData("c.pdf", "", true, null)]
    [InlineData("d.csv", "", true, null)]
    public void Tables_AreFoundByFileAndSheet(string file, string sheet, bool isOnlyOne, string? name) => Assert.Equal(name, Find(file, sheet, isOnlyOne)?.Name);

    private static PredictedTable? Find(string file, string sheet, bool isOnlyOne = true) => Answers.Find(new LabelledTable(file, sheet, 0, null, null, []), isOnlyOne);
}
