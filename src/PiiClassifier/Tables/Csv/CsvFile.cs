using System.Buffers;
using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>A text file with one table.</summary>
internal sealed class CsvFile : TableFile
{
    private readonly Source _source;
    private readonly Encoding _encoding;
    private readonly UndecidedText? _undecided;

    public CsvFile(Stream stream, ReadOnlySpan<byte> prefix, string fileName, Encoding encoding, TableReadLimits limits, SampledText? sample)
    {
        _encoding = encoding;
        _undecided = stream as UndecidedText;
        // Of a small file the text would be a tenth of all that is allocated.
        char[] chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(prefix.Length));
        ReadOnlySpan<char> text = chars.AsSpan(0, encoding.GetChars(prefix, chars)).TrimStart('\uFEFF');
        bool declared = DelimiterDetector.TryGetDeclared(text, out char delimiter);
        if (!declared) delimiter = DelimiterDetector.Detect(text, fileName);
        LineLayout? layout = delimiter == DelimiterDetector.None ? LineLayoutDetector.Detect(text.ToString(), cutOff: prefix.Length == TableFormat.PrefixLength) : null;
        ArrayPool<char>.Shared.Return(chars);
        Delimiter = delimiter;
        Format = layout?.Format ?? (delimiter == '\t' ? "tsv" : "csv");

        if (layout is not null || !TextEncodings.SplitsAsBytes(encoding, delimiter))
        {
            stream = System.Text.Encoding.CreateTranscodingStream(stream, encoding, TextEncodings.Utf8, leaveOpen: true);
            encoding = TextEncodings.Utf8;
            IsTranscoded = true;
        }
        _source = new Source(() =>
        {
            var records = new CsvRecordReader(stream, encoding, delimiter, declared, limits);
            return layout is null ? records : new CutLinesReader(records, layout, limits.MaxColumns);
        }, sample);
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>What is between cells; <see cref="DelimiterDetector.None"/> where nothing that is ASCII is.</summary>
    public char Delimiter { get; }

    /// <summary>Whether the records are not read from the bytes of the file but from the same text in UTF-8.</summary>
    public bool IsTranscoded { get; }

    /// <inheritdoc/>
    public override string? Encoding => TextEncodings.NameOf(_undecided?.Encoding ?? _encoding);

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources => [_source];

    private sealed class Source(Func<RecordReader> open, SampledText? sample) : TableSource
    {
        public override string Name => "";

        public override string Part => "";

        public override double? SampledShare => sample?.Share;

        public override RecordReader Open() => open();
    }
}
