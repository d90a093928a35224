using System.Buffers;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>The part of a stream that is in memory: bytes leave at the front when they are done with and come in at the back.</summary>
/// <param name="stream">Not disposed.</param>
/// <param name="initialSize">The size to begin with, in bytes.</param>
/// <param name="maxSize">The size not to grow beyond, in bytes.</param>
/// <param name="foreignLines">Looks at what comes in.</param>
internal sealed class ByteWindow(Stream stream, int initialSize, int maxSize, ForeignLines foreignLines) : IDisposable
{
    // Of a small file the window would be most of what is allocated.
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(initialSize);
    private int _start;
    private int _end;

    /// <summary>Whether the last byte in the window is the last of the stream.</summary>
    public bool ReachesEnd { get; private set; }

    /// <summary>How many bytes of the stream lie before the window.</summary>
    public long Position { get; private set; }

    /// <summary>The bytes; in place until <see cref="TryFill"/>, also those that were advanced over.</summary>
    public Memory<byte> Bytes => _buffer.AsMemory(_start, _end - _start);

    /// <inheritdoc cref="Bytes"/>
    public Span<byte> Span => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Lets go of bytes at the front.</summary>
    public void Advance(int count)
    {
        _start += count;
        Position += count;
    }

    /// <summary>Takes in as many bytes as there is room for, growing when there is none.</summary>
    /// <returns>Whether it took in some or found the end; <see langword="false"/> when the window is full at its greatest size.</returns>
    public bool TryFill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end >= Math.Min(_buffer.Length, maxSize))
        {
            if (_end >= maxSize) return false;
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _end, maxSize));
            _buffer.AsSpan(0, _end).CopyTo(larger);
            Dispose();
            _buffer = larger;
        }
        int size = Math.Min(_buffer.Length, maxSize), before = _end;
        while (!ReachesEnd && _end < size)
        {
            int read = stream.Read(_buffer, _end, size - _end);
            if (read == 0) ReachesEnd = true;
            _end += read;
        }
        foreignLines.Look(_buffer.AsSpan(before.._end));
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}
