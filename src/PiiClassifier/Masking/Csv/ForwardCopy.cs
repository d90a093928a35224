namespace PiiClassifier.Masking.Csv;

/// <summary>Copies one stream into another from its beginning to its end, with other bytes in some places.</summary>
internal sealed class ForwardCopy(Stream source, Stream target)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private long _position;

    /// <summary>Copies up to a place.</summary>
    /// <param name="position">Not before what was copied or replaced.</param>
    public void CopyTo(long position) => PassOver(position - _position, copy: true);

    /// <summary>Writes bytes instead of the next ones of the source.</summary>
    public void Replace(int length, ReadOnlySpan<byte> bytes)
    {
        PassOver(length, copy: false);
        target.Write(bytes);
    }

    /// <summary>Copies the rest.</summary>
    public void CopyToEnd() => source.CopyTo(target);

    private void PassOver(long count, bool copy)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            int read = source.Read(_buffer, 0, (int)Math.Min(count, _buffer.Length));
            if (read == 0) throw new EndOfStreamException();
            if (copy) target.Write(_buffer, 0, read);
            count -= read;
            _position += read;
        }
    }
}
