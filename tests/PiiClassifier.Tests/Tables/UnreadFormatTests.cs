using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tests.Scanning;

namespace PiiClassifier.Tests.Tables;

/// <summary>Files that hold tables in a format that is not read.</summary>
public sealed class UnreadFormatTests
{
    private const string Page = "<html><head><title>名簿</title></head><body><table><tr><td>氏名</td></tr></table></body></html>";
    private const string Workbook = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>";

    [Theory]
    [InlineData(Page, "html")]
    [InlineData("\n\n  <!DOCTYPE HTML>\n<HTML><TABLE border=1><TR><TD>氏名</TABLE></HTML>", "html")]
    [InlineData("<table><tr><td>氏名</td></tr></table>", "html")]
    [InlineData("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><table/></body></html>", "html")]
    [InlineData(Workbook, "spreadsheetml")]
    public async Task Markup_NamedXls_IsUnsupportedInAnyEncoding(string text, string format)
    {
        foreach (Encoding encoding in new[] { TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.Utf16LittleEndian, new UTF8Encoding(true), Encoding.Unicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            foreach (Stream stream in new Stream[] { new MemoryStream(bytes), new OneWayStream(bytes) })
            {
                FileReport report = await new PiiScanner().ScanAsync(stream, "名簿.xls");
                Assert.Equal((ScanStatus.Unsupported, format, "unsupported-" + format), (report.Status, report.Format, report.Failure?.Code));
            }
        }
    }

    [Theory]
    [InlineData("<html><body><p>お知らせ</p></body></html>", "news.html")]
    [InlineData("<?xml version='1.0'?><settings><table/></settings>", "settings.xml")]
    [InlineData("<氏名>,<住所>\n山田 太郎,青森県弘前市\n", "roll.csv")]
    public async Task Markup_WithoutATable_IsText(string text, string name) =>
        Assert.Equal("csv", (await new PiiScanner().ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), name)).Format);
}
