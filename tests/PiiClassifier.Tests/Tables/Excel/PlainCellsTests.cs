using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Cells and shared strings that are taken in one step, held to the same ones read tag by tag: a second blank in a tag makes the difference.</summary>
public sealed class PlainCellsTests
{
    private static readonly string[] Formats = ["General", "yyyy/m/d", "0000000", "h:mm:ss"];

    // From those that are taken in one step to those that must not be.
    private static readonly string[] Texts =
    [
        "", "0", "1", "12", "-3", "36.6", "1E+3", "007", "29312", "0.5", "123456789012", "true", "山田　太郎", "𠮷", "ｶﾞ", "a b", "2020-04-01T00:00:00",
        " ", "\n", " a", "a ", "\t1", "a\nb", "a\r\nb", "\r", "_", "a_b", "_xy", "_x0041_", "_x000D_", "_x", "&amp;", "&#10;", "&#x20BB7;", "]]>", "<!-- -->", "<![CDATA[a]]>", "<?pi?>",
        new('a', 999), new('a', 1000), new('a', 1001), new('漢', 400), new('_', 1000),
    ];

    [Fact]
    public void Sheets_are_read_as_by_their_tags() =>
        Prop.ForAll(Rows().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (rows, seed) =>
        {
            var random = new Random(seed);
            // One buffer holds a short sheet; in a long one the cells lie across the ends of many.
            string sheet = string.Concat(Enumerable.Repeat(string.Concat(rows), random.Next(4) == 0 ? 100 : 1));
            string prefix = random.Next(3) == 0 ? "x:" : "";
            byte[] xml = Encoding.UTF8.GetBytes(Prefixed($"<worksheet xmlns{(prefix.Length > 0 ? ":x" : "")}='{XlsxArchive.Main}'><sheetData>{sheet}</sheetData></worksheet>", prefix));
            if (random.Next(2) == 0) xml = XmlDamage.Damage(xml, random);
            Assert.Equal(Read(Workbook(xml, "<si><t>氏名</t></si>")), Read(Workbook(ByTags(xml, prefix + "c"), "<si><t>氏名</t></si>")));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Shared_strings_are_read_as_by_their_tags()
    {
        Gen<string> item =
            from text in Gen.Elements(Texts)
            from shape in Gen.Elements("<t>{0}</t>", "<t xml:space=\"preserve\">{0}</t>", "<t xml:space='preserve'>{0}</t>", "<r><t>{0}</t></r>", "<t>{0}</t><rPh sb='0' eb='1'><t>ヤマ</t></rPh>", "<t/>")
            select $"<si>{shape.Replace("{0}", text, StringComparison.Ordinal)}</si>";
        Prop.ForAll(item.ListOf().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (items, seed) =>
        {
            var random = new Random(seed);
            string strings = string.Concat(Enumerable.Repeat(string.Concat(items), random.Next(4) == 0 ? 100 : 1));
            byte[] xml = Encoding.UTF8.GetBytes($"<sst xmlns='{XlsxArchive.Main}'>{strings}</sst>");
            if (random.Next(2) == 0) xml = XmlDamage.Damage(xml, random);
            string cells = string.Concat(Enumerable.Range(0, 100).Select(i => $"<row><c t='s'><v>{i}</v></c></row>"));
            Assert.Equal(ReadAll(xml), ReadAll(ByTags(xml, "si")));

            string ReadAll(byte[] shared) => Read(XlsxArchive.WithRows(cells).With("xl/sharedStrings.xml", shared).ToBytes());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static byte[] Workbook(byte[] sheet, string shared) =>
        XlsxArchive.WithRows("").With("xl/worksheets/sheet1.xml", sheet).WithFormats(Formats).WithSharedStrings(shared[4..^5], "<t>0312345678</t>").ToBytes();

    // What was read and how it ended.
    private static string Read(byte[] workbook)
    {
        var read = new StringBuilder();
        try
        {
            using TableFile file = WorkbookReading.Open(workbook, new TableReadLimits { MaxCellBytes = 1024, MaxColumns = 100 });
            using RecordReader reader = file.Sources.First().Open();
            foreach (string row in WorkbookReading.ReadRows(reader)) read.Append(row).Append('\n');
            read.Append(reader.Incomplete?.Code);
        }
        catch (TableReadException fault)
        {
            read.Append(fault.Failure.Code);
        }
        return read.ToString();
    }

    // What lies in CDATA, which damage may have left open, is text.
    private static byte[] ByTags(byte[] xml, string element) =>
        Encoding.Latin1.GetBytes(Regex.Replace(Encoding.Latin1.GetString(xml), $@"<!\[CDATA\[.*?(\]\]>|$)|<{element}(?=[ >/])", static found => found.Value[1] == '!' ? found.Value : found.Value + " ", RegexOptions.Singleline));

    private static string Prefixed(string xml, string prefix) =>
        prefix.Length == 0 ? xml : Regex.Replace(xml, "<(/?)(?=[a-z])", "<$1" + prefix);

    private static Gen<List<string>> Rows() =>
        (from cells in Cells().ListOf()
         from attribute in Gen.Elements("", " r='7'", " hidden='1'")
         select $"<row{attribute}>{string.Concat(cells)}</row>").ListOf();

    private static Gen<string> Cells() =>
        from attributes in Gen.OneOf(
            Gen.Elements(" r=\"A1\" s=\"1\" t=\"s\"", " r=\"B2\"", " t=\"str\"", " r=\"C3\" t=\"inlineStr\"", " s=\"2\"", " r=\"AA10\" s=\"3\" t=\"n\""),
            Gen.Elements(
                " r='A1'", " r=\"a1\"", " r=\"1\"", " r=\"B\"", " r=\"ABCD1\"", " r=\"D12345678901\"", " r=\"\"", " s=\"x\"", " s=\"\"", " s=\"1234567890\"", " s = \"1\"", "\ns=\"2\"",
                " t=\"b\"", " t=\"d\"", " t=\"e\"", " t=\"?\"", " t=\"s \"", " cm=\"1\"", " r=\"CZ1\"", " x=\"1\"").ListOf().Select(parts => string.Concat(parts.DistinctBy(part => part.Trim()[0]))))
        from text in Gen.Elements(Texts)
        from content in Gen.Elements(
            "/>", "></c>", "><v>{0}</v></c>", "><v>{0}</v></c>", "><v>{0}</v></c>", "><is><t>{0}</t></is></c>", "><is><t xml:space=\"preserve\">{0}</t></is></c>",
            "><v xml:space=\"preserve\">{0}</v></c>", "><is><t xml:space=\"default\">{0}</t></is></c>", "><f>1+1</f><v>{0}</v></c>", "><is><r><t>{0}</t></r></is></c>", "><v/></c>", "><v>{0}</v></c >", "><v>{0}</v><v>1</v></c>")
        select $"<c{attributes}{content.Replace("{0}", text, StringComparison.Ordinal)}";
}
