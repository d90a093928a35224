using System.Globalization;
using System.Text;
using PiiClassifier.Scanning;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Tests.Scanning;

public class TableScanTests
{
    private static readonly ScanContext Context = new(new PiiScannerOptions { MaxThreads = 2 });
    private static readonly ScanContext OneThread = new(new PiiScannerOptions { MaxThreads = 1 });

    [Theory]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(5500)]
    public void Every_row_is_profiled_and_its_person_counted_however_many_there_are(int rows)
    {
        TableReport report = Scan(rows, persons: 5000);

        Assert.Equal(rows, report.Rows);
        Assert.Equal(Math.Min(rows, 5000), report.Persons);
        Assert.All(report.Columns, column => Assert.Equal(rows, column.Filled));
        Assert.Equal(["person-name", "birth-date"], report.Columns.Take(2).Select(c => c.Type?.Id));
        Assert.Equal(rows, report.Columns[1].Matched);
    }

    [Fact]
    public void Cells_of_a_long_table_allocate_nothing()
    {
        // 300,000 cells more: an object for each would take 7 MB. The tables of values seen lately may double, to 256 KB each.
        // Code that the runtime has not optimised yet makes objects of its own; the steady state is the least of several runs.
        Assert.InRange(Enumerable.Range(0, 6).Min(_ => AllocatedBy(140_000) - AllocatedBy(40_000)), long.MinValue, 1500 * 1024);

        static long AllocatedBy(int rows)
        {
            long start = GC.GetAllocatedBytesForCurrentThread();
            Scan(rows, 3000, OneThread);
            return GC.GetAllocatedBytesForCurrentThread() - start;
        }
    }

    [Theory]
    [InlineData(900)]
    [InlineData(4000)]
    [InlineData(60_000)]
    public void The_report_is_the_same_however_many_threads_there_are(int rows)
    {
        TableReport one = Scan(rows, 3000, OneThread);
        TableReport two = Scan(rows, 3000, Context);

        Assert.Equal((one.Rows, one.Persons, one.Subject), (two.Rows, two.Persons, two.Subject));
        Assert.Equal(one.Columns.Select(Facts), two.Columns.Select(Facts));

        static (string?, double, long, long, bool, long) Facts(ColumnReport c) => (c.Type?.Id, c.Confidence, c.Filled, c.Matched, c.MatchedExact, c.Distinct);
    }

    [Fact]
    public void Matches_of_a_column_beyond_the_exact_ones_are_estimated_and_said_to_be()
    {
        TableReport report = Scan(100_000, 3000);

        Assert.All(report.Columns, column => Assert.False(column.MatchedExact));
        Assert.All(report.Columns, column => Assert.InRange(column.Matched, 0.99 * column.Filled, column.Filled));
        Assert.All(Scan(9000, 3000).Columns, column => Assert.True(column.MatchedExact));
    }

    private static TableReport Scan(int rows, int persons, ScanContext? context = null) => TableScan.Run(context ?? Context, new Roll(rows, persons), hidden: false, CancellationToken.None);

    // Invented persons, the same ones again from a number on.
    private sealed class Roll : LogicalTable
    {
        private readonly int _rows;
        private readonly byte[][][] _cells;
        private int _row = -1;

        public Roll(int rows, int persons)
        {
            _rows = rows;
            string[] given = ["太郎", "花子", "一郎", "さくら", "健太"];
            string[] family = ["山田", "佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤"];
            _cells =
            [
                .. Enumerable.Range(0, persons).Select(i => (byte[][])
                [
                    Encoding.UTF8.GetBytes($"{family[i % 7]}　{given[i % 5]}"),
                    Encoding.UTF8.GetBytes(new DateOnly(1940, 1, 1).AddDays(i * 5).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
                    Encoding.UTF8.GetBytes(i % 3 == 0 ? " 男 " : "女"),
                ]),
            ];
        }

        public override TableLayout Layout => TableLayout.Rows;

        public override long HeaderRow => 0;

        public override IReadOnlyList<ColumnHeader>? Headers { get; } = [new("氏名"), new("生年月日"), new("性別")];

        public override int CellCount => 3;

        public override bool Read() => ++_row < _rows;

        public override ReadOnlySpan<byte> GetCell(int index) => _cells[_row % _cells.Length][index];
    }
}
