using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PiiClassifier.Tests;
using PiiClassifier.Tests.Tables.Archives;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Fixtures;

/// <summary>Workbooks: cut off, bombs, loops, and sheets that claim what they do not hold.</summary>
internal static class HostileWorkbooks
{
    private const string Laughs = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    private const string Elsewhere = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
    private const string SheetStart = $"<worksheet xmlns='{XlsxArchive.Main}'><sheetData>";

    private static readonly string Rows = SheetData.Of(HostileTexts.Roll);

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("cut-off.xlsx", ScanStatus.Damaged, "damaged-archive", () => HostileArchives.Half(Sheet(Rows))),
        new("bytes-lost-inside.xlsx", ScanStatus.Damaged, "damaged-archive", () => LosingBytesOf("xl/worksheets/sheet1.xml")),
        new("cut-off.xls", ScanStatus.Damaged, "damaged-archive", () => HostileArchives.Half(Xls())),
        new("signature-only.xls", ScanStatus.Damaged, "damaged-archive", () => Xls()[..8]),
        new("bytes-lost-inside.xls", ScanStatus.Damaged, "malformed-workbook", () => HostileArchives.Overwritten(Xls(), 512)),
        new("chain-of-sectors-in-a-circle.xls", ScanStatus.Damaged, "damaged-archive", () => WithSectorAfterItself(0)),
        new("directory-in-a-circle.xls", ScanStatus.Damaged, "damaged-archive", () => WithSectorAfterItself(BinaryPrimitives.ReadUInt32LittleEndian(Xls().AsSpan(48)))),
        new("allocation-table-in-a-circle.xls", ScanStatus.Damaged, "damaged-archive", WithTableInACircle),
        new("entities-that-grow.xlsx", ScanStatus.Damaged, "malformed-workbook", () => Part("xl/worksheets/sheet1.xml", Laughs + SheetStart + "<row><c t='str'><v>&d;</v></c></row></sheetData></worksheet>")),
        new("entities-from-elsewhere.xlsx", ScanStatus.Damaged, "malformed-workbook", () => Part("xl/worksheets/sheet1.xml", Elsewhere + SheetStart + "<row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>")),
        new("entities-in-shared-strings.xlsx", ScanStatus.Damaged, "malformed-workbook", () => Part("xl/sharedStrings.xml", Laughs + "<sst><si><t>&d;</t></si></sst>")),
        new("definition-from-elsewhere.xlsx", ScanStatus.Damaged, "malformed-workbook", () => Part("xl/workbook.xml", "<!DOCTYPE w SYSTEM 'http://192.0.2.1/w.dtd'><workbook/>")),
        new("bomb-in-sheet.xlsx", ScanStatus.Partial, "part-too-large", () => Bomb(SheetStart + Rows, $"<row{new string(' ', 500)}></row>")),
        new("bomb-in-cell.xlsx", ScanStatus.Partial, "record-too-large", () => Bomb(SheetStart + Rows + "<row><c t='str'><v>", "a")),
        new("bomb-in-attribute.xlsx", ScanStatus.Partial, "record-too-large", () => Bomb(SheetStart + Rows + "<row a='", "a")),
        new("bomb-of-attributes.xlsx", ScanStatus.Partial, "record-too-large", () => Bomb(SheetStart + Rows + "<row ", "a='' ")),
        new("bomb-of-nested-elements.xlsx", ScanStatus.Partial, "malformed-workbook", () => Bomb(SheetStart + Rows + "<row>", "<a>")),
        new("bomb-of-nested-elements-before-the-rows.xlsx", ScanStatus.Damaged, "malformed-workbook", () => Bomb($"<worksheet xmlns='{XlsxArchive.Main}'>", "<a>")),
        new("bomb-of-nested-elements-in-shared-strings.xlsx", ScanStatus.Damaged, "malformed-workbook", () => HostileArchives.WithBomb("xl/sharedStrings.xml", "<sst><si>", "<r>", 60, [.. PartsOf(XlsxArchive.WithRows(Rows).ToBytes()).Where(part => part.Name != "xl/sharedStrings.xml")])),
        new("one-text-in-a-million-cells.xlsx", ScanStatus.Partial, "part-too-large", OneTextInManyCells),
        new("two-sheets-of-one-part.xlsx", ScanStatus.Damaged, "malformed-workbook", () => Part("xl/workbook.xml", $"<workbook xmlns:r='{XlsxArchive.Relationships}'><sheets><sheet name='a' r:id='r1'/><sheet name='b' r:id='r1'/></sheets></workbook>")),
        new("sheet-that-is-the-workbook.xlsx", ScanStatus.Scanned, null, () => Part("xl/_rels/workbook.xml.rels", XlsxArchive.Targets("workbook.xml"))),
        new("sheet-outside-the-archive.xlsx", ScanStatus.Damaged, "missing-part", () => Part("xl/_rels/workbook.xml.rels", XlsxArchive.Targets("../../../../etc/passwd"))),
        new("workbook-in-a-workbook-in-a-workbook.xlsx", ScanStatus.Partial, "archive-too-deep", () => Enumerable.Range(0, 6).Aggregate(Sheet(Rows), (inner, _) => ZipBytes.Of([.. PartsOf(Sheet(Rows)), ("xl/embeddings/book.xlsx", inner)]))),
        new("dimension-of-all-cells.xlsx", ScanStatus.Scanned, null, () => Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{XlsxArchive.Main}'><dimension ref='A1:XFD1048576'/><sheetData>{Rows}</sheetData></worksheet>")),
        new("cell-in-the-last-corner.xlsx", ScanStatus.Partial, "sheet-too-wide", () => Sheet(Rows + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")),
        new("cell-in-the-last-row-of-many-sheets.xlsx", ScanStatus.Scanned, null, () => XlsxArchive.WithSheets([.. Enumerable.Range(0, 200).Select(i => ($"表{i}", (string?)(Rows + "<row r='1048576'><c r='C1048576'><v>1</v></c></row>")))]).ToBytes()),
        new("rows-beyond-the-sheet.xlsx", ScanStatus.Partial, "malformed-workbook", () => Sheet(Rows + "<row r='1048577'><c><v>1</v></c></row>")),
        new("columns-beyond-the-sheet.xlsx", ScanStatus.Partial, "sheet-too-wide", () => Sheet(Rows + "<row><c r='ZZZ99'><v>1</v></c></row>")),
        new("million-columns.xlsx", ScanStatus.Partial, "sheet-too-wide", () => Sheet(Rows + "<row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1_000_000)) + "</row>")),
        new("rows-that-go-back.xlsx", ScanStatus.Scanned, null, () => Sheet(Rows + "<row r='9'><c r='C9'><v>1</v></c><c r='A9'><v>2</v></c></row><row r='3'><c><v>3</v></c></row><row r='-1'><c><v>4</v></c></row><row r='0'><c r='A0'><v>5</v></c></row>")),
        new("dates-beyond-the-calendar.xlsx", ScanStatus.Scanned, null, () => XlsxArchive.WithRows(Rows + "<row>" + string.Concat(((string[])["-1", "0", "60", "2958465", "2958466", "1e300", "-1e300", "NaN", "INF", "99999999999999999999"]).Select(serial => $"<c s='0'><v>{serial}</v></c>")) + "<c t='d'><v>0000-00-00T99:99:99</v></c><c t='d'><v>+99999-01-01</v></c></row>").WithFormats("yyyy/m/d").ToBytes()),
        new("format-without-end.xlsx", ScanStatus.Scanned, null, () => XlsxArchive.WithRows(Rows + "<row><c s='0'><v>12</v></c><c s='1'><v>12</v></c></row>").WithFormats(new string('0', 1 << 20), string.Concat(Enumerable.Repeat("[h]", 200_000))).ToBytes()),
        new("formulas-with-links.xlsx", ScanStatus.Scanned, null, () => Sheet(Rows + "<row><c><f>'file:///192.0.2.1/share/[book.xlsx]表'!A1</f><v>1</v></c><c><f>cmd|'/c calc'!A1</f><v>1</v></c><c t='str'><f>WEBSERVICE(\"http://192.0.2.1/\")</f><v>x</v></c></row>")),
        new("link-to-a-server.xlsx", ScanStatus.Scanned, null, () => XlsxArchive.WithRows(Rows).With("xl/externalLinks/externalLink1.xml", $"<externalLink xmlns='{XlsxArchive.Main}'><externalBook xmlns:r='{XlsxArchive.Relationships}' r:id='rId1'><sheetNames><sheetName val='表'/></sheetNames></externalBook></externalLink>").With("xl/externalLinks/_rels/externalLink1.xml.rels", $"<Relationships><Relationship Id='rId1' Type='{XlsxArchive.Relationships}/externalLinkPath' Target='http://192.0.2.1/book.xlsx' TargetMode='External'/></Relationships>").ToBytes()),
        new("merged-from-corner-to-corner.xlsx", ScanStatus.Scanned, null, () => XlsxArchive.WithRows(Rows, "<mergeCells>" + string.Concat(Enumerable.Repeat("<mergeCell ref='A1:XFD1048576'/><mergeCell ref='A1:IV20'/>", 5000)) + "</mergeCells>").ToBytes()),
        new("long-texts-merged-over-each-other.xlsx", ScanStatus.Scanned, null, LongMergedTexts),
        new("hidden-columns-in-reverse.xlsx", ScanStatus.Scanned, null, () => Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{XlsxArchive.Main}'><cols>{string.Concat(Enumerable.Repeat("<col min='1' max='999999999' hidden='1'/><col min='9' max='1' hidden='1'/>", 5000))}</cols><sheetData>{Rows}</sheetData></worksheet>")),
        new("sheet-name-that-controls.xlsx", ScanStatus.Scanned, null, () => XlsxArchive.WithSheets(("\u202E&#x9b;2J&#x1b;[31m=1+1", Rows)).ToBytes()),
        new("shared-string-that-is-not-there.xlsx", ScanStatus.Partial, "malformed-workbook", () => Sheet(Rows + "<row><c t='s'><v>999999999</v></c></row>")),
    ];

    private static byte[] Sheet(string rows) => XlsxArchive.WithRows(rows).ToBytes();

    private static byte[] Part(string name, string xml) => XlsxArchive.WithRows(Rows).With(name, xml).ToBytes();

    private static byte[] Bomb(string begin, string unit) =>
        HostileArchives.WithBomb("xl/worksheets/sheet1.xml", begin, unit, 300, [.. PartsOf(Sheet("")).Where(part => part.Name != "xl/worksheets/sheet1.xml")]);

    private static IEnumerable<(string Name, byte[] Bytes)> PartsOf(byte[] workbook)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        foreach (System.IO.Compression.ZipArchiveEntry entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using (Stream part = entry.Open()) part.CopyTo(bytes);
            yield return (entry.FullName, bytes.ToArray());
        }
    }

    private static byte[] LosingBytesOf(string part)
    {
        byte[] workbook = Sheet(Rows);
        return HostileArchives.Overwritten(workbook, workbook.AsSpan().IndexOf(Encoding.ASCII.GetBytes(part)) + part.Length + 40);
    }

    // A text of a megabyte that a million cells refer to: a file of some kilobytes that says a terabyte.
    private static byte[] OneTextInManyCells() =>
        XlsxArchive.WithRows(string.Concat(Enumerable.Repeat("<row><c t='s'><v>0</v></c></row>", 1_000_000))).WithSharedStrings($"<t>{new string('a', 1 << 20)}</t>").ToBytes();

    private static byte[] LongMergedTexts()
    {
        var ranges = new StringBuilder("<mergeCells>");
        for (int column = 0; column < 26; column++) ranges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref='{(char)('A' + column)}1:IV20'/>");
        string row = "<row>" + string.Concat(Enumerable.Repeat($"<c t='str'><v>{new string('a', 1 << 20)}</v></c>", 26)) + "</row>";
        return XlsxArchive.WithRows(row + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 30)), ranges.Append("</mergeCells>").ToString()).ToBytes();
    }

    private static byte[] Xls() => File.ReadAllBytes(RepositoryFolder.Combine("tests", "Corpus", "formats", "libreoffice", "employees.xls"));

    // The allocation table says of each sector which one follows it.
    private static byte[] WithSectorAfterItself(uint sector)
    {
        byte[] file = Xls();
        uint table = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(76));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan((int)((table + 1) * 512) + (int)sector * 4), sector);
        return file;
    }

    // Further sectors of the allocation table are a list that begins in the header; here its first names itself.
    private static byte[] WithTableInACircle()
    {
        byte[] file = [.. Xls(), .. new byte[512]];
        uint added = (uint)(file.Length / 512) - 2;
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(68), added);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(72), 1);
        file.AsSpan(^512..^4).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(^4..), added);
        return file;
    }
}
