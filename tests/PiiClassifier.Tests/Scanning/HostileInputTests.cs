using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.LegacyExcel;

namespace PiiClassifier.Tests.Scanning;

/// <summary>Files of people who mean ill: each scan ends soon, with a status and advice. That they fit into little memory together, tests of the command show.</summary>
public sealed class HostileInputTests
{
    private const long TwoGigabytes = 2L << 30;

    // Many times what any of them takes on a quiet machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly PiiScanner Scanner = new(new PiiScannerOptions { Formats = [new LegacyExcelFormat()], Limits = HostileFile.Limits });

    public static TheoryData<string> Names => [.. HostileFile.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task File_ThatIsHostile_EndsWithItsStatusAndAdvice(string name)
    {
        HostileFile file = HostileFile.All.Single(file => file.Name == name);
        using var content = new MemoryStream(file.Make());
        FileReport report = await Scanner.ScanAsync(content, name).WaitAsync(Patience);
        Assert.Equal((file.Status, file.Code), (report.Status, report.Failure?.Code));
        if (report.Failure is { } failure) AssertAdvises(failure);
    }

    [Theory]
    [InlineData("cell.csv", "氏名,住所\n山田 太郎,", "a", "csv", "record-too-long")]
    [InlineData("quoted-cell.csv", "氏名,住所\n山田 太郎,\"", "a", "csv", "record-too-long")]
    [InlineData("cell-in-utf-16.csv", "\uFEFF氏名,住所\n山田 太郎,", "a", "csv", "record-too-long")]
    [InlineData("quotes.csv", "氏名,住所\n山田 太郎,\"", "\"\"", "csv", "record-too-long")]
    [InlineData("cell.html", "<html><table><tr><td>氏名<tr><td>", "a", "html", null)]
    [InlineData("tag.html", "<html><table><tr><td>氏名<tr><td ", "a", "html", null)]
    [InlineData("cell.xml", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>氏名</Data></Cell></Row><Row><Cell><Data>", "a", "spreadsheetml", "record-too-large")]
    [InlineData("cell.fods", "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='t' xmlns:text='x' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>氏名</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>", "a", "fods", "record-too-large")]
    public async Task Cell_OfTwoGigabytes_IsReadInPart(string name, string begin, string unit, string format, string? code)
    {
        Encoding encoding = begin[0] == '\uFEFF' ? Encoding.Unicode : Encoding.UTF8;
        using var content = new EndlessStream(encoding.GetBytes(begin), encoding.GetBytes(unit), TwoGigabytes);
        FileReport report = await Scanner.ScanAsync(content, name).WaitAsync(Patience);
        Assert.Equal((code is null ? ScanStatus.Scanned : ScanStatus.Partial, format, code), (report.Status, report.Format, report.Failure?.Code));
        Assert.NotEmpty(report.Tables);
        if (report.Failure is { } failure) AssertAdvises(failure);
    }

    [Fact]
    public async Task Workbook_FromAPipeWithoutEnd_IsTooLarge()
    {
        using var content = new EndlessStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0], TwoGigabytes, canSeek: false);
        FileReport report = await Scanner.ScanAsync(content, "a.xls").WaitAsync(Patience);
        Assert.Equal((ScanStatus.TooLarge, "archive-too-large"), (report.Status, report.Failure?.Code));
        AssertAdvises(report.Failure!);
    }

    [Fact]
    public async Task File_CutOffWhileItIsRead_IsDeniedOrKeepsWhatWasRead()
    {
        byte[] roll = Encoding.UTF8.GetBytes("氏名,携帯電話\n" + string.Concat(Enumerable.Repeat("山田 太郎,090-1234-5678\n", 20_000)));
        int reads = 0;
        FileReport gone = await Scanner.ScanAsync(new OneWayStream(roll, beforeRead: () => throw new IOException()), "a.csv").WaitAsync(Patience);
        FileReport cut = await Scanner.ScanAsync(new OneWayStream(roll, 1 << 16, () => { if (++reads > 4) throw new IOException(); }), "a.csv").WaitAsync(Patience);
        Assert.Equal((ScanStatus.Denied, "read-error", 0), (gone.Status, gone.Failure?.Code, gone.Tables.Count));
        Assert.Equal((ScanStatus.Partial, "read-error", 1), (cut.Status, cut.Failure?.Code, cut.Tables.Count));
        AssertAdvises(gone.Failure!);
    }

    [Fact]
    public async Task Names_InAnArchive_AreToldAsTheyAreAndWithoutControls()
    {
        FileReport elsewhere = await ScanAsync("names-that-lead-elsewhere.zip"), controls = await ScanAsync("names-that-control.zip");
        Assert.Equal("../../../../../../tmp/pii-traversal.csv", elsewhere.Tables[0].Name);
        Assert.Equal(5, elsewhere.Tables.Count);
        Assert.Equal(4, controls.Tables.Count);
        Assert.All(controls.Tables, table => Assert.DoesNotContain(table.Name!, char.IsControl));

        static Task<FileReport> ScanAsync(string name) => Scanner.ScanAsync(new MemoryStream(HostileFile.All.Single(file => file.Name == name).Make()), name);
    }

    [Fact]
    public void List_NamesEveryFileOnce() => Assert.Equal(HostileFile.All.Count, HostileFile.All.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    // The status is of the closed list by its type.
    private static void AssertAdvises(ScanFailure failure)
    {
        string english = failure.Describe(ReportLanguage.English), japanese = failure.Describe(ReportLanguage.Japanese);
        Assert.NotEqual(english, japanese);
        Assert.EndsWith(".", english, StringComparison.Ordinal);
        Assert.EndsWith("。", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain(english + japanese, char.IsControl);
    }

    // A file that is never held anywhere: a beginning, then the same again and again.
    private sealed class EndlessStream(byte[] begin, byte[] unit, long length, bool canSeek = true) : Stream
    {
        private readonly byte[] _units = [.. Enumerable.Range(0, 1 << 16).Select(i => unit[i % unit.Length])];

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int behind = (int)Math.Max(0, (Position - begin.Length) % unit.Length);
            ReadOnlySpan<byte> from = Position < begin.Length ? begin.AsSpan((int)Position) : _units.AsSpan(behind);
            int count = (int)Math.Min(Math.Min(from.Length, buffer.Length), length - Position);
            from[..count].CopyTo(buffer);
            Position += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? Position : Length);

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
