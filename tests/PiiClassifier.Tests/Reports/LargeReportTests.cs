using PiiClassifier.Reports;

namespace PiiClassifier.Tests.Reports;

/// <summary>A report of a large share is not held in memory a second time while it is written.</summary>
public sealed class LargeReportTests
{
    // A manifest grows with the tables that differ, not with the files.
    public static TheoryData<string> Formats => [.. ReportFormats.BuiltIn.Where(format => format is not ManifestReport).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_LargeReport_GoesOutInPieces(string name)
    {
        using var stream = new LargestPiece();
        ReportFormats.BuiltIn.Single(format => format.Name == name).Write(GeneratedReport.OfSize(2000), stream, ReportLanguage.Japanese);

        Assert.True(stream.Bytes > 1 << 19, $"{stream.Bytes} bytes are no large report.");
        Assert.True(stream.Largest < stream.Bytes / 4, $"{stream.Largest} of {stream.Bytes} bytes came at once.");
    }

    private sealed class LargestPiece : MemoryStream
    {
        public long Bytes { get; private set; }

        public long Largest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Bytes += buffer.Length;
            Largest = Math.Max(Largest, buffer.Length);
        }
    }
}
