using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;

namespace PiiClassifier.Tests.Tables.Csv;

public sealed class PlainRecordsTests
{
    private static readonly CsvReaderOptions Options = new() { HasHeader = false, SkipEmptyLines = false, FieldCountMismatch = CsvFieldCountHandling.Allow, DetectSeparatorHint = false };

    [Fact]
    public void Records_OfAnyText_AreThoseOfCsvHelper() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            using CsvReader expected = CsvReader.Create(bytes, Options);
            var plain = new PlainRecords((byte)',', maxCells: 100, maxLength: 10_000);
            using var rows = new RowBuffer(int.MaxValue / 4096);
            plain.Begin();
            while (plain.TryRead(bytes))
            {
                Assert.True(expected.Read());
                Assert.Equal(expected.ByteOffset, plain.Start);
                Assert.Equal(expected.RawRecord, bytes.AsSpan(plain.Start, plain.Length));
                Assert.Equal(plain.Length == 0 ? 0 : expected.FieldCount, plain.CellCount);
                rows.Clear();
                plain.CopyTo(bytes, rows);
                for (int cell = 0; cell < plain.CellCount; cell++)
                {
                    CellPlace place = plain.PlaceOf(cell);
                    Assert.Equal(expected.GetSpan(cell), bytes.AsSpan(place.Start, place.Length));
                    Assert.Equal(CellBlanks.Trim(expected.GetSpan(cell), null), rows.GetCell(0, cell));
                }
            }
            // What is left begins with a record that is not plain, or that does not end here.
            string rest = Encoding.UTF8.GetString(bytes.AsSpan(plain.Position));
            int lineFeed = rest.IndexOf('\n', StringComparison.Ordinal);
            if (plain.NeedsMore) Assert.True(lineFeed < 0);
            else Assert.Contains(lineFeed < 0 ? rest : rest[..lineFeed], static c => c is '"' or '\r');
        }).Check();

    [Fact]
    public void Records_CopiedAhead_AreThoseReadOneByOne() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (text, seed) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            List<string> expected = Read(bytes, int.MaxValue, _ => 0, _ => { });
            var random = new Random(seed);
            // Some of those copied are passed over, and read again one by one.
            var passed = new List<string>();
            List<string> read = Read(bytes, random.Next(1, 50), copied => copied == 0 ? 0 : random.Next(copied + 1), passed.Add);
            Assert.Equal(expected, read);
            if (expected.Count > 1000) Assert.NotEmpty(passed);
        }).Check();

    // What is read, copied ahead or not, in order.
    private static List<string> Read(byte[] bytes, int maxRows, Func<int, int> keep, Action<string> note)
    {
        var plain = new PlainRecords((byte)',', maxCells: 100, maxLength: 10_000);
        using var rows = new RowBuffer(Math.Min(maxRows, 1000));
        var read = new List<string>();
        plain.Begin();
        while (plain.TryRead(bytes))
        {
            rows.Clear();
            plain.CopyTo(bytes, rows);
            Add(0, 1);
            rows.Clear();
            int kept = keep(plain.CopyAhead(bytes, rows));
            if (kept == 0) continue;
            Add(0, kept);
            plain.Pass(bytes, kept);
            note("");
            // The last one passed over is the current one.
            rows.Clear();
            plain.CopyTo(bytes, rows);
            Assert.Equal(read[^1], Row(0));
        }
        return read;

        void Add(int first, int count)
        {
            for (int row = first; row < first + count; row++) read.Add(Row(row));
        }

        string Row(int row) => string.Join('|', Enumerable.Range(0, rows.CellCount).Select(cell => Encoding.UTF8.GetString(rows.GetWholeCell(row, cell)))).TrimEnd('|');
    }

    [Theory]
    [InlineData(2, 100, "a,b")]
    [InlineData(100, 3, "a,b")]
    [InlineData(100, 100, "a,b/1,2,3,4")]
    public void Record_BeyondALimit_IsLeftAlone(int maxCells, int maxLength, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a,b\n1,2,3,4\n\"\n");
        var plain = new PlainRecords((byte)',', maxCells, maxLength);
        plain.Begin();
        var read = new List<string>();
        while (plain.TryRead(bytes)) read.Add(Encoding.UTF8.GetString(bytes, plain.Start, plain.Length));
        Assert.Equal(expected, string.Join('/', read));
        Assert.False(plain.NeedsMore);
    }

    [Fact]
    public void Record_LongerThanWhatIsLookedAtInAdvance_IsLeftAlone()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a,b\n" + new string('x', 20_000) + ",y\n");
        var plain = new PlainRecords((byte)',', 100, 100_000);
        plain.Begin();
        Assert.True(plain.TryRead(bytes));
        Assert.False(plain.TryRead(bytes));
        Assert.Equal((4, false), (plain.Position, plain.NeedsMore));
    }

    // Longer than a block of marks, and one in ten longer than what is looked at in advance.
    private static Gen<string> Texts() =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Text(new Random(seed));

    private static string Text(Random random)
    {
        string[] pieces = random.Next(3) switch
        {
            0 => [",", "\n", "\r\n", "氏名", "a", " ", "　", "1980/4/1", ""],
            1 => [",", ",", ",", "\n", "x"],
            _ => [",", "\r\n", "\n", "山田", "090", "long " + new string('z', 70), random.Next(20) == 0 ? "\"" : "q", random.Next(20) == 0 ? "\r" : "r"],
        };
        int count = random.Next(10) == 0 ? 12_000 : random.Next(400);
        return string.Concat(Enumerable.Range(0, count).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
