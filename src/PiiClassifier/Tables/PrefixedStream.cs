namespace PiiClassifier.Tables;

/// <summary>Shows the first bytes of a stream and still reads it from its beginning, whether it seeks or not.</summary>
internal sealed class PrefixedStream : ForwardStream
{
    private readonly Stream _rest;
    private readonly byte[] _prefix;
    private readonly int _length;
    private int _position;

    /// <param name="prefix">The bytes that come first.</param>
    /// <param name="length">How many of them.</param>
    /// <param name="rest">What comes behind them; not disposed.</param>
    public PrefixedStream(byte[] prefix, int length, Stream rest)
    {
        _prefix = prefix;
        _length = length;
        _rest = rest;
    }

    /// <summary>Reads the first bytes.</summary>
    /// <param name="stream">Where the file begins.</param>
    /// <param name="prefixLength">How many bytes to show.</param>
    /// <param name="prefix">Fewer only when the file is shorter.</param>
    /// <returns>A stream from the beginning of the file: the given one when it seeks.</returns>
    public static Stream Open(Stream stream, int prefixLength, out ReadOnlySpan<byte> prefix)
    {
        long start = stream.CanSeek ? stream.Position : 0;
        byte[] bytes = new byte[stream.CanSeek && stream.Length - start is > 0 and long left ? Math.Min(prefixLength, left) : prefixLength];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        prefix = bytes.AsSpan(0, length);
        if (!stream.CanSeek) return new PrefixedStream(bytes, length, stream);
        stream.Position = start;
        return stream;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_position == _length) return _rest.Read(buffer);
        int count = Math.Min(buffer.Length, _length - _position);
        _prefix.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
