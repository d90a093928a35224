using System.Text;
using PiiClassifier.Encodings;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Encodings;

public sealed class ForeignLinesTests
{
    private static readonly Encoding[] Encodings = [TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.EucJp];
    private static readonly string Roll = Csv("氏名|フリガナ|住所|生年月日", 400, Name, Kana, Address, BirthDate);

    // EUC-JP in code page 932 is too often good code page 932.
    public static TheoryData<int, int> Pairs => [.. from one in Enumerable.Range(0, 3) from other in Enumerable.Range(0, 3) where one != other && (one, other) != (1, 2) select (one, other)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_PutTogetherFromTwoEncodings_HasManyForeignLines(int one, int other)
    {
        ForeignLines lines = Look(Encodings[one], [.. Encodings[one].GetBytes(Roll), .. Encodings[other].GetBytes(Roll)]);
        Assert.True(lines.AreMany);
        Assert.InRange(lines.Count, 5, 401);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Text_OfOneEncoding_HasNone(int encoding)
    {
        Assert.Equal(0, Look(Encodings[encoding], Encodings[encoding].GetBytes(Roll)).Count);
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.Combine("tests", "Corpus", "encodings", TextEncodings.NameOf(Encodings[encoding]))))
        {
            Assert.False(Look(Encodings[encoding], File.ReadAllBytes(file)).AreMany, file);
        }
    }

    [Fact]
    public void Text_WithCharactersCutInHalf_HasNone()
    {
        // Fields of a fixed number of bytes, as old machines write them.
        foreach (Encoding encoding in Encodings)
        {
            byte[] rows = [.. Enumerable.Range(0, 400).SelectMany(i => (byte[])[.. encoding.GetBytes(Address(i))[..^1], .. encoding.GetBytes($",{Name(i)}\n")])];
            Assert.Equal(0, Look(encoding, rows).Count);
        }
    }

    [Fact]
    public void Text_OfReplacedCharacters_HasManyForeignLines() =>
        Assert.True(Look(TextEncodings.Utf8, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,\uFFFD\uFFFD,090\n", 20)))).AreMany);

    [Fact]
    public async Task Scan_OfATextOfTwoEncodings_IsPartialAndSaysSo()
    {
        byte[] bytes = [.. TextEncodings.Utf8.GetBytes(Roll), .. TextEncodings.ShiftJis.GetBytes(Roll)];
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(bytes), "roll.csv");
        Assert.Equal((ScanStatus.Partial, "encoding-doubtful"), (report.Status, report.Failure?.Code));
        Assert.NotEmpty(report.Tables);
    }

    // In the portions in which a file is read.
    private static ForeignLines Look(Encoding encoding, byte[] text)
    {
        var lines = new ForeignLines(encoding == TextEncodings.Utf8 ? null : CodePageTable.Of(encoding));
        for (int start = 0; start < text.Length; start += 70_000) lines.Look(text.AsSpan(start, Math.Min(70_000, text.Length - start)));
        return lines;
    }
}
