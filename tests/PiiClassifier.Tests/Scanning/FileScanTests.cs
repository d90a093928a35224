using PiiClassifier.Tests.Tables.Excel;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Scanning;

public sealed class FileScanTests
{
    private static readonly string Good = SheetData.Of(Csv("氏名|生年月日|携帯電話", 20, Name, BirthDate, Mobile));

    [Theory]
    [InlineData("<row><c><v>1</v></wrong>", "malformed-workbook")]
    [InlineData(null, "missing-part")]
    public async Task Run_OfAWorkbookWithABrokenSheet_ReadsTheOthers(string? broken, string code)
    {
        for (int place = 0; place < 3; place++)
        {
            List<(string, string?)> sheets = [("前", Good), ("後", Good)];
            sheets.Insert(place, ("壊", broken));
            FileReport report = await Scan(XlsxArchive.WithSheets([.. sheets]));

            Assert.Equal((ScanStatus.Partial, code), (report.Status, report.Failure?.Code));
            Assert.Equal(["前", "後"], report.Tables.Select(table => table.Name));
            Assert.All(report.Tables, table => Assert.Equal(20, table.Persons));
        }
    }

    [Fact]
    public async Task Run_OfAWorkbookWithoutAnySheetThatCanBeRead_IsDamaged()
    {
        FileReport report = await Scan(XlsxArchive.WithSheets(("一", null), ("二", null)));
        Assert.Equal((ScanStatus.Damaged, "missing-part"), (report.Status, report.Failure?.Code));
    }

    private static Task<FileReport> Scan(XlsxArchive workbook) => new PiiScanner().ScanAsync(new MemoryStream(workbook.ToBytes()), "roll.xlsx");
}
