namespace PiiClassifier.Tests.Scanning;

/// <summary>Bytes that can be read once and in small portions, as from a pipe.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="portion">The most that one read gives.</param>
/// <param name="beforeRead">Called before each read.</param>
internal sealed class OneWayStream(byte[] bytes, int portion = 777, Action? beforeRead = null) : Stream
{
    private int _position;

    /// <summary>The bytes read so far.</summary>
    public int Given => _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        beforeRead?.Invoke();
        int read = Math.Min(Math.Min(portion, count), bytes.Length - _position);
        bytes.AsSpan(_position, read).CopyTo(buffer.AsSpan(offset));
        _position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
