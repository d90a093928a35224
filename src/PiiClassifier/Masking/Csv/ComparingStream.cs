namespace PiiClassifier.Masking.Csv;

/// <summary>Compares what is written into it with another stream.</summary>
internal sealed class ComparingStream(Stream expected) : Stream
{
    private bool _same = true;

    /// <summary>Whether all that was written is all of the other stream.</summary>
    public bool IsSame => _same && expected.ReadByte() < 0;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        byte[] other = new byte[count];
        int read = expected.ReadAtLeast(other, count, throwOnEndOfStream: false);
        _same &= other.AsSpan(0, read).SequenceEqual(buffer.AsSpan(offset, count));
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
