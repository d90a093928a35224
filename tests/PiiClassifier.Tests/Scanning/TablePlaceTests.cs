using System.Text;

namespace PiiClassifier.Tests.Scanning;

public sealed class TablePlaceTests
{
    private const string Text = "職員名簿\n\n氏名,生年月日,携帯電話\n佐藤 一郎,1980/4/1,090-1111-2222\n鈴木 花子,1981/5/2,090-1111-3333\n\n高橋 一郎,1982/6/3,090-1111-4444\n氏名,生年月日,携帯電話\n田中 花子,1983/7/4,090-1111-5555\n";

    [Fact]
    public async Task Rows_OfATable_AreItsDataWithoutTitlesHeadersAndBlankRecords()
    {
        FileReport report = await new PiiScanner(new PiiScannerOptions { KeepPlaces = true }).ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(Text)), "a.csv");
        TablePlace place = report.Tables[0].Place!;
        Assert.Equal(("", 4), (place.Part, report.Tables[0].Rows));
        Assert.Equal([(3L, 4L), (6L, 6L), (8L, 8L)], place.Rows);
    }

    [Fact]
    public async Task Rows_OfALongTable_AreAllOfThem()
    {
        string text = "氏名,年齢\n" + string.Concat(Enumerable.Range(0, 9000).Select(i => $"佐藤 一郎,{i % 90}\n"));
        FileReport report = await new PiiScanner(new PiiScannerOptions { KeepPlaces = true }).ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv");
        Assert.Equal([(1L, 9000L)], report.Tables[0].Place!.Rows);
    }

    [Fact]
    public async Task Places_UnlessAskedFor_AreNotKept()
    {
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(Text)), "a.csv");
        Assert.Null(report.Tables[0].Place);
    }
}
