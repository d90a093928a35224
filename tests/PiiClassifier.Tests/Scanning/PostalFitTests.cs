using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Scanning;

/// <summary>Seven digits beside an address.</summary>
public sealed class PostalFitTests
{
    private const string Code = "neighbour-postal-fits";

    [Fact]
    public void Digits_InThePrefectureOfTheAddress_ArePostalCodes()
    {
        TableReport table = Scan(null, 40, i => $"{i + 1}", Name, i => $"036{8000 + (i * 7)}", Address);
        Assert.Equal("postal-code", table.Columns[2].Type?.Id);
        Assert.Contains(table.Columns[2].Evidence, evidence => evidence.Code == Code);
        Assert.Contains(table.Columns[3].Evidence, evidence => evidence.Code == Code);
    }

    [Fact]
    public void Digits_OfOtherPrefectures_AreNot()
    {
        TableReport table = Scan(null, 40, i => $"{i + 1}", Name, i => $"{1_000_000 + (i * 214_481)}", Address);
        Assert.NotEqual("postal-code", table.Columns[2].Type?.Id);
        Assert.DoesNotContain(table.Columns.SelectMany(column => column.Evidence), evidence => evidence.Code == Code);
    }
}
