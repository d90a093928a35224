using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;
using static PiiClassifier.Tests.LegacyExcel.BiffBytes;

namespace PiiClassifier.Tests.LegacyExcel;

/// <summary>The formulas of defined names as Excel writes them.</summary>
public sealed class LegacyNamesTests
{
    [Fact]
    public void Texts_AndNumbersByThemselves_AreRead() =>
        Assert.Equal(["担当者|人数|税率", "架空 太郎|12|0.1"], Read(Name("担当者", Quoted("架空 太郎")), Name("人数", [0x1E, 12, 0]), Name("税率", [0x1F, .. BitConverter.GetBytes(0.1)])));

    [Fact]
    public void Texts_InAFormula_AreReadAndItsNumbersAreNot() =>
        Assert.Equal(
            ["判定|判定", "はい|いいえ"],
            // IF(名簿!A1=3,"はい","いいえ"), with the jumps that Excel puts between, and a CHOOSE of two.
            Read(Name("判定", [0x3A, 0, 0, 0, 0, 0, 0, 0x1E, 3, 0, 0x0B, 0x19, 0x02, 9, 0, .. Quoted("はい"), 0x19, 0x08, 9, 0, .. Quoted("いいえ"), 0x42, 3, 1, 0, 0x19, 0x04, 2, 0, 0, 0, 0, 0, 0, 0])));

    [Fact]
    public void Array_IsReadLineByLine() =>
        Assert.Equal(
            ["連絡先|連絡先", "見本 花子|1", "例示 三郎|TRUE"],
            Read(Name("連絡先", [0x60, 0, 0, 0, 0, 0, 0, 0], [1, 1, 0, 2, .. Text("見本 花子"), 1, .. BitConverter.GetBytes(1d), 2, .. Text("例示 三郎"), 4, 1, 0, 0, 0, 0, 0, 0, 0])));

    [Fact]
    public void Array_BehindAnAreaInMemory_IsRead() =>
        Assert.Equal(["名", "架空"], Read(Name("名", [0x26, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 0, 0, 0], [1, 0, .. new byte[8], 0, 0, 0, 2, .. Text("架空")])));

    [Fact]
    public void Remark_OnAName_IsRead() =>
        Assert.Equal(["担当者", "架空 太郎"], Read(Record(0x0894, [.. new byte[12], 3, 0, 5, 0, .. Characters("担当者"), .. Characters("架空 太郎")])));

    [Fact]
    public void Cells_ThatANameMeans_AreNone() => Assert.Empty(Read(Name("\u0006", [0x3B, 0, 0, 0, 0, 9, 0, 0, 0, 9, 0], flags: 0x20)));

    [Theory]
    [InlineData(new byte[] { 0x7F })]
    [InlineData(new byte[] { 0x17, 9, 1, 0 })]
    [InlineData(new byte[] { 0x60, 0, 0, 0, 0, 0, 0, 0 })]
    public void Formula_ThatIsNotUnderstood_IsToldBehindTheOthers(byte[] formula)
    {
        var rows = new List<string>();
        Assert.Equal("malformed-workbook", Assert.Throws<TableReadException>(() => Read(rows, Name("名", formula), Name("担当者", Quoted("架空 太郎")))).Failure.Code);
        Assert.Equal(["担当者", "架空 太郎"], rows);
    }

    [Fact]
    public void Array_ThatSaysItIsEndless_IsDamaged() =>
        Assert.Equal("malformed-workbook", Assert.Throws<TableReadException>(() => Read(Name("名", [0x60, 0, 0, 0, 0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0, .. new byte[8]]))).Failure.Code);

    [Fact]
    public void Names_ThatAreEncrypted_AreToldToBeUnread() =>
        Assert.Equal("unsupported-copy", Assert.Throws<TableReadException>(() => Read(Encryption, Name("名", [0x1E, 1, 0]))).Failure.Code);

    private static List<string> Read(params byte[][] records)
    {
        var rows = new List<string>();
        Read(rows, records);
        return rows;
    }

    private static void Read(List<string> rows, params byte[][] records)
    {
        foreach (IReadOnlyList<string> row in LegacyNames.Read(Stream([Begin, .. records, End]), TableReadLimits.Default)) rows.Add(string.Join('|', row));
    }

    private static byte[] Name(string name, byte[] formula, byte[]? extra = null, byte flags = 0) =>
        Record(0x0018, [flags, 0, 0, (byte)name.Length, .. Number(formula.Length), .. new byte[8], .. Characters(name), .. formula, .. extra ?? []]);

    private static byte[] Quoted(string text) => [0x17, (byte)text.Length, .. Characters(text)];
}
