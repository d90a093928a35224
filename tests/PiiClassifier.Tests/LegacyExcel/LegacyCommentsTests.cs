using System.Text;
using PiiClassifier.LegacyExcel;
using static PiiClassifier.Tests.LegacyExcel.BiffBytes;

namespace PiiClassifier.Tests.LegacyExcel;

/// <summary>What Excel writes and no program at hand does: long texts in several records, charts and other objects between comments.</summary>
public sealed class LegacyCommentsTests
{
    private static readonly byte[] Runs = Record(0x003C, 0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void Text_OverSeveralRecords_IsPutTogether() =>
        Assert.Equal("太郎|架空abc太郎", Read(Begin, Object(0x19, 7), ObjectText(7), Wide("架空"), Narrow("abc"), Wide("太郎"), Runs, Note(7, "太郎"), End));

    // Were all seams gone through for each piece, it would take minutes.
    [Fact]
    public void Text_OverTensOfThousandsOfRecords_IsPutTogether()
    {
        byte[] longText = Record(0x01B6, [.. new byte[10], .. Number(60_000), .. new byte[6]]);

        string read = Read([Begin, Object(0x19, 7), longText, .. Enumerable.Repeat(Record(0x003C), 500_000), .. Enumerable.Repeat(Narrow("a"), 60_000), Note(7, ""), End]);

        Assert.Equal($"|{new string('a', 60_000)}", read);
    }

    [Fact]
    public void Text_OfAnotherObject_IsNoComment() =>
        Assert.Equal("太郎|", Read(Begin, Object(0x06, 7), ObjectText(2), Wide("架空"), Runs, Note(7, "太郎"), End));

    [Fact]
    public void Text_BeforeAChartOnTheSheet_IsKept() =>
        Assert.Equal("太郎|架空", Read(Begin, Object(0x19, 7), ObjectText(2), Wide("架空"), Runs, Begin, End, Note(7, "太郎"), End));

    [Fact]
    public void Text_OfAnotherSheet_IsNotOfThisOne() =>
        Assert.Equal("|架空 花子|", Read(Begin, Object(0x19, 7), ObjectText(2), Wide("架空"), Runs, Note(7, ""), End, Begin, Note(7, "花子"), End));

    [Fact]
    public void Zeros_BehindTheLastRecord_AreNone() =>
        Assert.Equal("太郎|", Read(Begin, Note(7, "太郎"), End, new byte[7]));

    [Fact]
    public void Workbook_FromBeforeExcel97_HasNone() =>
        Assert.Equal("", Read(Record(0x0809, 0x00, 0x05, 0x10, 0x00), Note(7, "太郎"), End));

    private static string Read(params byte[][] records) =>
        string.Join(' ', new LegacyComments(Stream(records)).Read().Skip(1).Select(row => string.Join('|', row)));

    private static byte[] Object(byte kind, byte id) => Record(0x005D, 0x15, 0, 0x12, 0, kind, 0, id, 0);

    private static byte[] ObjectText(byte length) => Record(0x01B6, [.. new byte[10], length, 0, .. new byte[6]]);

    private static byte[] Wide(string text) => Record(0x003C, [1, .. Encoding.Unicode.GetBytes(text)]);

    private static byte[] Narrow(string text) => Record(0x003C, [0, .. Encoding.Latin1.GetBytes(text)]);

    private static byte[] Note(byte id, string author) => Record(0x001C, [0, 0, 0, 0, 0, 0, id, 0, (byte)author.Length, 0, 1, .. Encoding.Unicode.GetBytes(author)]);
}
