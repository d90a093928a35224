using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;
using static PiiClassifier.Tests.LegacyExcel.BiffBytes;

namespace PiiClassifier.Tests.LegacyExcel;

/// <summary>What Excel writes and LibreOffice does not: several workbooks, all kinds of values, rows that go on in another record.</summary>
public sealed class LegacyLinksTests
{
    private static readonly byte[] ThisWorkbook = Record(0x01AE, 1, 0, 0x01, 0x04);

    [Fact]
    public void Sheets_OfSeveralWorkbooks_AreNamedByTheirPlace() =>
        Assert.Equal(
            ["# external link 1/名簿", "a", "# external link 2/控え", "b", "# external link 2/名簿", "c"],
            Read(Begin, ThisWorkbook, Workbook("空", "名簿"), Sheet(1), Cells(0, 0, Value("a")), Workbook("名簿", "控え"), Sheet(1), Cells(0, 0, Value("b")), Sheet(0), Cells(0, 0, Value("c")), End));

    [Fact]
    public void Values_OfAllKinds_AreRead() =>
        Assert.Equal(
            ["# external link 1/名簿", "", "|架空|3.5|TRUE|||FALSE"],
            Read(Begin, Workbook("名簿"), Sheet(0), Cells(1, 1, Value("架空"), [1, .. BitConverter.GetBytes(3.5)], Filled(4, 1)), Cells(1, 4, Filled(0x10, 0x2A), Filled(0, 0), Filled(4, 0)), End));

    [Fact]
    public void Text_ThatGoesOnInAnotherRecord_IsPutTogether() =>
        Assert.Equal(
            ["# external link 1/名簿", "架空abc|1"],
            Read(Begin, Workbook("名簿"), Sheet(0), Record(0x005A, [1, 0, 0, 0, 2, .. Number(5), .. Characters("架空")]), Record(0x003C, [0, (byte)'a', (byte)'b', (byte)'c', 1, .. BitConverter.GetBytes(1d)]), End));

    [Fact]
    public void Row_ThatIsCutOff_LeavesThoseBefore() =>
        Assert.Equal(["# external link 1/名簿", "a", "! malformed-workbook"], Read(Begin, Workbook("名簿"), Sheet(0), Cells(0, 0, Value("a")), Record(0x005A, 3, 0, 1, 0, 1, 0), End));

    [Fact]
    public void Workbook_ThatIsCutOff_IsDamaged() => Assert.Equal(["# external link 1", "! malformed-workbook"], Read(Begin, Record(0x01AE, [9, 0, .. Text("b")]), Sheet(0), End));

    [Fact]
    public void Links_ThatAreEncrypted_AreToldToBeUnread() => Assert.Equal(["# external link 1", "! unsupported-copy"], Read(Begin, Encryption, Workbook("名簿"), Sheet(0), Cells(0, 0, Value("a")), End));

    [Fact]
    public void Cells_BehindTheBeginningOfSheets_AreNone() => Assert.Empty(Read(Begin, End, Begin, Workbook("名簿"), Sheet(0), End));

    private static List<string> Read(params byte[][] records)
    {
        var lines = new List<string>();
        foreach (TableSource sheet in new LegacyLinks(() => Stream(records), TableReadLimits.Default).Sheets())
        {
            lines.Add($"# {sheet.Name}");
            try
            {
                lines.AddRange(Rows(sheet));
            }
            catch (TableReadException fault)
            {
                lines.Add($"! {fault.Failure.Code}");
            }
        }
        return lines;
    }

    private static byte[] Workbook(params string[] sheets) => Record(0x01AE, [.. Number(sheets.Length), .. Text("b.xls"), .. sheets.SelectMany(Text)]);

    private static byte[] Sheet(byte number) => Record(0x0059, 1, 0, number, 0);

    private static byte[] Cells(byte row, byte column, params byte[][] values) => Record(0x005A, [(byte)(column + values.Length - 1), column, row, 0, .. values.SelectMany(value => value)]);

    private static byte[] Value(string text) => [2, .. Text(text)];

    private static byte[] Filled(byte kind, byte value) => [kind, value, 0, 0, 0, 0, 0, 0, 0];
}
