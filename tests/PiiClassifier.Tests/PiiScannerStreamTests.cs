using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests.Scanning;
using PiiClassifier.Tests.Tables.Excel;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests;

/// <summary>Streams of every kind, and what is told while they are read.</summary>
public sealed class PiiScannerStreamTests
{
    private static readonly PiiScanner Scanner = new();
    private static readonly string Roll = Csv("氏名|生年月日|携帯電話", 50, Name, BirthDate, Mobile);

    [Theory]
    [InlineData("roll.csv")]
    [InlineData("")]
    public async Task ScanAsync_OfAStreamThatCannotSeek_ReportsTheSame(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Roll);
        FileReport report = await Scanner.ScanAsync(new OneWayStream(bytes), name);

        Assert.Equal(bytes.Length, report.SizeBytes);
        Assert.Equal((await Scanner.ScanAsync(new MemoryStream(bytes), name)).ToJson(), report.ToJson());
    }

    [Fact]
    public async Task ScanAsync_OfAWorkbookFromAPipe_ReportsTheSame()
    {
        byte[] bytes = XlsxArchive.WithRows(SheetData.Of(Roll)).ToBytes();
        FileReport report = await Scanner.ScanAsync(new OneWayStream(bytes), "roll.xlsx");

        Assert.Equal("person-name birth-date mobile-number", Assert.Single(report.Tables).Types());
        Assert.Equal((await Scanner.ScanAsync(new MemoryStream(bytes), "roll.xlsx")).ToJson(), report.ToJson());
    }

    [Fact]
    public async Task ScanAsync_OfAStreamThatStandsFurtherOn_ReadsFromThere()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("会社名,資本金\n" + Roll)) { Position = Encoding.UTF8.GetByteCount("会社名,資本金\n") };
        FileReport report = await Scanner.ScanAsync(stream, "roll.csv");
        Assert.Equal("person-name birth-date mobile-number", Assert.Single(report.Tables).Types());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Progress_IsPacedByTheClock()
    {
        var clock = new ManualClock();
        var progress = new ProgressCollector();
        byte[] bytes = Encoding.UTF8.GetBytes(Csv("氏名|生年月日", 20_000, Name, BirthDate));
        var stream = new OneWayStream(bytes, 4096, () => clock.Advance(TimeSpan.FromMilliseconds(10)));

        await new PiiScanner(new PiiScannerOptions { TimeProvider = clock }).ScanAsync(stream, "roll.csv", progress);

        Assert.InRange(progress.Told.Count, 5, (bytes.Length / 4096 / 10) + 3);
        Assert.Equal(progress.Told.OrderBy(step => step.BytesRead), progress.Told);
        Assert.All(progress.Told, step => Assert.Equal(("roll.csv", (long?)null), (step.Path, step.TotalBytes)));
    }

    [Fact]
    public async Task Progress_OfAWorkbook_NeverPassesItsSizeAndEndsThere()
    {
        var clock = new ManualClock();
        var progress = new ProgressCollector();
        byte[] bytes = XlsxArchive.WithRows(SheetData.Of(Csv("氏名|生年月日", 3_000, Name, BirthDate))).ToBytes();

        FileReport report = await new PiiScanner(new PiiScannerOptions { TimeProvider = clock }).ScanAsync(new TickingStream(bytes, clock), "roll.xlsx", progress);

        Assert.Equal(ScanStatus.Scanned, report.Status);
        Assert.True(progress.Told.Count > 2);
        Assert.All(progress.Told, step => Assert.InRange(step.BytesRead, 0, bytes.Length));
        Assert.Equal(progress.Told.OrderBy(step => step.BytesRead), progress.Told);
        Assert.Equal(new ScanProgress("roll.xlsx", bytes.Length, bytes.Length), progress.Told[^1]);
    }

    [Theory]
    [InlineData("roll.csv")]
    [InlineData("roll.xlsx")]
    [InlineData("roll.xls")]
    public async Task ScanAsync_OfAFileBehindOtherBytes_ReportsTheFile(string name)
    {
        byte[] bytes = name switch
        {
            "roll.csv" => Encoding.UTF8.GetBytes(Roll),
            "roll.xlsx" => XlsxArchive.WithRows(SheetData.Of(Roll)).ToBytes(),
            _ => await File.ReadAllBytesAsync(RepositoryFolder.Combine("tests", "Corpus", "workbooks", "unsupported", "employees.xls")),
        };
        FileReport report = await Scanner.ScanAsync(new MemoryStream([.. new byte[100], .. bytes]) { Position = 100 }, name);
        Assert.Equal((await Scanner.ScanAsync(new MemoryStream(bytes), name)).ToJson(), report.ToJson());
        Assert.Equal(bytes.Length, report.SizeBytes);
    }

    [Theory]
    [InlineData("roll.csv")]
    [InlineData("roll.xlsx")]
    public async Task ScanAsync_OfAStreamThatIsReadOnlyByWaiting_ReportsTheSame(string name)
    {
        byte[] bytes = name == "roll.csv" ? Encoding.UTF8.GetBytes(Roll) : XlsxArchive.WithRows(SheetData.Of(Roll)).ToBytes();
        FileReport report = await Scanner.ScanAsync(new AsyncOnlyStream(bytes), name);
        Assert.Equal((await Scanner.ScanAsync(new MemoryStream(bytes), name)).ToJson(), report.ToJson());
    }

    [Theory]
    [InlineData(typeof(IOException), "read-error")]
    [InlineData(typeof(UnauthorizedAccessException), "denied")]
    [InlineData(typeof(InvalidOperationException), "stream-fault")]
    public async Task ScanAsync_OfAStreamThatFails_DoesNotCallTheFileDamaged(Type exception, string code)
    {
        var stream = new OneWayStream(Encoding.UTF8.GetBytes(Roll), 777, () => throw (Exception)Activator.CreateInstance(exception)!);
        FileReport report = await Scanner.ScanAsync(stream, "roll.csv");
        Assert.Equal((ScanStatus.Denied, code), (report.Status, report.Failure?.Code));
        Assert.Null(report.Format);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(30_000)]
    public async Task ScanAsync_OfAStreamThatFailsOnTheWay_ReportsTheRowsBefore(int rows)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Csv("氏名|生年月日|携帯電話", rows, Name, BirthDate, Mobile));
        OneWayStream stream = null!;
        stream = new OneWayStream(bytes, 1000, () =>
        {
            if (stream.Given > bytes.Length - 2000) throw new IOException();
        });
        FileReport report = await Scanner.ScanAsync(stream, "roll.csv");

        Assert.Equal((ScanStatus.Partial, "read-error"), (report.Status, report.Failure?.Code));
        TableReport table = Assert.Single(report.Tables);
        Assert.InRange(table.Rows, rows - 150, rows);
        Assert.Equal("person-name birth-date mobile-number", table.Types());
    }

    [Fact]
    public async Task ScanAsync_OfAWorkbookOnABadDisk_BlamesTheDisk()
    {
        byte[] bytes = XlsxArchive.WithRows(SheetData.Of(Roll)).ToBytes();
        FileReport report = await Scanner.ScanAsync(new OneWayStream(bytes, 500, new Countdown(2).Step), "roll.xlsx");
        Assert.Equal((ScanStatus.Denied, "read-error"), (report.Status, report.Failure?.Code));
    }

    [Fact]
    public async Task ScanAsync_OfAClosedStream_IsAFaultOfTheCaller()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        await Assert.ThrowsAsync<ArgumentException>(() => Scanner.ScanAsync(closed));
    }

    private sealed class Countdown(int steps)
    {
        private int _left = steps;

        public void Step()
        {
            if (_left-- == 0) throw new IOException();
        }
    }

    // As the body of a web request.
    private sealed class AsyncOnlyStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            int count = Math.Min(Math.Min(buffer.Length, 777), (int)(Length - Position));
            ToArray().AsSpan((int)Position, count).CopyTo(buffer.Span);
            Position += count;
            return count;
        }
    }

    private sealed class TickingStream(byte[] bytes, ManualClock clock) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return base.Read(buffer);
        }
    }
}
