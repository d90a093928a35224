using System.Text;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;

namespace PiiClassifier.Tests.Tables.Csv;

public class CsvRecordReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "a|b/c|d")]
    [InlineData("a,b\r\nc,d", "a|b/c|d")]
    [InlineData("a,b\rc,d\r", "a|b/c|d")]
    [InlineData("a,b\rc,d\ne,f\r\ng,h", "a|b/c|d/e|f/g|h")]
    [InlineData("\uFEFFa,b\nc,d", "a|b/c|d")]
    [InlineData("a,b,,\n1,2,,\n", "a|b||/1|2||")]
    [InlineData("a,b\n\n\nc,d\n", "a|b///c|d")]
    [InlineData("a,b\n1\n1,2,3\n", "a|b/1/1|2|3")]
    [InlineData(" a , b \n\" c \",d\n", " a | b / c |d")]
    [InlineData("a,b\n\"x\ny\",z\n\"p\"\"q\",r\n", "a|b/x\ny|z/p\"q|r")]
    [InlineData("\"a,b\",\"c;d\"\n\"1,234\",\"\"\n", "a,b|c;d/1,234|")]
    [InlineData("a,b\nx\"y,z\n", "a|b/x\"y|z")]
    public void Text_is_split_into_its_cells(string text, string expected)
    {
        CsvRecords records = CsvRecords.Of(text);

        Assert.Equal(expected, records.ToString());
        Assert.Null(records.Incomplete);
    }

    [Fact]
    public void Records_are_counted_not_lines()
    {
        CsvRecords records = CsvRecords.Of("h,i\n\n\"1\n2\n3\",x\nlast,y\n");

        Assert.Equal(3, records.LastIndex);
        Assert.Empty(records.Rows[1]);
        Assert.Equal(["last", "y"], records.Rows[3]);
    }

    [Theory]
    [InlineData("id,town,n\n1,\"north,3\n4,south,6\n7,\"east\",9\n8,west,10\n", "id|town|n/1|north|3/4|south|6/7|east|9/8|west|10")]
    [InlineData("id,town,n\n1,\"north,3\n4,south,6\n7,east,9\n", "id|town|n/1|north|3/4|south|6/7|east|9")]
    [InlineData("\"id\",\"town\"\r\n\"1\",\"north\r\n\"2\",\"south\"\r\n\"3\",\"east\"\r\n", "id|town/1|north/2|south/3|east")]
    [InlineData("id,town\n1,\"north\n2,\"south\n3,\"east\n4,west\n", "id|town/1|north/2|south/3|east/4|west")]
    public void Missing_closing_quote_costs_one_record_and_is_told(string text, string expected)
    {
        CsvRecords records = CsvRecords.Of(text);

        Assert.Equal(expected, records.ToString());
        Assert.Equal("quote-not-closed", records.Incomplete?.Code);
        Assert.Contains("2", records.Incomplete!.Describe(ReportLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_closing_quote_does_not_swallow_a_file_longer_than_the_window()
    {
        var limits = new TableReadLimits { MaxCellBytes = 4096 };
        var text = new StringBuilder("id,town,n\n0,\"north,3\n");
        for (int i = 1; i < 20_000; i++) text.Append(i).Append(",south,5\n");

        CsvRecords records = CsvRecords.Of(text.ToString(), limits: limits);

        Assert.Equal(20_001, records.Rows.Count);
        Assert.All(records.Rows, row => Assert.Equal(3, row.Length));
        Assert.Equal("quote-not-closed", records.Incomplete?.Code);
    }

    [Fact]
    public void Thousands_of_missing_quotes_are_survived()
    {
        CsvRecords records = CsvRecords.Of("id,town\n" + string.Concat(Enumerable.Repeat("1,\"north\n", 5000)));

        Assert.Equal(5001, records.Rows.Count);
        Assert.All(records.Rows, row => Assert.Equal(2, row.Length));
    }

    [Fact]
    public void Record_beyond_the_limit_is_cut_and_told_and_the_next_is_whole()
    {
        var limits = new TableReadLimits { MaxCellBytes = 1024 };

        CsvRecords records = CsvRecords.Of("a,b\n1," + new string('x', 50_000) + "\r\n3,4\n", limits: limits);

        Assert.Equal(["3", "4"], records.Rows[^1]);
        Assert.Equal(3, records.Rows.Count);
        Assert.Equal(1024, records.Rows[1][1].Length);
        Assert.Equal("record-too-long", records.Incomplete?.Code);
    }

    [Fact]
    public void Cell_beyond_the_limit_is_cut_between_characters()
    {
        var limits = new TableReadLimits { MaxCellBytes = 1024 };

        CsvRecords records = CsvRecords.Of("a,b\n" + new string('あ', 500) + ",4\n", limits: limits);

        Assert.Equal([new string('あ', 341), "4"], records.Rows[1]);
        Assert.Null(records.Incomplete);
    }

    [Fact]
    public void Columns_beyond_the_limit_are_told()
    {
        CsvRecords records = CsvRecords.Of("a,b,c\n1,2,3\n", limits: new TableReadLimits { MaxColumns = 2 });

        Assert.Equal("a|b/1|2", records.ToString());
        Assert.Equal("too-many-columns", records.Incomplete?.Code);
    }

    [Fact]
    public void Bytes_that_turn_out_not_to_be_utf8_do_not_end_reading()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("氏名,住所\n", 10_000))), 0xFF, 0xFE, 0x00, (byte)',', 0xE3, (byte)'\n', (byte)'1', (byte)',', (byte)'2'];

        CsvRecords records = CsvRecords.Of(text);

        Assert.Equal("utf-8", records.Encoding);
        Assert.Equal(10_002, records.Rows.Count);
        Assert.Equal("\uFFFD", records.Rows[^2][1]);
        Assert.Equal(["1", "2"], records.Rows[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Stream_that_gives_little_at_a_time_is_read_the_same(int atMost)
    {
        string text = string.Concat(Enumerable.Range(0, 30_000).Select(i => i % 3 == 0 ? $"{i},\"北町\r\n{i}\"\"\"\r\n" : $"{i},南町\r\n"));
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes(text), atMost);

        CsvRecords records = CsvRecords.Of(stream);

        Assert.Equal(30_000, records.Rows.Count);
        Assert.Null(records.Incomplete);
        Assert.All(records.Rows, (row, i) => Assert.Equal([$"{i}", i % 3 == 0 ? $"北町\r\n{i}\"" : "南町"], row));
    }

    [Fact]
    public void Utf8_cells_are_read_without_allocating()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},氏名{i},\"北町,{i}\",\"a\"\"b\",090-0000-{i:0000}\r\n")));
        Sum(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long sum = Sum(bytes);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(sum > 0);
        // Windows, buffers and the look at the prefix; 100,000 cells would be megabytes.
        Assert.True(allocated < 1_500_000, $"{allocated} bytes");

        static long Sum(byte[] bytes)
        {
            using var stream = new MemoryStream(bytes);
            using TableFile file = new CsvFormat().Open(stream, "", new ReadContext());
            using RecordReader records = file.Sources.First().Open();
            long sum = 0;
            while (records.Read())
            {
                for (int cell = 0; cell < records.CellCount; cell++) sum += records.GetCell(cell).Length;
            }
            return sum;
        }
    }

    private sealed class DrippingStream(byte[] bytes, int atMost) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atMost));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atMost)]);
    }
}
