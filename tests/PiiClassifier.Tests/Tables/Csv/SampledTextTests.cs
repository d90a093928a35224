using System.Globalization;
using System.Text;
using PiiClassifier.Tables.Csv;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Tables.Csv;

public sealed class SampledTextTests
{
    private const int Rows = 250_000;

    private static readonly PiiScanner Quick = new(new PiiScannerOptions { Quick = true });

    [Fact]
    public async Task LongText_IsSampledFromItsBeginningToItsEnd()
    {
        // A column that begins to be filled in the last fifth of the file.
        TableReport table = await ScanAsync(Roll(i => i > 4 * Rows / 5 ? $"090-{1000 + (i % 9000)}-{1000 + (i % 7919)}" : ""));

        Assert.True(table.Sampled);
        Assert.Equal([PiiTypes.PersonName, PiiTypes.BirthDate, PiiTypes.PhoneNumber], table.Columns.Skip(1).Select(column => column.Type));
        Assert.InRange(table.Rows, Rows / 20, Rows / 3);
        Assert.False(table.PersonsExact);
        Assert.InRange(table.Persons, 0.95 * Rows, 1.05 * Rows);
        // Whole lines: each has its number.
        Assert.Equal(table.Rows, table.Columns[0].Filled);
        Assert.Equal(table.Rows, table.Columns[0].Distinct, 0.05 * table.Rows);
    }

    [Fact]
    public async Task LastLine_OfALongText_IsInTheSample()
    {
        TableReport table = await ScanAsync(Roll(i => i == Rows - 1 ? "x" : ""));

        Assert.Equal(1, table.Columns[3].Filled);
    }

    [Fact]
    public async Task Sample_IsTheSameEachTime()
    {
        byte[] text = Roll(i => i % 3 == 0 ? "x" : "");
        TableReport one = await ScanAsync(text), other = await ScanAsync(text);

        Assert.Equal((one.Rows, one.Persons, one.Columns[3].Filled), (other.Rows, other.Persons, other.Columns[3].Filled));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50_000)]
    public async Task ShortText_IsReadWhole(int rows)
    {
        TableReport table = await ScanAsync(Roll(_ => "", rows));

        Assert.False(table.Sampled);
        Assert.Equal(rows, table.Rows);
    }

    [Fact]
    public async Task Text_WithRecordsOfSeveralLines_IsReadWhole()
    {
        TableReport table = await ScanAsync(Roll(i => "\"first\nsecond, third\""));

        Assert.False(table.Sampled);
        Assert.Equal(Rows, table.Rows);
    }

    [Fact]
    public async Task Text_InUtf16_IsReadWhole()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Roll(_ => "")))];

        Assert.False((await ScanAsync(text)).Sampled);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(300_000)]
    public void Text_ThatIsCutOffWhileItIsRead_EndsThere(int length)
    {
        using var text = new MemoryStream();
        text.Write(Roll(_ => "090-0000-0000"));
        text.Position = 0;
        using SampledText sample = Assert.IsType<SampledText>(SampledText.TryOpen(text));

        text.SetLength(length);
        using var read = new MemoryStream();
        sample.CopyTo(read);

        Assert.InRange(read.Length, 200_000, 300_000);
        Assert.InRange(sample.Share, 0.001, 0.1);
    }

    private static async Task<TableReport> ScanAsync(byte[] text)
    {
        using var stream = new MemoryStream(text);
        FileReport report = await Quick.ScanAsync(stream, "roll.csv", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(ScanStatus.Scanned, report.Status);
        return Assert.Single(report.Tables);
    }

    // Invented people, no two of whom share name and birth date.
    private static byte[] Roll(Func<int, string> note, int rows = Rows)
    {
        string[] families = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村"], given = ["太郎", "花子", "一郎", "恵子", "健一", "直美", "大輔"];
        var text = new StringBuilder("番号,氏名,生年月日,電話\n");
        for (int i = 0; i < rows; i++)
        {
            var birth = new DateOnly(1930, 1, 1).AddDays(i / 56 % 25_000);
            text.Append(CultureInfo.InvariantCulture, $"{i},{families[i % 8]} {given[i / 8 % 7]},{birth:yyyy-MM-dd},{note(i)}\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
