using System.Net;
using System.Text;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Shares;

/// <summary>Draws tables of every kind and gives the bytes of files in which they stand.</summary>
internal static class TableContents
{
    private const int FewestRows = 6;
    private const int MostRows = 300;
    private static readonly HeaderStyle[] Styles = [HeaderStyle.Plain, HeaderStyle.Plain, HeaderStyle.Plain, HeaderStyle.Plain, HeaderStyle.Reworded, HeaderStyle.Reworded, HeaderStyle.English, HeaderStyle.Romaji];
    private static readonly TableKind[] Personal = [.. TableKinds.All.Where(kind => kind.Subject is TableSubject.Person or TableSubject.Mixed)];
    private static readonly TableKind[] Impersonal = [.. TableKinds.All.Except(Personal)];

    /// <summary>Half of a city's tables name people, half do not.</summary>
    public static TableKind DrawKind(SeededRandom random) => random.Pick(random.Chance(0.5) ? Personal : Impersonal);

    public static TableKind DrawPersonalKind(SeededRandom random) => random.Pick(Personal);

    /// <summary>A table with few rows or many: an even draw of the logarithm.</summary>
    public static SampleTable Draw(SeededRandom random, TableKind kind, string sheet = "") =>
        new TableBuilder(random, random.Pick(Styles), varied: true).Build(kind, sheet, (int)Math.Round(FewestRows * Math.Pow((double)MostRows / FewestRows, random.NextDouble())));

    /// <summary>A table with plain headers and rows of one length.</summary>
    public static SampleTable DrawPlain(SeededRandom random, TableKind kind, int rows, string sheet = "")
    {
        SampleTable table = new TableBuilder(random, HeaderStyle.Plain).Build(kind, sheet, rows);
        return table with { Above = [], Rows = [.. table.Rows.Where(row => row.Length == table.Columns.Count)] };
    }

    /// <summary>Whether there is personal information in the tables; <see langword="null"/> where judges would differ (著者).</summary>
    public static bool? IsPersonal(params IEnumerable<SampleTable> tables)
    {
        TableColumn[] columns = [.. tables.SelectMany(table => table.Columns)];
        if (columns.Any(column => column.Kind.TypeId is not null || column.Embedded.Count > 0)) return true;
        return columns.Any(column => column.AlsoLabel is not (null or "none")) ? null : false;
    }

    public static byte[] Csv(SampleTable table, string encoding, char delimiter = ',') => Csv(table, FileEncodings.Get(encoding), delimiter);

    public static byte[] Csv(SampleTable table, Encoding encoding, char delimiter = ',')
    {
        using MemoryStream stream = new();
        CsvTableWriter.Write(stream, table, encoding, delimiter: delimiter);
        return stream.ToArray();
    }

    public static byte[] Workbook(params SampleTable[] tables) => Workbook(tables, macroEnabled: false);

    public static byte[] Workbook(SampleTable[] tables, bool macroEnabled)
    {
        using MemoryStream stream = new();
        WorkbookWriter.Write(stream, tables, macroEnabled);
        return stream.ToArray();
    }

    /// <summary>Columns filled up with blanks, as a mainframe prints them.</summary>
    public static byte[] FixedWidth(SampleTable table)
    {
        Encoding cp932 = FileEncodings.Get("cp932");
        string[][] lines = [[.. table.Columns.Select(column => column.Header)], .. table.Rows];
        int[] widths = [.. table.Columns.Select((_, i) => lines.Max(line => cp932.GetByteCount(line[i])) + 2)];
        StringBuilder text = new();
        foreach (string[] line in lines)
        {
            for (int i = 0; i < line.Length; i++) text.Append(line[i]).Append(' ', widths[i] - cp932.GetByteCount(line[i]));
            text.Append("\r\n");
        }
        return cp932.GetBytes(text.ToString());
    }

    /// <summary>A page as web systems hand it out under the name of a workbook.</summary>
    public static byte[] HtmlPage(SampleTable table)
    {
        StringBuilder page = new("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\"></head><body><table border=\"1\">\r\n");
        Row("th", [.. table.Columns.Select(column => column.Header)]);
        foreach (string[] row in table.Rows) Row("td", row);
        return FileEncodings.Get("cp932").GetBytes(page.Append("</table></body></html>\r\n").ToString());

        void Row(string tag, string[] cells)
        {
            page.Append("<tr>");
            foreach (string cell in cells) page.Append('<').Append(tag).Append('>').Append(WebUtility.HtmlEncode(cell)).Append("</").Append(tag).Append('>');
            page.Append("</tr>\r\n");
        }
    }
}
