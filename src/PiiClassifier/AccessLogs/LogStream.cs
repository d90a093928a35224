using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PiiClassifier.Tables;

namespace PiiClassifier.AccessLogs;

/// <summary>The bytes of a log, unpacked where it is packed by gzip, and whether they ended where they should.</summary>
internal sealed class LogStream : IDisposable
{
    private const int PrefixBytes = 6;
    private const int TrailerBytes = 4;

    private static readonly byte[][] OtherPackings = [[(byte)'B', (byte)'Z', (byte)'h'], [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], [0x28, 0xB5, 0x2F, 0xFD], [(byte)'P', (byte)'K', 3, 4], [0x04, 0x22, 0x4D, 0x18]];

    private readonly Stream _file;
    private readonly TailStream? _packed;
    private readonly Stream _lines;
    private readonly long _start;
    private long _length;

    private LogStream(Stream file, Stream lines, TailStream? packed, long start) => (_file, _lines, _packed, _start) = (file, lines, packed, start);

    /// <summary>Looks at the first bytes.</summary>
    /// <param name="file">The log; not disposed.</param>
    /// <returns><see langword="null"/> when it is packed in another way than by gzip.</returns>
    public static LogStream? Open(Stream file)
    {
        long start = file.CanSeek ? file.Position : 0;
        Stream whole = PrefixedStream.Open(file, PrefixBytes, out ReadOnlySpan<byte> prefix);
        foreach (byte[] packing in OtherPackings)
        {
            if (prefix.StartsWith(packing)) return null;
        }
        if (prefix is [0x1F, 0x8B, ..])
        {
            var packed = new TailStream(whole);
            return new LogStream(file, new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true), packed, start);
        }
        // What a shell of Windows redirects.
        return new LogStream(file, prefix is [0xFF, 0xFE, ..] ? Encoding.CreateTranscodingStream(whole, Encoding.Unicode, Encoding.UTF8, leaveOpen: true) : whole, null, start);
    }

    /// <summary>Reads lines as they come.</summary>
    /// <returns>0 at the end.</returns>
    /// <exception cref="InvalidDataException">What is packed is damaged.</exception>
    public int Read(Span<byte> buffer)
    {
        int read = _lines.Read(buffer);
        _length += read;
        return read;
    }

    /// <summary>Whether what was packed is there to its end; to be asked when all is read, for the unpacking itself ends without a word where a file is cut off.</summary>
    public bool IsWhole() => _packed is null || _length % (1L << 32) == _packed.LastNumber || (_file.CanSeek && EndsWhereAPartEnds());

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_lines != _file) _lines.Dispose();
    }

    // A file of several parts says at its end how long the last one is. One more part behind it is unpacked only where the file is whole.
    private bool EndsWhereAPartEnds()
    {
        using var part = new MemoryStream();
        using (var packing = new GZipStream(part, CompressionLevel.Fastest, leaveOpen: true)) packing.WriteByte((byte)'\n');
        _file.Position = _start;
        using var unpacked = new GZipStream(new TailStream(_file) { Behind = part.ToArray() }, CompressionMode.Decompress);
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        byte last = 0;
        try
        {
            for (int read = unpacked.Read(buffer); read > 0; read = unpacked.Read(buffer)) (length, last) = (length + read, buffer[read - 1]);
        }
        catch (InvalidDataException)
        {
            return false;
        }
        return length == _length + 1 && last == '\n';
    }

    // Knows the last four bytes that went through, and may add some behind them.
    private sealed class TailStream(Stream file) : ForwardStream
    {
        private readonly byte[] _tail = new byte[TrailerBytes];
        private int _behind;

        public byte[] Behind { get; init; } = [];

        public uint LastNumber => BinaryPrimitives.ReadUInt32LittleEndian(_tail);

        public override int Read(Span<byte> buffer)
        {
            int read = file.Read(buffer);
            if (read == 0 && !buffer.IsEmpty)
            {
                read = Math.Min(buffer.Length, Behind.Length - _behind);
                Behind.AsSpan(_behind, read).CopyTo(buffer);
                _behind += read;
                return read;
            }
            Span<byte> tail = _tail;
            if (read < TrailerBytes) tail[read..].CopyTo(tail);
            buffer.Slice(Math.Max(0, read - TrailerBytes), Math.Min(read, TrailerBytes)).CopyTo(tail[Math.Max(0, TrailerBytes - read)..]);
            return read;
        }
    }
}
