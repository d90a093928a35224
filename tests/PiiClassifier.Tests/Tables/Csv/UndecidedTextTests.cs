using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tests.Scanning;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Tables.Csv;

public sealed class UndecidedTextTests
{
    private static readonly string Roll = SampleTable.Csv(null, 300, Number, Name, BirthDate);

    public static TheoryData<string> EncodingNames => ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp"];

    [Theory]
    [MemberData(nameof(EncodingNames))]
    public async Task Text_WhoseFirstCharacterComesLate_IsReadInItsEncoding(string name)
    {
        Encoding encoding = new[] { TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.EucJp, TextEncodings.Iso2022Jp }.Single(e => TextEncodings.NameOf(e) == name);
        foreach (int ascii in new[] { TableFormat.PrefixLength - 500, TableFormat.PrefixLength - 1, TableFormat.PrefixLength, TableFormat.PrefixLength + 1, 300_001, 1_000_000 })
        {
            byte[] bytes = encoding.GetBytes(AsciiRows(ascii) + Roll);
            foreach (Stream stream in new Stream[] { new MemoryStream(bytes), new OneWayStream(bytes) })
            {
                CsvRecords records = CsvRecords.Of(stream);
                Assert.Equal(name, records.Encoding);
                Assert.Null(records.Incomplete);
                Assert.Equal(Roll, string.Concat(records.Rows.TakeLast(300).Select(row => string.Join(',', row) + "\n")));
            }
        }
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(encoding.GetBytes(AsciiRows(100_000) + Roll)), "roll.csv");
        Assert.Equal(name, report.Encoding);
    }

    [Fact]
    public void Text_ThatStaysAscii_IsUtf8() => Assert.Equal("utf-8", CsvRecords.Of(new MemoryStream(Encoding.ASCII.GetBytes(AsciiRows(200_000)))).Encoding);

    [Fact]
    public void Text_OfANamedEncoding_IsReadInIt()
    {
        byte[] bytes = TextEncodings.ShiftJis.GetBytes(AsciiRows(100_000) + Roll);
        Assert.Equal("euc-jp", CsvRecords.Of(bytes, encoding: TextEncodings.EucJp).Encoding);
    }

    // Rows of numbers, exactly so long.
    private static string AsciiRows(int length)
    {
        string rows = string.Concat(Enumerable.Repeat("12345,,1980/01/01\n", length / 18));
        return rows + (length % 18 == 0 ? "" : new string('1', (length % 18) - 1) + "\n");
    }
}
