using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>The smallest workbook with the parts that a test gives it.</summary>
internal sealed class XlsxArchive
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Without it other readers find no sheet.
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, byte[]> _parts = [];

    public XlsxArchive() => this
        .With("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>")
        .With("_rels/.rels", $"<Relationships xmlns='{Package}'><Relationship Id='a' Type='{Relationships}/officeDocument' Target='xl/workbook.xml'/></Relationships>")
        .With("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relationships}'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>")
        .With("xl/_rels/workbook.xml.rels", Targets("worksheets/sheet1.xml"));

    /// <param name="rows">The content of <c>sheetData</c>.</param>
    /// <param name="tail">What stands behind it.</param>
    public static XlsxArchive WithRows(string rows, string tail = "") =>
        new XlsxArchive().With("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData>{tail}</worksheet>");

    /// <summary>A workbook of several sheets, each with its name and what stands in <c>sheetData</c>; <see langword="null"/> for a sheet whose part is missing.</summary>
    public static XlsxArchive WithSheets(params (string Name, string? Rows)[] sheets)
    {
        var archive = new XlsxArchive();
        var names = new StringBuilder();
        var targets = new StringBuilder();
        for (int i = 0; i < sheets.Length; i++)
        {
            names.Append(CultureInfo.InvariantCulture, $"<sheet name='{sheets[i].Name}' sheetId='{i + 1}' r:id='s{i}'/>");
            targets.Append(CultureInfo.InvariantCulture, $"<Relationship Id='s{i}' Type='{Relationships}/worksheet' Target='worksheets/s{i}.xml'/>");
            if (sheets[i].Rows is { } rows) archive.With($"xl/worksheets/s{i}.xml", $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData></worksheet>");
        }
        return archive
            .With("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relationships}'><sheets>{names}</sheets></workbook>")
            .With("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}'>{targets}</Relationships>");
    }

    public static string Targets(string sheet) =>
        $"<Relationships xmlns='{Package}'><Relationship Id='r1' Type='{Relationships}/worksheet' Target='{sheet}'/><Relationship Id='r2' Type='{Relationships}/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='r3' Type='{Relationships}/styles' Target='styles.xml'/></Relationships>";

    public XlsxArchive With(string part, string xml) => With(part, Encoding.UTF8.GetBytes(xml));

    public XlsxArchive With(string part, byte[] xml)
    {
        _parts[part] = xml;
        return this;
    }

    public XlsxArchive Without(string part)
    {
        _parts.Remove(part);
        return this;
    }

    public XlsxArchive WithSharedStrings(params string[] items) =>
        With("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{string.Concat(items.Select(i => $"<si>{i}</si>"))}</sst>");

    /// <summary>Styles numbered from 0, each with one of the formats.</summary>
    public XlsxArchive WithFormats(params string[] codes)
    {
        var formats = new StringBuilder();
        var styles = new StringBuilder();
        for (int i = 0; i < codes.Length; i++)
        {
            formats.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId='{164 + i}' formatCode='{codes[i].Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}'/>");
            styles.Append(CultureInfo.InvariantCulture, $"<xf numFmtId='{164 + i}'/>");
        }
        return With("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>");
    }

    public byte[] ToBytes()
    {
        if (!_parts.ContainsKey("xl/sharedStrings.xml")) WithSharedStrings();
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] xml) in _parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(xml);
            }
        }
        return memory.ToArray();
    }
}
