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
        Stream text = PrefixedStream.Open(stream, PrefixLength, out ReadOnlySpan<byte> prefix);
        bool detect = encoding is null;
        encoding ??= EncodingDetector.Detect(prefix) ?? throw new TableReadException(ScanStatus.Unsupported, new ScanFailure("not-text"));
        if (detect && prefix.Length == PrefixLength && UndecidedText.IsUndecided(prefix)) (text, encoding) = (new UndecidedText(text), TextEncodings.Utf8);
        return new CsvFile(text, prefix, fileName, encoding, limits);
    }
}
