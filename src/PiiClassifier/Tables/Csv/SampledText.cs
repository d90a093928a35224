namespace PiiClassifier.Tables.Csv;

/// <summary>A sample of a long text: its head and pieces spread evenly up to its end, each of whole lines. The same of the same text each time.</summary>
internal sealed class SampledText : ForwardStream
{
    private const int HeadBytes = 256 * 1024;
    private const int PieceBytes = 32 * 1024;
    private const int Pieces = 32;

    // What is shorter takes hardly longer to read whole.
    private const long ShortestText = 8 << 20;

    private readonly Stream _text;
    private readonly long _start;
    // As it was at the beginning: a file may be cut off or grow while it is read.
    private readonly long _length;
    private readonly byte[] _buffer = new byte[HeadBytes];
    private int _piece;
    private int _position;
    private int _end;
    private long _sampled;

    private SampledText(Stream text)
    {
        _text = text;
        _start = text.Position;
        _length = text.Length - _start;
    }

    /// <summary>How much of the text the sample is, between 0 and 1, so far.</summary>
    public double Share => (double)_sampled / _length;

    /// <summary>Samples a text from where the stream stands.</summary>
    /// <param name="text">In an encoding in which a line feed is a byte of its own; not disposed.</param>
    /// <returns><see langword="null"/> where it is to be read whole: it is short, cannot be gone to and fro in, or has records of several lines, which a piece might cut.</returns>
    public static SampledText? TryOpen(Stream text)
    {
        if (!text.CanSeek || text.Length - text.Position < ShortestText) return null;
        var sample = new SampledText(text);
        bool isSampled = sample.ReadHead();
        if (!isSampled) text.Position = sample._start;
        return isSampled ? sample : null;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_position == _end && _piece < Pieces) ReadPiece();
        int count = Math.Min(buffer.Length, _end - _position);
        _buffer.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        _sampled += count;
        return count;
    }

    private bool ReadHead()
    {
        int read = _text.ReadAtLeast(_buffer, HeadBytes, throwOnEndOfStream: false);
        ReadOnlySpan<byte> head = _buffer.AsSpan(0, read);
        _end = head.LastIndexOf((byte)'\n') + 1;
        foreach (Range line in head[.._end].Split((byte)'\n'))
        {
            if (head[line].Count((byte)'"') % 2 == 1) return false;
        }
        return _end > 0;
    }

    private void ReadPiece()
    {
        // The last piece ends where the text does.
        long between = (_length - HeadBytes - PieceBytes) / (Pieces - 1);
        _text.Position = _start + HeadBytes + (between * _piece++);
        int read = _text.ReadAtLeast(_buffer.AsSpan(0, PieceBytes), PieceBytes, throwOnEndOfStream: false);
        ReadOnlySpan<byte> piece = _buffer.AsSpan(0, read);
        _position = piece.IndexOf((byte)'\n') + 1;
        _end = _piece == Pieces ? read : piece.LastIndexOf((byte)'\n') + 1;
        // One line longer than a piece.
        if (_position == 0) _end = 0;
    }
}
