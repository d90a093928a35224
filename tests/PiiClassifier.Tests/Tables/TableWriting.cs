using System.Globalization;
using System.Net;
using System.Security;
using System.Text;
using NPOI.HSSF.UserModel;
using PiiClassifier.Encodings;
using PiiClassifier.Tests.Tables.Archives;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Tests.Tables;

/// <summary>A way in which a generated table is written as a file, so that what a reader makes of it can be compared.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Pieces">What the texts of cells are put together from.</param>
/// <param name="Write">Writes the file.</param>
internal sealed record TableWriting(string Name, string[] Pieces, Func<string[][], byte[]> Write)
{
    // In full and half width, outside the basic plane, and what each format must escape or might take for its own.
    private static readonly string[] Plain = ["ア", "ゼ", "ソ", "表", "能", "𠮷", "髙", "北町", "あ", "ｶ", "ﾞ", "1", "0", "-", "a", "B", "&", "<", ">", "'", "=", "@", "\\", "~"];
    private static readonly string[] Delimiters = [",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", " ", "　"];
    private static readonly string[] Escapes = ["_x000D_", "_x", "&amp;", "]]>", "\n", "  ", "\"", ",", "　"];

    // Of a cell the first line cannot be blank there.
    private static readonly string[] Paragraphs = [.. Escapes.Where(piece => piece != "\n"), "a\nb", "\t"];

    // What no code page but UTF-8 and UTF-16 has.
    private static readonly string[] NotInCodePages = ["𠮷"];

    /// <summary>At least one for each reader.</summary>
    public static IReadOnlyList<TableWriting> All { get; } =
    [
        .. from encoding in (Encoding[])[TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.EucJp, TextEncodings.Utf16LittleEndian, TextEncodings.Utf16BigEndian]
           from delimiter in ",;\t|"
           select Delimited(encoding, delimiter),
        new("packed.zip", [.. Plain, .. Delimiters], rows => ZipBytes.Of(("a.zip", ZipBytes.Of(("b.csv", Csv(rows, TextEncodings.Utf8, ',')))))),
        new("aligned.txt", ["ア", "ゼ", "表", "北町", "あ", "ｶ", "1", "a", "B"], Aligned),
        new("workbook.xlsx", [.. Plain, .. Escapes], rows => XlsxArchive.WithRows(string.Concat(rows.Select(row => "<row>" + string.Concat(row.Select(cell => $"<c t='inlineStr'><is><t xml:space='preserve'>{Excel(cell)}</t></is></c>")) + "</row>"))).ToBytes()),
        new("shared-strings.xlsx", [.. Plain, .. Escapes], Shared),
        new("workbook.xlsb", [.. Plain, .. Escapes], Binary),
        new("workbook.xls", [.. Plain, .. Escapes], Biff),
        new("workbook-2003.xml", [.. Plain, .. Escapes.Where(piece => !piece.StartsWith('_'))], rows => Utf8($"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='表'><Table>{string.Concat(rows.Select(row => "<Row>" + string.Concat(row.Select(cell => $"<Cell><Data ss:Type='String'>{Xml(cell)}</Data></Cell>")) + "</Row>"))}</Table></Worksheet></Workbook>")),
        new("workbook.ods", [.. Plain, .. Paragraphs], rows => ZipBytes.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", Utf8(OpenDocument(rows, "document-content", ""))))),
        new("workbook.fods", [.. Plain, .. Paragraphs], rows => Utf8("<?xml version='1.0' encoding='UTF-8'?>" + OpenDocument(rows, "document", " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'"))),
        new("page.html", [.. Plain, "&amp;", "\"", ","], rows => Utf8($"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body><table>{string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>")) + "</tr>\n"))}</table></body></html>")),
    ];

    /// <summary>How the file is read, when that cannot be seen from its bytes.</summary>
    public Encoding? Encoding { get; private init; }

    public override string ToString() => Name;

    private static TableWriting Delimited(Encoding encoding, char delimiter) =>
        new($"{TextEncodings.NameOf(encoding)}-{(int)delimiter}.csv", [.. Plain.Concat(Delimiters).Where(piece => encoding.CodePage is not (932 or 51932) || !NotInCodePages.Contains(piece)).Where(piece => encoding.CodePage != 51932 || piece is not ("髙" or "~" or "\\"))], rows => Csv(rows, encoding, delimiter)) { Encoding = encoding };

    private static byte[] Csv(string[][] rows, Encoding encoding, char delimiter) =>
        encoding.GetBytes($"sep={delimiter}\r\n" + string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"')) + "\r\n")));

    // Two rows that fill their columns from end to end make the places plain; without them any text could be one column.
    private static byte[] Aligned(string[][] rows)
    {
        int columns = rows.Max(row => row.Length);
        string[][] all = [[.. Enumerable.Repeat("長長長", columns)], .. rows, [.. Enumerable.Repeat("短", columns)], [.. Enumerable.Repeat("7", columns)], [.. Enumerable.Repeat("短短", columns)]];
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => all.Max(row => column < row.Length ? WidthOf(row[column]) : 0) + 2)];
        return Utf8(string.Concat(all.Select(row => string.Concat(row.Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell)))) + "\n")));
    }

    private static int WidthOf(string text) => text.Sum(c => c < 0x80 || c is >= '\uFF61' and <= '\uFF9F' ? 1 : 2);

    private static byte[] Shared(string[][] rows)
    {
        List<string> texts = [.. rows.SelectMany(row => row).Distinct()];
        return XlsxArchive.WithRows(string.Concat(rows.Select(row => "<row>" + string.Concat(row.Select(cell => string.Create(CultureInfo.InvariantCulture, $"<c t='s'><v>{texts.IndexOf(cell)}</v></c>"))) + "</row>")))
            .WithSharedStrings([.. texts.Select(text => $"<r><t xml:space='preserve'>{Excel(text)}</t></r><rPh><t>ヨミ</t></rPh>")]).ToBytes();
    }

    // Excel writes what XML cannot hold as _x000D_, and what looks like it with its underscore so.
    private static string Excel(string text) => Xml(text.Replace("_x", "_x005F_x", StringComparison.Ordinal));

    private static string Xml(string text) => SecurityElement.Escape(text);

    private static string OpenDocument(string[][] rows, string root, string attributes) =>
        $"<office:{root} xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'{attributes}><office:body><office:spreadsheet><table:table table:name='表'>{string.Concat(rows.Select(row => "<table:table-row>" + string.Concat(row.Select(Cell)) + "</table:table-row>"))}</table:table></office:spreadsheet></office:body></office:{root}>";

    private static string Cell(string text) =>
        $"<table:table-cell office:value-type='string'>{string.Concat(text.Split('\n').Select(line => $"<text:p>{Xml(line).Replace(" ", "<text:s/>", StringComparison.Ordinal).Replace("\t", "<text:tab/>", StringComparison.Ordinal)}</text:p>"))}</table:table-cell>";

    private static byte[] Biff(string[][] rows)
    {
        var workbook = new HSSFWorkbook();
        NPOI.SS.UserModel.ISheet sheet = workbook.CreateSheet("表");
        for (int row = 0; row < rows.Length; row++)
        {
            NPOI.SS.UserModel.IRow written = sheet.CreateRow(row);
            for (int column = 0; column < rows[row].Length; column++) written.CreateCell(column).SetCellValue(rows[row][column]);
        }
        using var bytes = new MemoryStream();
        workbook.Write(bytes);
        return bytes.ToArray();
    }

    // [MS-XLSB]: BrtBundleSh in the workbook; BrtBeginSheetData, BrtRowHdr, BrtCellSt and BrtEndSheetData in the sheet.
    private static byte[] Binary(string[][] rows)
    {
        var sheet = new List<byte>(Record(145));
        for (int row = 0; row < rows.Length; row++)
        {
            sheet.AddRange(Record(0, [.. BitConverter.GetBytes(row), .. new byte[13]]));
            for (int column = 0; column < rows[row].Length; column++) sheet.AddRange(Record(6, [.. BitConverter.GetBytes(column), .. new byte[4], .. Wide(rows[row][column])]));
        }
        sheet.AddRange(Record(146));
        const string relations = XlsxArchive.Relationships;
        return ZipBytes.Of(
            ("[Content_Types].xml", Utf8("<Types><Override PartName='/xl/workbook.bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>")),
            ("_rels/.rels", Utf8($"<Relationships><Relationship Id='a' Type='{relations}/officeDocument' Target='xl/workbook.bin'/></Relationships>")),
            ("xl/_rels/workbook.bin.rels", Utf8($"<Relationships><Relationship Id='r1' Type='{relations}/worksheet' Target='worksheets/sheet1.bin'/></Relationships>")),
            ("xl/workbook.bin", Record(156, [.. new byte[4], .. BitConverter.GetBytes(1), .. Wide("r1"), .. Wide("表")])),
            ("xl/worksheets/sheet1.bin", [.. sheet]));
    }

    private static byte[] Wide(string text) => [.. BitConverter.GetBytes(text.Length), .. Encoding.Unicode.GetBytes(text)];

    private static byte[] Record(int type, params byte[] data)
    {
        var record = new List<byte>();
        if (type < 0x80) record.Add((byte)type);
        else record.AddRange([(byte)(type | 0x80), (byte)(type >> 7)]);
        int size = data.Length;
        for (; size >= 0x80; size >>= 7) record.Add((byte)(size | 0x80));
        record.Add((byte)size);
        return [.. record, .. data];
    }

    private static byte[] Utf8(string text) => TextEncodings.Utf8.GetBytes(text);
}
