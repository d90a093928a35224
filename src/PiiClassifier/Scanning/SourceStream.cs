namespace PiiClassifier.Scanning;

/// <summary>What a scan reads: a stream from where it stood, which tells how far it was read and ends where reading fails or the scan is cancelled.</summary>
/// <remarks>A fault of the source, like the end of the time for it, is an early end and kept in <see cref="Fault"/>, so that the rows read before it are still reported.</remarks>
/// <param name="stream">Not disposed here.</param>
/// <param name="path">The file, for the progress.</param>
/// <param name="progress">Told at most ten times a second, and at the end.</param>
/// <param name="clock">Paces the progress.</param>
/// <param name="time">How long reading may go on.</param>
/// <param name="cancellationToken">Ends reading.</param>
internal sealed class SourceStream(Stream stream, string path, IProgress<ScanProgress>? progress, TimeProvider clock, TimeAllowance time, CancellationToken cancellationToken) : Stream
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly long _origin = stream.CanSeek ? stream.Position : 0;
    private readonly long? _total = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;
    private long _read;
    private long _toldAt;
    private bool _onlyAsync;
    private byte[] _waitedFor = [];

    /// <summary>Why reading ended early; <see langword="null"/> when it did not.</summary>
    public ScanFailure? Fault { get; private set; }

    /// <summary>How long reading may go on.</summary>
    public TimeAllowance Time => time;

    /// <summary>The bytes of the file: those there are, or of a stream that does not tell those read.</summary>
    public long Size => _total ?? _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => _total is not null;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => _total ?? throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => stream.Position - _origin;
        set => stream.Position = value + _origin;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!time.EndsBetweenRows && time.EndsNow()) return 0;
        // What cannot go back has nothing behind the fault that would fit what came before it.
        if (Fault is not null && !CanSeek) return 0;
        int count = 0;
        try
        {
            count = ReadStream(buffer);
        }
        catch (UnauthorizedAccessException)
        {
            Fault ??= new ScanFailure("denied");
        }
        catch (IOException)
        {
            Fault ??= new ScanFailure("read-error");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Fault ??= new ScanFailure("stream-fault", exception.GetType().Name);
        }
        _read += count;
        Tell();
        return count;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => origin switch
    {
        SeekOrigin.Begin => Position = offset,
        SeekOrigin.Current => Position += offset,
        _ => Position = Length + offset,
    };

    /// <summary>Tells that the scan is done with all of it.</summary>
    public void TellEnd() => progress?.Report(new ScanProgress(path, Size, _total));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // Bodies of web requests refuse to be read without waiting. Others are not asked to: most would take a thread for it.
    private int ReadStream(Span<byte> buffer)
    {
        if (!_onlyAsync)
        {
            try
            {
                return stream.Read(buffer);
            }
            catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
            {
                _onlyAsync = true;
            }
        }
        if (_waitedFor.Length < buffer.Length) _waitedFor = new byte[buffer.Length];
        int count = stream.ReadAsync(_waitedFor.AsMemory(0, buffer.Length), cancellationToken).AsTask().GetAwaiter().GetResult();
        _waitedFor.AsSpan(0, count).CopyTo(buffer);
        return count;
    }

    private void Tell()
    {
        if (progress is null) return;
        long now = clock.GetTimestamp();
        if (_toldAt != 0 && clock.GetElapsedTime(_toldAt, now) < Pace) return;
        _toldAt = now;
        // Parts of a workbook are read more than once.
        progress.Report(new ScanProgress(path, Math.Min(_read, Size), _total));
    }
}
