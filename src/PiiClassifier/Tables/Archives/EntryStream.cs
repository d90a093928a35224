namespace PiiClassifier.Tables.Archives;

/// <summary>An unpacking entry of an archive. Where it is damaged or grows beyond a limit it ends, and tells why in <see cref="Fault"/>, so that the rows before are still reported.</summary>
internal sealed class EntryStream(Stream unpacked, long maxBytes, ArchiveBudget budget) : Stream
{
    private long _total;

    /// <summary>Why it ended early; <see langword="null"/> when it did not.</summary>
    public TableReadException? Fault { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (Fault is not null) return 0;
        int read = 0;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            Fault = ArchiveFaults.UnreadableEntry();
        }
        _total += read;
        if (_total > maxBytes) Fault = ArchiveFaults.TooLarge("part-too-large", maxBytes);
        else if (!budget.TryTakeBytes(read)) Fault = ArchiveFaults.TooLarge("archive-unpacks-too-far");
        return Fault is null ? read : 0;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
