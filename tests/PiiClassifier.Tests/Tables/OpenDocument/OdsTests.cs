using System.Text;
using PiiClassifier.Tables;
using PiiClassifier.Tests.Tables.Archives;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Tests.Tables.OpenDocument;

public sealed class OdsTests
{
    private const string Namespaces = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'";

    [Theory]
    [InlineData("<table:table-cell office:value-type='float' office:value='1234'><text:p>0001234</text:p></table:table-cell>", "0001234")]
    [InlineData("<table:table-cell office:value-type='float' office:value='600001'><text:p>060-0001</text:p></table:table-cell>", "060-0001")]
    [InlineData("<table:table-cell office:value-type='float' office:value='312000'><text:p>312,000</text:p></table:table-cell>", "312000")]
    [InlineData("<table:table-cell office:value-type='float' office:value='-5'><text:p>-5</text:p></table:table-cell>", "-5")]
    [InlineData("<table:table-cell office:value-type='date' office:date-value='1980-04-01'><text:p>昭和55年4月1日</text:p></table:table-cell>", "1980-04-01")]
    [InlineData("<table:table-cell office:value-type='date' office:date-value='2018-03-30T08:12:34'><text:p>x</text:p></table:table-cell>", "2018-03-30 08:12:34")]
    [InlineData("<table:table-cell office:value-type='time' office:time-value='PT171H30M00S'><text:p>x</text:p></table:table-cell>", "171:30:00")]
    [InlineData("<table:table-cell office:value-type='time' office:time-value='PT8H5M'/>", "08:05:00")]
    [InlineData("<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>はい</text:p></table:table-cell>", "TRUE")]
    [InlineData("<table:table-cell office:value-type='string'><text:p><text:span>架空</text:span> <text:span>太郎</text:span></text:p><text:p>二<text:s text:c='2'/>行</text:p></table:table-cell>", "架空 太郎\\n二  行")]
    [InlineData("<table:table-cell office:value-type='string'><office:annotation><text:p>秘密</text:p></office:annotation><text:p>a<text:ruby><text:ruby-base>氏</text:ruby-base><text:ruby-text>うじ</text:ruby-text></text:ruby></text:p></table:table-cell>", "a氏")]
    [InlineData("<table:table-cell table:number-columns-repeated='2'/><table:table-cell table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16380'/>", "||a|a")]
    public void Cell_IsReadByItsType(string cells, string expected) => Assert.Equal([expected], Rows(Row(cells)));

    [Fact]
    public void Rows_Repeated_AreReadAsOftenAndBlankOnesAtTheEndAreNone() =>
        Assert.Equal(["", "", "a", "a"], Rows("<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated='2'><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated='1048572'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"));

    [Fact]
    public void Header_OverMergedCells_StandsInAllOfThem() =>
        Assert.Equal(["氏名|氏名|住所", "漢字|カナ|住所"], Rows(Row("<table:table-cell table:number-columns-spanned='2'><text:p>氏名</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-rows-spanned='2'><text:p>住所</text:p></table:table-cell>") + Row("<table:table-cell><text:p>漢字</text:p></table:table-cell><table:table-cell><text:p>カナ</text:p></table:table-cell><table:covered-table-cell/>")));

    [Fact]
    public void Rows_WithoutEnd_ArePartial()
    {
        string cell = "<table:table-cell table:number-columns-repeated='16384'><text:p>a</text:p></table:table-cell>";
        using TableFile file = WorkbookReading.Open(Bytes($"<table:table-row table:number-rows-repeated='999999999'>{cell}</table:table-row>"));
        using RecordReader reader = file.Sources.First().Open();
        long rows = 0;
        while (reader.Read()) rows++;
        Assert.InRange(rows, 100, 10_000);
        Assert.Equal("too-many-repeats", reader.Incomplete?.Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]>", "")]
    [InlineData("", "<table:table-row><table:table-cell></wrong>")]
    public void Content_ThatIsNotItsFormat_IsDamaged(string front, string rows)
    {
        TableReadException fault = Assert.Throws<TableReadException>(() => WorkbookReading.ReadAll(Bytes(rows, front)));
        Assert.Equal((ScanStatus.Damaged, "malformed-workbook"), (fault.Status, fault.Failure.Code));
    }

    [Fact]
    public void Content_WithAPassword_IsEncrypted()
    {
        byte[] bytes = ZipBytes.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", [1, 2, 3]), ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"u8.ToArray()));
        TableReadException fault = Assert.Throws<TableReadException>(() => WorkbookReading.ReadAll(bytes));
        Assert.Equal((ScanStatus.Encrypted, "ods"), (fault.Status, fault.Format));
    }

    [Theory]
    [InlineData("of:=\"架空 太郎\"", "名|架空 太郎")]
    [InlineData("{\"a\";1|\"b\";2}", "名/名|a/1|b/2")]
    [InlineData("msoxl:=12", "名|12")]
    public void DefinedName_OfASheet_IsReadInAnyLanguageOfFormulas(string formula, string expected)
    {
        using TableFile file = WorkbookReading.Open(Bytes(Row(Text("a")) + $"<table:named-expressions><table:named-expression table:name='名' table:expression='{formula.Replace("\"", "&quot;", StringComparison.Ordinal)}'/></table:named-expressions>"));
        List<string> lines = Lines(file);
        Assert.Equal(["# 表", "a", "# defined names", .. expected.Split('|').Select(line => line.Replace('/', '|'))], lines);
    }

    [Fact]
    public void EmbeddedFile_ThatIsNoFolder_IsReadByItsFormat()
    {
        byte[] workbook = ZipBytes.Of(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()),
            ("content.xml", Content(Row(Text("a")))),
            ("Object 1", XlsxArchive.WithRows("<row><c t='str'><v>b</v></c></row>").ToBytes()),
            ("Object 2/content.xml", Content(Row(Text("c")))),
            ("Object 2/Object 1/content.xml", Content(Row(Text("d")))),
            ("ObjectReplacements/Object 1", [1, 2, 3]));
        using TableFile file = WorkbookReading.Open(workbook);
        Assert.Equal(["# 表", "a", "# embedded/Object 1/表", "b", "# embedded/Object 2/表", "c", "# embedded/Object 2/Object 1/表", "d"], Lines(file));
    }

    [Fact]
    public void EmbeddedFile_InOneXmlFile_IsReadByItsFormat()
    {
        string bytes = Convert.ToBase64String(XlsxArchive.WithRows("<row><c t='str'><v>b</v></c></row>").ToBytes());
        string frame = $"<draw:frame><draw:object-ole><office:binary-data>{bytes}</office:binary-data></draw:object-ole><draw:image><office:binary-data>AAAA</office:binary-data></draw:image></draw:frame>";
        using TableFile file = WorkbookReading.Open(Flat($"<table:shapes>{frame}</table:shapes>{Row($"<table:table-cell>{frame}<text:p>a</text:p></table:table-cell>")}"));
        Assert.Equal(["# 表", "a", "# embedded/object 1/表", "b", "# embedded/object 2/表", "b"], Lines(file));
    }

    [Theory]
    [InlineData("<draw:object-ole><office:binary-data>?</office:binary-data></draw:object-ole>")]
    [InlineData("<draw:object><office:document>&#xD842;</office:document></draw:object>")]
    public async Task EmbeddedFile_ThatIsBroken_LeavesTheSheets(string content)
    {
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(Flat($"<table:shapes><draw:frame>{content}</draw:frame></table:shapes>{Row(Text("a"))}")), "a.fods");
        Assert.Equal((ScanStatus.Partial, "malformed-workbook", "embedded/object 1", 1), (report.Status, report.Failure?.Code, report.Failure?.Place, report.Tables.Count));
    }

    private static List<string> Lines(TableFile file)
    {
        var lines = new List<string>();
        foreach (TableSource source in file.Sources)
        {
            lines.Add($"# {source.Name}");
            using RecordReader reader = source.Open();
            lines.AddRange(WorkbookReading.ReadRows(reader));
            Assert.Null(reader.Incomplete);
        }
        return lines;
    }

    private static byte[] Flat(string rows) => Encoding.UTF8.GetBytes($"<?xml version='1.0'?><office:document {Namespaces} xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet><table:table table:name='表'>{rows}</table:table></office:spreadsheet></office:body></office:document>");

    private static string Text(string text) => $"<table:table-cell><text:p>{text}</text:p></table:table-cell>";

    private static string Row(string cells) => $"<table:table-row>{cells}</table:table-row>";

    private static string[] Rows(string rows)
    {
        using TableFile file = WorkbookReading.Open(Bytes(rows));
        using RecordReader reader = file.Sources.First().Open();
        return [.. WorkbookReading.ReadRows(reader).Select(row => row.Replace("\n", "\\n", StringComparison.Ordinal))];
    }

    private static byte[] Bytes(string rows, string front = "") => ZipBytes.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", Content(rows, front)));

    private static byte[] Content(string rows, string front = "") =>
        Encoding.UTF8.GetBytes($"{front}<office:document-content {Namespaces}><office:body><office:spreadsheet><table:table table:name='表'>{rows}</table:table></office:spreadsheet></office:body></office:document-content>");
}
