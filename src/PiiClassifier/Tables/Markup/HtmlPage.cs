using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Markup;

/// <summary>A page of HTML: its tables stand one below the other as on one sheet.</summary>
internal sealed class HtmlPage(Stream stream, Encoding encoding, TableReadLimits limits) : TableFile
{
    private readonly StreamReader _text = new(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);

    /// <inheritdoc/>
    public override string Format => "html";

    /// <inheritdoc/>
    public override string? Encoding => TextEncodings.NameOf(encoding);

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources => [new Source(_text, limits)];

    /// <inheritdoc/>
    public override void Dispose()
    {
        _text.Dispose();
        base.Dispose();
    }

    private sealed class Source(TextReader text, TableReadLimits limits) : TableSource
    {
        public override string Name => "";

        public override RecordReader Open() => new HtmlRecordReader(new HtmlTokens(text, limits.MaxCellBytes), limits);
    }
}
