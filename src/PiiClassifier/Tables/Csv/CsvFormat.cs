using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>Delimited text; text that is no table is read as one column.</summary>
internal sealed class CsvFormat : TableFormat
{
    /// <inheritdoc/>
    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => EncodingDetector.Detect(prefix) is not null;

    /// <inheritdoc/>
    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        Stream text = PrefixedStream.Open(stream, PrefixLength, out ReadOnlySpan<byte> prefix);
        bool detect = reading.Encoding is null;
        Encoding encoding = reading.Encoding ?? EncodingDetector.Detect(prefix) ?? throw new TableReadException(ScanStatus.Unsupported, new ScanFailure("not-text"));
        SampledText? sample = reading.Quick && TextEncodings.HasLineFeeds(encoding) ? SampledText.TryOpen(text) : null;
        if (sample is not null) text = sample;
        if (detect && prefix.Length == PrefixLength && UndecidedText.IsUndecided(prefix)) (text, encoding) = (new UndecidedText(text), TextEncodings.Utf8);
        return new CsvFile(text, prefix, fileName, encoding, reading.Limits, sample);
    }
}
