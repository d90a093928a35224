using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tests.Scanning;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Tests.Tables.Markup;

public sealed class MarkupTests
{
    private const string Page = "<html><head><title>名簿</title></head><body><table><tr><th>氏名<th>住所<tr><td>架空 太郎<td>青森県弘前市</table></body></html>";
    private const string Workbook = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table><Row><Cell><Data ss:Type=\"String\">氏名</Data></Cell><Cell><Data ss:Type=\"String\">住所</Data></Cell></Row><Row><Cell><Data ss:Type=\"String\">架空 太郎</Data></Cell><Cell><Data ss:Type=\"String\">青森県弘前市</Data></Cell></Row></Table></Worksheet></Workbook>";

    [Theory]
    [InlineData(Page, "html")]
    [InlineData("\n\n  <!DOCTYPE HTML>\n<HTML><TABLE border=1><TR><TD>氏名</TD><TD>住所</TD></TR><TR><TD>架空 太郎</TD><TD>青森県弘前市</TD></TR></TABLE></HTML>", "html")]
    [InlineData("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><table><tr><td>氏名</td><td>住所</td></tr><tr><td>架空 太郎</td><td>青森県弘前市</td></tr></table></body></html>", "html")]
    [InlineData(Workbook, "spreadsheetml")]
    public async Task Markup_NamedXls_IsReadInAnyEncoding(string text, string format)
    {
        foreach (Encoding encoding in new[] { TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.Utf16LittleEndian, new UTF8Encoding(true), Encoding.Unicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            foreach (Stream stream in new Stream[] { new MemoryStream(bytes), new OneWayStream(bytes) })
            {
                FileReport report = await new PiiScanner().ScanAsync(stream, "名簿.xls");
                Assert.Equal((ScanStatus.Scanned, format, null), (report.Status, report.Format, report.Failure?.Code));
                Assert.Equal(["氏名", "住所"], Assert.Single(report.Tables).Columns.Select(column => column.Header));
            }
        }
    }

    [Theory]
    [InlineData("<html><body><p>お知らせ</p></body></html>", "news.html")]
    [InlineData("<?xml version='1.0'?><settings><table/></settings>", "settings.xml")]
    [InlineData("<氏名>,<住所>\n山田 太郎,青森県弘前市\n", "roll.csv")]
    public async Task Markup_WithoutATable_IsText(string text, string name) =>
        Assert.Equal("csv", (await new PiiScanner().ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), name)).Format);

    [Theory]
    [InlineData("<tr><td colspan=2>a</td><td rowspan='2'>b<tr><td>c<td>d", "a|a|b/c|d|b")]
    [InlineData("<tr><td>A&amp;B&nbsp;&#x6c0f;&eacute;</td></tr>", "A&B\u00A0氏é")]
    [InlineData("<tr><td> a \n b<br>c<p>d</p></td></tr>", "a b\\nc\\nd")]
    [InlineData("<tr><td>a<!-- <td>x</td> --></td><td><style>td{}</style>b<script>'<td>'</script></td><![if !a]><td>c</td><![endif]></tr>", "a|b|c")]
    [InlineData("<tr><td><ruby>氏<rp>(</rp><rt>うじ</rt><rp>)</rp></ruby></td></tr>", "氏()")]
    [InlineData("<tr><td sdval=\"312000\">312,000</td><td x:num=\"1234\">0001234</td></tr>", "312000|0001234")]
    [InlineData("<tr><td style=\"mso-number-format:'\\@'; a>b\">x</td><td title='<td>'>5 < 6</td>", "x|5 < 6")]
    [InlineData("<tr><td>a<table><tr><td>b</td></tr></table></td><td>c", "a//b//c")]
    [InlineData("<tr><td", "")]
    public void Page_OfAnyMake_IsReadAsABrowserShowsIt(string rows, string expected)
    {
        using TableFile file = WorkbookReading.Open(Encoding.UTF8.GetBytes("<html><table>" + rows), fileName: "a.xls");
        using RecordReader reader = file.Sources.First().Open();
        Assert.Equal(expected, string.Join('/', WorkbookReading.ReadRows(reader)).Replace("\n", "\\n", StringComparison.Ordinal).Trim('/'));
    }

    [Fact]
    public async Task Page_InAsciiAtFirst_IsReadAsItSaysOfItself()
    {
        string text = $"<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=x-sjis\"><style>{new string('a', 70_000)}</style><table><tr><td>氏名</td></tr><tr><td>架空 太郎</td></tr></table>";
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(TextEncodings.ShiftJis.GetBytes(text)), "a.xls");
        Assert.Equal(("shift_jis", "氏名"), (report.Encoding, report.Tables[0].Columns[0].Header));
    }

    [Fact]
    public void Workbook_WithIndices_StylesAndMergedCells_IsReadAsItsSheetShows()
    {
        string text = Workbook.Replace("<Worksheet", "<Styles><Style ss:ID=\"n\"><NumberFormat ss:Format=\"0000000\"/></Style></Styles><Worksheet", StringComparison.Ordinal)
            .Replace("<Table>", "<Table><Row ss:Index=\"2\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\"><Data ss:Type=\"String\">題</Data><Comment><ss:Data>秘密</ss:Data></Comment></Cell></Row><Row><Cell ss:StyleID=\"n\"><Data ss:Type=\"Number\">1234</Data></Cell><Cell><Data ss:Type=\"DateTime\">1980-04-01T00:00:00.000</Data></Cell><Cell><Data ss:Type=\"Boolean\">1</Data></Cell></Row>", StringComparison.Ordinal);
        using TableFile file = WorkbookReading.Open(Encoding.UTF8.GetBytes(text));
        using RecordReader reader = file.Sources.First().Open();
        Assert.Equal(["", "|題|題", "0001234|1980-04-01|TRUE", "氏名|住所", "架空 太郎|青森県弘前市"], WorkbookReading.ReadRows(reader));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", ScanStatus.Damaged)]
    [InlineData("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row></Wrong>", ScanStatus.Damaged)]
    public async Task Workbook_ThatIsNotXml_IsDamaged(string text, ScanStatus status)
    {
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes("<?xml version='1.0'?>" + text)), "a.xls");
        Assert.Equal((status, "spreadsheetml", "malformed-workbook"), (report.Status, report.Format, report.Failure?.Code));
    }
}
