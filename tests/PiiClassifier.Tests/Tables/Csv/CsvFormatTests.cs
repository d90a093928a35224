using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Encodings;
using PiiClassifier.Fixtures;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;

namespace PiiClassifier.Tests.Tables.Csv;

public class CsvFormatTests
{
    private static readonly Encoding[] Encodings =
    [
        TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.EucJp, TextEncodings.Iso2022Jp,
        TextEncodings.Utf16LittleEndian, TextEncodings.Utf16BigEndian,
    ];

    // Second bytes of these in code page 932 are @ [ \ ] ^ ` { | } ~.
    private static readonly string[] Pieces =
    [
        "ア", "ゼ", "ソ", "ゾ", "タ", "チ", "ボ", "ポ", "マ", "ミ", "表", "能", "予", "十", "暴", "北町", "あ", "ｶ", "ﾞ", "1", "-", "a", " ", ",", ";", "\t", "|", "\"", "\n", "\r\n", "@", "\\",
    ];

    private static readonly Gen<string[][]> Tables =
        from rows in Gen.Choose(1, 12)
        from columns in Gen.Choose(2, 6)
        from cells in Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ArrayOf(columns).ArrayOf(rows)
        select cells;

    [Fact]
    public void Cells_written_as_csv_are_read_the_same_in_every_encoding_and_with_every_delimiter() =>
        Prop.ForAll(Tables.ToArbitrary(), Gen.Elements(Encodings).ToArbitrary(), Gen.Elements(',', '\t', ';', '|', '^', '@', '~', 'a').ToArbitrary(), (cells, encoding, delimiter) =>
        {
            byte[] bytes = encoding.GetBytes($"sep={delimiter}\r\n" + Write(cells, delimiter));
            CsvRecords records = CsvRecords.Of(bytes, encoding: encoding);
            // ISO-2022-JP has no half-width kana: .NET writes them wide.
            Assert.Equal(cells.Select(row => row.Select(cell => encoding.GetString(encoding.GetBytes(cell)))), records.Rows);
            Assert.Null(records.Incomplete);
        }).Check();

    [Theory]
    [InlineData(932)]
    [InlineData(51932)]
    public void Code_page_split_as_bytes_is_as_if_decoded_first(int codePage)
    {
        Encoding encoding = Encodings.Single(known => known.CodePage == codePage);
        char[] delimiters = [.. Enumerable.Range(' ', 0x5F).Select(c => (char)c).Append('\t').Where(c => c != '"' && TextEncodings.SplitsAsBytes(encoding, c))];
        Assert.Superset(new HashSet<char>(",;\t-/:"), new HashSet<char>(delimiters));
        // The last is any character that the code page has.
        Gen<string> pieces = Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0xA0, 0xFFE5).Select(c => encoding.GetString(encoding.GetBytes([(char)c]))));
        Prop.ForAll(pieces.ArrayOf().Select(texts => string.Concat(texts)).ToArbitrary(), text =>
        {
            byte[] bytes = encoding.GetBytes(text);
            string decoded = encoding.GetString(bytes);
            foreach (char delimiter in delimiters)
            {
                Assert.Equal(Split(Encoding.UTF8.GetBytes(decoded), TextEncodings.Utf8, delimiter), Split(bytes, encoding, delimiter));
            }
        }).Check();
    }

    [Fact]
    public void No_bytes_make_reading_fail_or_cells_longer_than_the_file() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Elements(Encodings).ToArbitrary(), (bytes, encoding) =>
        {
            CsvRecords records = CsvRecords.Of(bytes, encoding: encoding);
            Assert.True(records.Rows.Count <= bytes.Length + 1);
        }).Check();

    [Theory]
    [InlineData("a\tb\n1\t2\n", "tsv")]
    [InlineData("a,b\n1,2\n", "csv")]
    [InlineData("int main() {\n    return 0;\n}\n", "csv")]
    public void Format_is_named_after_the_delimiter(string text, string expected) => Assert.Equal(expected, CsvRecords.Of(text).Format);

    [Fact]
    public void Text_is_chosen_as_csv_and_other_bytes_are_not()
    {
        Assert.IsType<CsvFormat>(new ReadContext().Choose("a,b\n"u8, ""));
        Assert.IsType<CsvFormat>(new ReadContext().Choose(default, "empty.csv"));
        Assert.Null(new ReadContext().Choose("%PDF-1.7\n"u8, "a.csv"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_without_quoting_them()
    {
        var exception = Assert.Throws<TableReadException>(() => CsvRecords.Of("CANARY\0\0\0\0\0\0CANARY"u8.ToArray()));

        Assert.Equal(ScanStatus.Unsupported, exception.Status);
        Assert.DoesNotContain("CANARY", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,\"CANARY\n2,\"CANARY\"x\n")]
    [InlineData("CANARY,CANARY,CANARY\n\"CANARY")]
    public void What_is_told_of_broken_files_holds_no_cell(string text)
    {
        CsvRecords records = CsvRecords.Of(text, limits: new TableReadLimits { MaxColumns = 2 });

        Assert.NotNull(records.Incomplete);
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            Assert.DoesNotContain("CANARY", records.Incomplete.Describe(language), StringComparison.Ordinal);
        }
    }

    private static List<string> Split(byte[] bytes, Encoding encoding, char delimiter)
    {
        using var stream = new MemoryStream(bytes);
        using var records = new CsvRecordReader(stream, encoding, delimiter, skipFirst: false, TableReadLimits.Default);
        var cells = new List<string>();
        while (records.Read())
        {
            for (int cell = 0; cell < records.CellCount; cell++) cells.Add(records.TextOf(cell));
        }
        return cells;
    }

    private static string Write(string[][] rows, char delimiter) =>
        string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"')) + "\r\n"));
}
