using System.Text;

namespace PiiClassifier.Tests.Scanning;

public sealed class FileLimitTests
{
    private static readonly byte[] Roll = Encoding.UTF8.GetBytes("氏名,携帯電話\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"山田 太郎,090-1234-{i % 10000:D4}\n")));

    [Fact]
    public async Task TimeLimit_UsedUpWhileRowsAreRead_IsPartialWithTheRowsSoFar()
    {
        FileReport file = await ScanAsync(new SlowStream(Roll), TimeSpan.FromSeconds(40));
        Assert.Equal(ScanStatus.Partial, file.Status);
        Assert.Equal("time-limit", file.Failure!.Code);
        Assert.Contains("40 seconds", file.Failure.Describe(ReportLanguage.English), StringComparison.Ordinal);
        TableReport table = Assert.Single(file.Tables);
        Assert.InRange(table.Rows, 1, 199_999);
        Assert.Equal("person-name", table.Columns[0].Type?.Id);
    }

    [Fact]
    public async Task TimeLimit_UsedUpBeforeTheFirstRow_IsPartialWithoutTables()
    {
        FileReport file = await ScanAsync(new SlowStream(Roll), TimeSpan.FromMilliseconds(1));
        Assert.Equal(ScanStatus.Partial, file.Status);
        Assert.Equal("time-limit", file.Failure!.Code);
        Assert.Empty(file.Tables);
    }

    [Fact]
    public async Task TimeLimit_NotUsedUp_ChangesNothing()
    {
        FileReport file = await ScanAsync(new SlowStream(Roll), TimeSpan.FromDays(1));
        Assert.Equal(ScanStatus.Scanned, file.Status);
        Assert.Equal(200_000, Assert.Single(file.Tables).Rows);
    }

    [Fact]
    public async Task MaxFileBytes_OfATableThatIsLonger_IsTooLarge_AndOfOneThatIsNot_IsScanned()
    {
        FileReport larger = await new PiiScanner(new PiiScannerOptions { MaxFileBytes = Roll.Length - 1 }).ScanAsync(new MemoryStream(Roll), "a.csv");
        Assert.Equal(ScanStatus.TooLarge, larger.Status);
        Assert.Equal("file-too-large", larger.Failure!.Code);
        Assert.Empty(larger.Tables);
        Assert.Equal(ScanStatus.Scanned, (await new PiiScanner(new PiiScannerOptions { MaxFileBytes = Roll.Length }).ScanAsync(new MemoryStream(Roll), "a.csv")).Status);
    }

    [Fact]
    public async Task MaxFileBytes_OfWhatIsNoTable_LeavesItUnsupported() =>
        Assert.Equal(ScanStatus.Unsupported, (await new PiiScanner(new PiiScannerOptions { MaxFileBytes = 1 }).ScanAsync(new MemoryStream([0xFF, 0xD8, 0xFF, 0, 1, 2]), "a.jpg")).Status);

    private static Task<FileReport> ScanAsync(SlowStream stream, TimeSpan limit) =>
        new PiiScanner(new PiiScannerOptions { TimeLimit = limit, TimeProvider = stream.Clock }).ScanAsync(stream, "roll.csv");

    // A second passes with each piece that is read.
    private sealed class SlowStream(byte[] content) : MemoryStream(content)
    {
        public ManualClock Clock { get; } = new();

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            byte[] piece = new byte[Math.Min(buffer.Length, 1 << 16)];
            int count = base.Read(piece, 0, piece.Length);
            piece.AsSpan(0, count).CopyTo(buffer);
            return count;
        }
    }
}
