using System.Globalization;
using System.Security;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

public class XlsxRecordReaderTests
{
    [Fact]
    public void Rich_text_is_joined_and_furigana_is_left_out()
    {
        XlsxArchive archive = XlsxArchive.WithRows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>")
            .WithSharedStrings("<r><t>架空</t></r><r><rPr/><t >　太郎</t></r><rPh sb='0' eb='2'><t>カクウ</t></rPh><phoneticPr fontId='1'/>", "<t>見本&amp;花子</t><rPh sb='0' eb='2'><t>ミホン</t></rPh>");
        Assert.Equal(["架空　太郎|見本&花子"], archive.ReadFirstSheet());
    }

    [Fact]
    public void Inline_strings_are_read_without_furigana() =>
        Assert.Equal(["架空太郎"], XlsxArchive.WithRows("<row><c t='inlineStr'><is><r><t>架空</t></r><r><t>太郎</t></r><rPh sb='0' eb='1'><t>カクウ</t></rPh></is></c></row>").ReadFirstSheet());

    [Fact]
    public void Types_of_cells_give_the_text_that_is_seen() =>
        Assert.Equal(["TRUE|FALSE||計算|1980-04-01|1980-04-01 12:34:56|5"], XlsxArchive.WithRows(
            "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c><c t='str'><f>\"計\"&amp;\"算\"</f><v>計算</v></c>"
            + "<c t='d'><v>1980-04-01T00:00:00</v></c><c t='d'><v>1980-04-01T12:34:56.7Z</v></c><c><f>2+3</f><v>5</v></c></row>").ReadFirstSheet());

    [Fact]
    public void Line_breaks_and_escaped_characters_are_kept() =>
        Assert.Equal(["東京都\r\n見本区|_x12_|a\tb"], XlsxArchive.WithRows("<row><c t='str'><v>東京都_x000D_&#10;見本区</v></c><c t='str'><v>_x12_</v></c><c t='str'><v>a<![CDATA[\t]]>b</v></c></row>").ReadFirstSheet());

    [Fact]
    public void Missing_references_continue_and_gaps_are_blank()
    {
        XlsxArchive archive = XlsxArchive.WithRows("<row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row><row r='4'><c r='B4'><v>2</v></c><c r='A4'><v>1</v></c></row><row><c><v>9</v></c></row>");
        Assert.Equal(["1|||4|5", "", "", "1|2", "9"], archive.ReadFirstSheet());
    }

    [Fact]
    public void RecordIndex_is_the_row_of_Excel_less_one()
    {
        using TableFile file = WorkbookReading.Open(XlsxArchive.WithRows("<row r='3'><c r='A3'><v>7</v></c></row>").ToBytes());
        using RecordReader reader = file.Sources.Single().Open();
        Assert.Equal(-1, reader.RecordIndex);
        while (reader.Read() && reader.CellCount == 0)
        {
        }
        Assert.Equal(2, reader.RecordIndex);
        Assert.False(reader.Read());
        Assert.Equal(0, reader.CellCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<row r='1'><c r='A1' s='3'/></row><row r='1048576'><c r='XFD1048576'/></row>")]
    public void Sheets_without_text_have_no_records(string rows) => Assert.Empty(XlsxArchive.WithRows(rows).ReadFirstSheet());

    [Fact]
    public void Emptiness_behind_the_last_text_is_no_record() =>
        Assert.Equal(["1"], XlsxArchive.WithRows("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='A1048576' s='1'/></row>").ReadFirstSheet());

    [Fact]
    public void Merged_cells_of_the_first_rows_all_have_the_text()
    {
        string rows = "<row r='1'><c r='A1' t='str'><v>番号</v></c><c r='B1' t='str'><v>氏名</v></c><c r='C1' s='1'/></row>"
            + "<row r='2'><c r='B2' t='str'><v>漢字</v></c><c r='C2' t='str'><v>カナ</v></c></row>"
            + "<row r='30'><c r='A30'><v>1</v></c></row>";
        string tail = "<mergeCells count='3'><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='A30:C30'/></mergeCells>";
        string[] read = XlsxArchive.WithRows(rows, tail).ReadFirstSheet();
        Assert.Equal(["番号|氏名|氏名", "番号|漢字|カナ"], read[..2]);
        Assert.Equal("1", read[29]);
    }

    [Fact]
    public void Whole_merged_rows_are_not_spread_out() =>
        Assert.Equal(["題"], XlsxArchive.WithRows("<row r='1'><c r='A1' t='str'><v>題</v></c></row>", "<mergeCells><mergeCell ref='A1:XFD1'/></mergeCells>").ReadFirstSheet());

    [Fact]
    public void Prefixes_and_the_strict_variant_make_no_difference()
    {
        XlsxArchive archive = new XlsxArchive()
            .With("xl/workbook.xml", "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'><x:sheets><x:sheet name='a' q:id='r1'/></x:sheets></x:workbook>")
            .With("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='/xl/Sheets/一.xml'/></Relationships>")
            .With("xl/sheets/一.xml", "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v>架空</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        Assert.Equal(["架空"], archive.ReadFirstSheet());
    }

    [Fact]
    public void Dates_count_from_1904_where_the_workbook_says_so()
    {
        XlsxArchive archive = XlsxArchive.WithRows("<row><c s='0'><v>27850</v></c></row>").WithFormats("yyyy/mm/dd")
            .With("xl/workbook.xml", $"<workbook xmlns='{XlsxArchive.Main}' xmlns:r='{XlsxArchive.Relationships}'><workbookPr date1904='1'/><sheets><sheet name='a' r:id='r1'/></sheets></workbook>");
        Assert.Equal(["1980-04-01"], archive.ReadFirstSheet());
    }

    [Fact]
    public void Sheets_come_in_order_and_tell_that_they_are_hidden()
    {
        XlsxArchive archive = XlsxArchive.WithRows("<row><c><v>1</v></c></row>")
            .With("xl/workbook.xml", $"<workbook xmlns='{XlsxArchive.Main}' xmlns:r='{XlsxArchive.Relationships}'><sheets><sheet name='乙' state='veryHidden' r:id='s2'/><sheet name='図' r:id='s3'/><sheet name='甲' r:id='r1'/></sheets></workbook>")
            .With("xl/_rels/workbook.xml.rels", $"<Relationships><Relationship Id='r1' Type='{XlsxArchive.Relationships}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s2' Type='{XlsxArchive.Relationships}/worksheet' Target='other.xml'/><Relationship Id='s3' Type='{XlsxArchive.Relationships}/chartsheet' Target='chart.xml'/></Relationships>");
        using TableFile file = WorkbookReading.Open(archive.ToBytes());
        Assert.Equal([("乙", true), ("甲", false)], file.Sources.Select(s => (s.Name, s.Hidden)));
    }

    [Fact]
    public void Columns_beyond_the_limit_make_reading_incomplete()
    {
        byte[] bytes = XlsxArchive.WithRows("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>").ToBytes();
        using TableFile file = WorkbookReading.Open(bytes, new TableReadLimits { MaxColumns = 2 });
        using RecordReader reader = file.Sources.Single().Open();
        Assert.Equal(["1|2"], WorkbookReading.ReadRows(reader));
        Assert.Equal("sheet-too-wide", reader.Incomplete?.Code);
    }

    [Fact]
    public void Long_cells_are_cut_off_at_a_whole_character()
    {
        string text = new('漢', 2000);
        var limits = new TableReadLimits { MaxCellBytes = 1024 };
        XlsxArchive archive = XlsxArchive.WithRows($"<row><c t='str'><v>{text}</v></c><c t='s'><v>0</v></c><c><v>1</v></c></row>").WithSharedStrings($"<t>{text}</t>");
        Assert.Equal([$"{text[..341]}|{text[..341]}|1"], archive.ReadFirstSheet(limits));
    }

    [Fact]
    public void Long_texts_with_entities_are_read_whole()
    {
        // Longer than any buffer of the XML reader, which hands out such values in pieces of any length.
        var random = new Random(20261122);
        string[] pieces = ["架空", "𠮷", "&", "\n", "<", "abcdefghij"];
        for (int round = 0; round < 20; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 3000).Select(_ => pieces[random.Next(pieces.Length)])) + "終";
            string xml = SecurityElement.Escape(text).Replace("\n", "&#10;", StringComparison.Ordinal);
            string rows = $"<row><c t='str'><v>{xml}</v></c><c t='inlineStr'><is><t>{xml}</t></is></c><c t='s'><v>0</v></c></row>";
            Assert.Equal([$"{text}|{text}|{text}"], XlsxArchive.WithRows(rows).WithSharedStrings($"<t>{xml}</t>").ReadFirstSheet());
        }
    }

    [Fact]
    public void Random_tables_are_read_back_as_they_were_written()
    {
        Gen<string> cell = Gen.Elements("", "架空　太郎", "ｶｸｳ", "a<b>&\"c\"", "𠮷野", "x\ny", "_x000", "0312345678", "123456789012");
        Gen<string[]> row = cell.ArrayOf();
        Prop.ForAll(row.ArrayOf().ToArbitrary(), (string[][] table) =>
        {
            string[] expected = table.Select(r => string.Join('|', r.Reverse().SkipWhile(c => c.Length == 0).Reverse())).ToArray();
            int last = Array.FindLastIndex(expected, r => r.Length > 0);
            Assert.Equal(expected[..(last + 1)], Write(table).ReadFirstSheet());
        }).Check();
    }

    /// <summary>Writes text by turns as shared, inline and formula text, numbers as numbers, with and without references.</summary>
    private static XlsxArchive Write(string[][] table)
    {
        var shared = new List<string>();
        var rows = new System.Text.StringBuilder();
        for (int r = 0; r < table.Length; r++)
        {
            if (table[r].Length == 0) continue;
            rows.Append(CultureInfo.InvariantCulture, $"<row r='{r + 1}'>");
            for (int c = 0; c < table[r].Length; c++)
            {
                string text = table[r][c];
                string xml = SecurityElement.Escape(text);
                string reference = (r + c) % 2 == 0 ? $" r='{(char)('A' + c % 26)}{r + 1}'" : "";
                if (c >= 26) reference = "";
                if (text.Length == 0) rows.Append(CultureInfo.InvariantCulture, $"<c{reference}/>");
                else if (text[0] is > '0' and <= '9') rows.Append(CultureInfo.InvariantCulture, $"<c{reference}><v>{xml}</v></c>");
                else if ((r + c) % 3 == 0) rows.Append(CultureInfo.InvariantCulture, $"<c{reference} t='inlineStr'><is><t>{xml}</t></is></c>");
                else if ((r + c) % 3 == 1) rows.Append(CultureInfo.InvariantCulture, $"<c{reference} t='str'><v>{xml}</v></c>");
                else
                {
                    rows.Append(CultureInfo.InvariantCulture, $"<c{reference} t='s'><v>{shared.Count}</v></c>");
                    shared.Add($"<t>{xml}</t>");
                }
            }
            rows.Append("</row>");
        }
        return XlsxArchive.WithRows(rows.ToString()).WithSharedStrings([.. shared]);
    }
}
