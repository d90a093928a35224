using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>Delimited text; text that is no table is read as one column.</summary>
internal sealed class CsvFormat : TableFormat
{
    /// <inheritdoc/>
    public override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => EncodingDetector.Detect(prefix) is not null;

    /// <inheritdoc/>
    public override TableFile Open(Stream stream, string fileName, Encoding? encoding, TableReadLimits limits)
    {
        var buffer = new byte[PrefixLength];
        ReadOnlyMemory<byte> prefix = buffer.AsMemory(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        encoding ??= EncodingDetector.Detect(prefix.Span) ?? throw new TableReadException(ScanStatus.Unsupported, new ScanFailure("not-text"));
        return new CsvFile(stream, prefix, fileName, encoding, limits);
    }
}
