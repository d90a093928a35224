namespace PiiClassifier.Scanning;

/// <summary>Passes a stream through, tells how far it was read, and stops when the scan is cancelled.</summary>
/// <param name="stream">Not disposed here.</param>
/// <param name="path">The file, for the progress.</param>
/// <param name="progress">Told at most ten times a second.</param>
/// <param name="time">The clock.</param>
/// <param name="cancellationToken">Ends reading.</param>
internal sealed class CountingStream(Stream stream, string path, IProgress<ScanProgress>? progress, TimeProvider time, CancellationToken cancellationToken) : Stream
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly long? _total = stream.CanSeek ? stream.Length : null;
    private long _toldAt;

    /// <summary>The bytes read so far.</summary>
    public long BytesRead { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => stream.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => stream.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int count = stream.Read(buffer);
        BytesRead += count;
        Tell();
        return count;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Tell()
    {
        if (progress is null) return;
        long now = time.GetTimestamp();
        if (_toldAt != 0 && time.GetElapsedTime(_toldAt, now) < Pace) return;
        _toldAt = now;
        progress.Report(new ScanProgress(path, BytesRead, _total));
    }
}
