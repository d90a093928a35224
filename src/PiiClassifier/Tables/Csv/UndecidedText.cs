using System.Buffers;
using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>Text that begins with so much ASCII that its encoding does not show: found where the first other character comes, and given as UTF-8. Forward only.</summary>
/// <param name="text">The text from its beginning; not disposed.</param>
internal sealed class UndecidedText(Stream text) : ForwardStream
{
    private const int Window = 64 * 1024;

    // A name or two may be of any encoding.
    private const int LeastToTellBy = 1024;

    // The escape begins a character of ISO-2022-JP.
    private static readonly SearchValues<byte> PlainAscii = SearchValues.Create([.. Enumerable.Range(0, 128).Where(b => b != 0x1B).Select(b => (byte)b)]);

    private Stream _rest = text;
    private bool _decided;

    /// <summary>The encoding; UTF-8 as long as all was ASCII.</summary>
    public Encoding Encoding { get; private set; } = TextEncodings.Utf8;

    /// <summary>Whether the first bytes of a longer text say too little.</summary>
    public static bool IsUndecided(ReadOnlySpan<byte> prefix) =>
        prefix.IndexOfAnyExcept(PlainAscii) is var first && (first < 0 || prefix.Length - first < LeastToTellBy);

    public override int Read(Span<byte> buffer)
    {
        int count = _rest.Read(buffer);
        if (_decided) return count;
        int first = buffer[..count].IndexOfAnyExcept(PlainAscii);
        if (first < 0) return count;
        Decide(buffer[first..count]);
        return first > 0 ? first : _rest.Read(buffer);
    }

    private void Decide(ReadOnlySpan<byte> begun)
    {
        _decided = true;
        byte[] window = new byte[Math.Max(Window, begun.Length)];
        begun.CopyTo(window);
        int length = begun.Length + _rest.ReadAtLeast(window.AsSpan(begun.Length), window.Length - begun.Length, throwOnEndOfStream: false);
        Encoding = EncodingDetector.Detect(window.AsSpan(0, length)) ?? TextEncodings.Utf8;
        _rest = new PrefixedStream(window, length, _rest);
        if (Encoding != TextEncodings.Utf8) _rest = Encoding.CreateTranscodingStream(_rest, Encoding, TextEncodings.Utf8, leaveOpen: true);
    }
}
