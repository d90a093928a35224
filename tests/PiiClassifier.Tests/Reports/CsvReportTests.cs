using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Tests.Reports;

public sealed class CsvReportTests
{
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    [Fact]
    public void Csv_Bytes_BeginWithTheMarkThatExcelWants()
    {
        byte[] bytes = Bytes(HandMadeReport.Build());
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(bytes, Bytes(HandMadeReport.Build()));
    }

    [Fact]
    public void Csv_Lines_AreOneAColumnAndOneForAFileWithout()
    {
        string[][] lines = Read(Bytes(HandMadeReport.Build()));
        Assert.Equal(CsvReport.Fields, lines[0]);
        Assert.Equal(["my-number", "", "", ""], lines[1..].Select(line => Field(line, "type")));
        Assert.Equal(["share/hr/職員.xlsx", "share/hr/職員.xlsx", "share/hr/職員.xlsx", "gone.csv"], lines[1..].Select(line => Field(line, "path")));
        Assert.Equal("phone-number 12", Field(lines[2], "embedded"));
        Assert.Equal("tooLarge", Field(lines[4], "status"));
        Assert.Equal(new ScanFailure("missing").Describe(ReportLanguage.Japanese), Field(lines[4], "reason"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-", "'-")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a=1", "a=1")]
    [InlineData("say \"hi\", you", "say \"hi\", you")]
    public void Csv_Header_IsReadBackAndNoFormula(string header, string expected)
    {
        string[][] lines = Read(Bytes(HandMadeReport.WithHeader(header)));
        Assert.Equal(expected, Field(lines[1], "header"));
    }

    [Fact]
    public void Csv_OfGeneratedReports_HasTheSameFieldsInEachLineAndNoFormula() => Prop.ForAll<int>(seed =>
    {
        ScanReport report = GeneratedReport.Of(seed);
        string[][] lines = Read(Bytes(report));
        int expected = report.Files.Sum(file => file.Tables.Count == 0 ? 1 : file.Tables.Sum(table => Math.Max(1, table.Columns.Count)));
        Assert.Equal(expected, lines.Length - 1);
        Assert.All(lines, line => Assert.Equal(CsvReport.Fields.Count, line.Length));
        Assert.All(lines.SelectMany(line => line).Where(field => field.Length > 0), field => Assert.DoesNotContain(field[0], Formulas));
    }).Check();

    private static string Field(string[] line, string name) => line[CsvReport.Fields.ToList().IndexOf(name)];

    private static byte[] Bytes(ScanReport report)
    {
        using var stream = new MemoryStream();
        new CsvReport().Write(report, stream, ReportLanguage.Japanese);
        return stream.ToArray();
    }

    private static string[][] Read(byte[] csv)
    {
        // A reader of its own: quotes, and records of several lines.
        var records = new List<string[]>();
        var record = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        string text = Encoding.UTF8.GetString(csv)[1..];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c == ',') EndField();
            else if (c == '\r' && text[i + 1] == '\n')
            {
                EndField();
                records.Add([.. record]);
                record.Clear();
                i++;
            }
            else field.Append(c);
        }
        Assert.Empty(record);
        return [.. records];

        void EndField()
        {
            record.Add(field.ToString());
            field.Clear();
        }
    }
}
