using System.Text;
using PiiClassifier.Tests.Tables.Archives;

namespace PiiClassifier.Fixtures;

/// <summary>HTML, the XML format of Excel 2003 and OpenDocument: nested, repeated and without end.</summary>
internal static class HostileMarkup
{
    private const string Entities = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    private const string SpreadsheetStart = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='表'><Table>";
    private const string SpreadsheetEnd = "</Table></Worksheet></Workbook>";
    private const string OdsStart = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet><table:table table:name='表'>";
    private const string OdsEnd = "</table:table></office:spreadsheet></office:body></office:document>";

    private static readonly string HtmlRows = RowsOf("<tr>", "<td>", "</td>", "</tr>");
    private static readonly string SpreadsheetRows = RowsOf("<Row>", "<Cell><Data ss:Type='String'>", "</Data></Cell>", "</Row>");
    private static readonly string OdsRows = RowsOf("<table:table-row>", "<table:table-cell><text:p>", "</text:p></table:table-cell>", "</table:table-row>");

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("tables-in-tables.html", ScanStatus.Scanned, null, () => Utf8("<html><table>" + HtmlRows + string.Concat(Enumerable.Repeat("<tr><td><table>", 200_000)) + "x")),
        new("tags-without-end.html", ScanStatus.Scanned, null, () => Utf8("<html><table>" + HtmlRows + "<tr><td a=\"" + new string('a', 4 << 20))),
        new("brackets-only.html", ScanStatus.Scanned, null, () => Utf8("<html><table>" + HtmlRows + new string('<', 4 << 20))),
        new("comment-without-end.html", ScanStatus.Scanned, null, () => Utf8("<html><table>" + HtmlRows + "<!--" + new string('-', 4 << 20))),
        new("entities-without-end.html", ScanStatus.Scanned, null, () => Utf8("<html><table>" + HtmlRows + "<tr><td>" + string.Concat(Enumerable.Repeat("&#99999999999;&lt&amp", 100_000)))),
        new("spans-over-everything.html", ScanStatus.Partial, "sheet-too-wide", () => Utf8("<html><table>" + HtmlRows + "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=999999999 rowspan=999999999>x", 100_000)))),
        new("million-columns.html", ScanStatus.Partial, "sheet-too-wide", () => Utf8("<html><table>" + HtmlRows + "<tr>" + string.Concat(Enumerable.Repeat("<td>x", 1_000_000)))),
        new("page-cut-off.xls", ScanStatus.Scanned, null, () => HostileArchives.Half(Utf8("<html><table>" + HtmlRows + "</table></html>"))),
        new("entities-that-grow.xml", ScanStatus.Damaged, "malformed-workbook", () => Utf8("<?xml version='1.0'?>" + Entities + SpreadsheetStart + "<Row><Cell><Data>&b;&x;</Data></Cell></Row>" + SpreadsheetEnd)),
        new("cut-off.xml", ScanStatus.Partial, "malformed-workbook", () => HostileArchives.Half(Utf8("<?xml version='1.0'?>" + SpreadsheetStart + SpreadsheetRows + SpreadsheetEnd))),
        new("nested-elements.xml", ScanStatus.Partial, "malformed-workbook", () => Utf8("<?xml version='1.0'?>" + SpreadsheetStart + SpreadsheetRows + string.Concat(Enumerable.Repeat("<a>", 4_000_000)))),
        new("rows-that-go-back.xml", ScanStatus.Scanned, null, () => Utf8("<?xml version='1.0'?>" + SpreadsheetStart + SpreadsheetRows + "<Row ss:Index='3'><Cell ss:Index='9'><Data>1</Data></Cell><Cell ss:Index='2'><Data>2</Data></Cell></Row><Row ss:Index='-5'><Cell><Data>3</Data></Cell></Row>" + SpreadsheetEnd)),
        new("rows-beyond-the-sheet.xml", ScanStatus.Partial, "malformed-workbook", () => Utf8("<?xml version='1.0'?>" + SpreadsheetStart + SpreadsheetRows + "<Row ss:Index='999999999'><Cell ss:Index='999999999'><Data>1</Data></Cell><Cell><Data>1</Data></Cell></Row><Row ss:Index='999999999'><Cell><Data>1</Data></Cell></Row>" + SpreadsheetEnd)),
        new("merged-without-end.xml", ScanStatus.Partial, "sheet-too-wide", () => Utf8("<?xml version='1.0'?>" + SpreadsheetStart + SpreadsheetRows + "<Row>" + string.Concat(Enumerable.Repeat("<Cell ss:MergeAcross='999999999' ss:MergeDown='999999999'><Data>1</Data></Cell>", 60)) + "</Row>" + SpreadsheetEnd)),
        new("dates-beyond-the-calendar.xml", ScanStatus.Scanned, null, () => Utf8("<?xml version='1.0'?>" + SpreadsheetStart + SpreadsheetRows + "<Row><Cell><Data ss:Type='DateTime'>99999-99-99T99:99:99</Data></Cell><Cell><Data ss:Type='DateTime'>-0001-01-01T00:00:00</Data></Cell><Cell><Data ss:Type='Number'>1e999</Data></Cell></Row>" + SpreadsheetEnd)),
        new("entities-that-grow.fods", ScanStatus.Damaged, "malformed-workbook", () => Utf8("<?xml version='1.0'?>" + Entities + OdsStart + "<table:table-row><table:table-cell><text:p>&b;&x;</text:p></table:table-cell></table:table-row>" + OdsEnd)),
        new("entities-that-grow.ods", ScanStatus.Damaged, "malformed-workbook", () => Ods(Entities + OdsStart + "<table:table-row><table:table-cell><text:p>&b;&x;</text:p></table:table-cell></table:table-row>" + OdsEnd)),
        new("cut-off.ods", ScanStatus.Damaged, "damaged-archive", () => HostileArchives.Half(Ods(OdsStart + OdsRows + OdsEnd))),
        new("cells-repeated-over-the-sheet.ods", ScanStatus.Partial, "sheet-too-wide", () => Ods(OdsStart + OdsRows + "<table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell></table:table-row>" + OdsEnd)),
        new("long-text-repeated-over-the-row.ods", ScanStatus.Partial, "record-too-large", () => Ods(OdsStart + OdsRows + $"<table:table-row><table:table-cell table:number-columns-repeated='16384'><text:p>{new string('a', 1 << 20)}</text:p></table:table-cell></table:table-row>" + OdsEnd)),
        new("row-repeated-without-end.fods", ScanStatus.Partial, "too-many-repeats", () => Utf8("<?xml version='1.0'?>" + OdsStart + OdsRows + "<table:table-row table:number-rows-repeated='999999999'><table:table-cell table:number-columns-repeated='200'><text:p>x</text:p></table:table-cell></table:table-row>" + OdsEnd)),
        new("nested-elements.fods", ScanStatus.Partial, "malformed-workbook", () => Utf8("<?xml version='1.0'?>" + OdsStart + OdsRows + "<table:table-row><table:table-cell>" + string.Concat(Enumerable.Repeat("<text:span>", 2_000_000)))),
    ];

    private static byte[] Ods(string content) => ZipBytes.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", Utf8(content)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string RowsOf(string row, string cell, string cellEnd, string rowEnd) =>
        string.Concat(HostileTexts.Roll.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => row + string.Concat(line.Split(',').Select(text => cell + text + cellEnd)) + rowEnd));
}
