using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Encodings;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.Masking;
using PiiClassifier.Masking.Csv;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Masking;

public sealed class MaskedCsvTests : IDisposable
{
    private static readonly PersonalKey Key = new(new byte[PersonalKey.Size]);
    private static readonly Encoding[] Encodings = [TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.EucJp, TextEncodings.Iso2022Jp, TextEncodings.Utf16LittleEndian, TextEncodings.Utf16BigEndian];
    private static readonly string[] Values = ["架空 太郎", "青森県弘前市1-1", "a\"b", "1,2", "行\n末", "", "　", "0172-35-1111", "ソ表能", "x"];

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\t;|\"\n");

    private readonly ScratchFolder _folder = new();

    // Whatever the encoding, delimiter, quoting, line ends and blank lines are: what is not masked keeps its bytes, and a second
    // writing of the copy changes nothing more.
    [Fact]
    public void Copy_OfAnyTable_KeepsEveryByteOutsideTheMaskedCells() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            Encoding encoding = Encodings[random.Next(Encodings.Length)];
            char delimiter = ",\t;|"[random.Next(4)];
            string lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
            int columns = random.Next(2, 6), masked = random.Next(columns);
            bool mark = random.Next(2) == 0 && encoding.CodePage is 65001 or 1200 or 1201;
            var original = new StringBuilder(mark ? "\uFEFF" : "");
            var expected = new StringBuilder(mark ? "\uFEFF" : "");
            // Every header is quoted, so that the delimiter is beyond doubt.
            Append(string.Join(delimiter, Enumerable.Range(0, columns).Select(i => $"\"見出し{i}\"")) + lineEnd);
            int rows = random.Next(3, 40);
            for (int row = 0; row < rows; row++)
            {
                for (int column = 0; column < columns; column++)
                {
                    if (column > 0) Append(delimiter.ToString());
                    string value = Values[random.Next(Values.Length)];
                    bool quoted = value.AsSpan().ContainsAny(NeedQuotes) || random.Next(3) == 0;
                    string written = quoted ? '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : value;
                    original.Append(written);
                    bool stays = column != masked || value.Trim(' ', '　').Length == 0;
                    expected.Append(stays ? written : quoted ? "\"***\"" : "***");
                }
                Append(random.Next(10) == 0 ? lineEnd + lineEnd : lineEnd);
            }
            Assert.Equal(expected.ToString(), encoding.GetString(Mask(encoding.GetBytes(original.ToString()), encoding, masked, MaskAction.Mask)));

            void Append(string text)
            {
                original.Append(text);
                expected.Append(text);
            }
        }).Check();

    [Fact]
    public void Tokens_OfOnePersonInFilesOfOtherEncodings_AreTheSame()
    {
        byte[] one = Mask(TextEncodings.ShiftJis.GetBytes("氏名,住所\r\n架空　太郎,a\r\n"), TextEncodings.ShiftJis, 0, MaskAction.Pseudonymise);
        byte[] other = Mask(Encoding.UTF8.GetBytes("住所;氏名\nb;\"架空 太郎\"\n"), TextEncodings.Utf8, 1, MaskAction.Pseudonymise);
        string token = Encoding.ASCII.GetString(one.AsSpan()[^32..^4]);
        Assert.StartsWith("person-name-", token, StringComparison.Ordinal);
        Assert.Contains(token, Encoding.UTF8.GetString(other), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ThatNoDelimiterParts_IsRefused() =>
        Assert.Throws<MaskRefusalException>(() => Mask(Encoding.UTF8.GetBytes("氏名，住所，年齢\n架空太郎，弘前市，31\n見本花子，青森市，45\n例示一郎，八戸市，28\n"), TextEncodings.Utf8, 0, MaskAction.Mask));

    [Fact]
    public void Text_WhoseBytesWouldChange_IsRefused()
    {
        // 1B 28 42 twice: back to ASCII where it was ASCII already.
        byte[] text = [.. TextEncodings.Iso2022Jp.GetBytes("氏名,住所\n架空太郎,"), 0x1B, 0x28, 0x42, .. "a\n"u8];
        MaskRefusalException refusal = Assert.Throws<MaskRefusalException>(() => Mask(text, TextEncodings.Iso2022Jp, 0, MaskAction.Mask));
        Assert.Equal("encoding-not-same", refusal.Message);
    }

    [Theory]
    [InlineData("架空 太郎,x\n", 0)]
    [InlineData("架空 太郎,担当は架空太郎\n", 1)]
    public void Copies_InCellsThatStay_AreFound(string row, int expected)
    {
        string path = _folder.Write("a.csv", Encoding.UTF8.GetBytes("氏名,備考\n" + row));
        var masker = new CellMasker(Key);
        using var output = new MemoryStream();
        MaskedCsv.Write(path, TextEncodings.Utf8, TableReadLimits.Default, SheetOf(0, MaskAction.Mask), masker, output, default);
        output.Position = 0;
        Assert.Equal(expected, MaskedCsv.FindCopies(output, path, TextEncodings.Utf8, TableReadLimits.Default, masker.Masked).Count());
    }

    public void Dispose() => _folder.Dispose();

    private byte[] Mask(byte[] content, Encoding encoding, int column, MaskAction action)
    {
        string path = _folder.Write("a.csv", content);
        using var output = new MemoryStream();
        MaskedCsv.Write(path, encoding, TableReadLimits.Default, SheetOf(column, action), new CellMasker(Key), output, default);
        return output.ToArray();
    }

    // Everything below the first record.
    private static SheetMask SheetOf(int column, MaskAction action)
    {
        var place = new TablePlace();
        for (int record = 1; record < 200; record++) place.Add(record);
        var sheet = new SheetMask();
        sheet.Add(place, new Dictionary<int, PlannedColumn> { [column] = new("", ColumnOf(column), PiiTypes.PersonName, action) });
        return sheet;
    }

    private static ColumnReport ColumnOf(int index) => new()
    {
        Index = index,
        Header = null,
        Type = PiiTypes.PersonName,
        Confidence = 1,
        Filled = 1,
        Matched = 1,
        Distinct = 1,
        Candidates = [],
        Evidence = [],
    };
}
