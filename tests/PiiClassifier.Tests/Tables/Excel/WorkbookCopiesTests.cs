using System.IO.Compression;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Data that a workbook still holds beside what its sheets show.</summary>
public sealed class WorkbookCopiesTests
{
    private const string Definition = "<pivotCacheDefinition><cacheFields><cacheField name='氏名'><sharedItems><s v='架空 太郎'/><s v='見本 花子'/></sharedItems></cacheField><cacheField name='生年月日'><sharedItems><d v='1980-04-01T00:00:00'/><m/><d v='2001-12-31T00:00:00'/></sharedItems></cacheField><cacheField name='給与'><sharedItems containsNumber='1'/></cacheField></cacheFields></pivotCacheDefinition>";
    private const string Records = "<pivotCacheRecords><r><x v='0'/><x v='0'/><n v='312000'/></r><r><x v='1'/><x v='2'/><m/></r><r><s v='例示 三郎'/><x v='99'/><b v='1'/></r></pivotCacheRecords>";

    [Fact]
    public void PivotCache_IsReadAsTheTableThatItWasMadeFrom() =>
        Assert.Equal(["# 表", "a", "# pivot cache 1 (hidden)", "氏名|生年月日|給与", "架空 太郎|1980-04-01|312000", "見本 花子|2001-12-31", "例示 三郎||TRUE"], Read(WithPivot().With("xl/pivotCache/pivotCacheRecords1.xml", Records)));

    [Fact]
    public void PivotCache_WithoutRecords_IsReadByTheValuesOfItsFields() =>
        Assert.Equal(["# 表", "a", "# pivot cache 1 (hidden)", "氏名|生年月日|給与", "架空 太郎|1980-04-01", "見本 花子", "|2001-12-31"], Read(WithPivot()));

    [Fact]
    public void Comments_AreReadWithTheirAuthors() =>
        Assert.Equal(
            ["# 表", "a", "# comments 1 (hidden)", "作成者|コメント", "架空 太郎|太郎: 電話は090-0000-0000"],
            Read(Workbook().With("xl/comments1.xml", "<comments><authors><author>架空 太郎</author></authors><commentList><comment ref='A1' authorId='0'><text><r><t>太郎: </t></r><r><t>電話は090-0000-0000</t><rPh><t>デンワ</t></rPh></r></text></comment></commentList></comments>")));

    [Fact]
    public async Task EmbeddedWorkbook_IsReadWithItsSheets_AndNotDeeperThanArchivesAre()
    {
        byte[] bytes = Workbook().ToBytes();
        for (int depth = 0; depth < 4; depth++) bytes = Embed(bytes);
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(bytes), "a.xlsx");
        string inside = "embedded/book.xlsx/";
        Assert.Equal(["表", inside + "表", inside + inside + "表", inside + inside + inside + "表"], report.Tables.Select(table => table.Name));
        Assert.Equal((ScanStatus.Partial, "archive-too-deep"), (report.Status, report.Failure?.Code));
    }

    [Fact]
    public async Task PivotCache_ThatIsBroken_LeavesTheSheets()
    {
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(Workbook().With("xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition><a></b>").ToBytes()), "a.xlsx");
        Assert.Equal((ScanStatus.Partial, "malformed-workbook", 1), (report.Status, report.Failure?.Code, report.Tables.Count));
    }

    private static XlsxArchive Workbook() => XlsxArchive.WithRows("<row><c t='str'><v>a</v></c></row>");

    private static XlsxArchive WithPivot() => Workbook()
        .With("xl/pivotCache/pivotCacheDefinition1.xml", Definition)
        .With("xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels", $"<Relationships><Relationship Id='r1' Type='{XlsxArchive.Relationships}/pivotCacheRecords' Target='pivotCacheRecords1.xml'/></Relationships>");

    private static byte[] Embed(byte[] inner)
    {
        var memory = new MemoryStream();
        memory.Write(Workbook().ToBytes());
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("xl/embeddings/book.xlsx").Open();
            part.Write(inner);
        }
        return memory.ToArray();
    }

    private static List<string> Read(XlsxArchive archive)
    {
        var lines = new List<string>();
        using TableFile file = WorkbookReading.Open(archive.ToBytes());
        foreach (TableSource source in file.Sources)
        {
            lines.Add($"# {source.Name}{(source.Hidden ? " (hidden)" : "")}");
            using RecordReader reader = source.Open();
            lines.AddRange(WorkbookReading.ReadRows(reader));
            Assert.Null(reader.Incomplete);
        }
        return lines;
    }
}
