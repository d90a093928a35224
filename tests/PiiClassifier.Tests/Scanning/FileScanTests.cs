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

    [Theory]
    [InlineData("roll.xlsx")]
    [InlineData("roll.csv")]
    public async Task Run_OfAPointerOfGitLfs_SaysThatTheContentIsElsewhere(string name)
    {
        byte[] pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"u8.ToArray();
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(pointer), name);
        Assert.Equal((ScanStatus.Missing, "git-lfs-pointer"), (report.Status, report.Failure?.Code));
    }

    private static Task<FileReport> Scan(XlsxArchive workbook) => new PiiScanner().ScanAsync(new MemoryStream(workbook.ToBytes()), "roll.xlsx");
}
