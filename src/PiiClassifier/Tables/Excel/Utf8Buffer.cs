using System.Text;

namespace PiiClassifier.Tables.Excel;

/// <summary>A growing run of UTF-8 bytes that is filled, cleared and filled again.</summary>
internal sealed class Utf8Buffer(int capacity)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    /// <summary>Bytes that were written before.</summary>
    public ReadOnlySpan<byte> Slice(int offset, int length) => _bytes.AsSpan(offset, length);

    public void Clear() => Length = 0;

    /// <summary>Room for at least so many bytes; say with <see cref="Advance"/> how many were written.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            // Array.MaxLength bounds the doubling; the callers' own limits lie far below it.
            long doubled = Math.Max(2L * _bytes.Length, (long)Length + count);
            Array.Resize(ref _bytes, (int)Math.Min(doubled, Array.MaxLength));
        }
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void Append(char ascii)
    {
        Reserve(1)[0] = (byte)ascii;
        Length++;
    }

    /// <summary>Appends characters, at most <paramref name="maxBytes"/> bytes of them and no half character.</summary>
    public void Append(ReadOnlySpan<char> text, int maxBytes)
    {
        Span<byte> room = Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        int written = Encoding.UTF8.GetBytes(text, room);
        if (written > maxBytes)
        {
            written = maxBytes;
            while (written > 0 && (room[written] & 0xC0) == 0x80) written--;
        }
        Length += written;
    }
}
