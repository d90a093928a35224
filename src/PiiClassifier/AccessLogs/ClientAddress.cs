using System.Buffers;
using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PiiClassifier.AccessLogs;

/// <summary>Who asked: an address of version 4 or 6, or the name of a host where the server looks names up.</summary>
/// <param name="High">The first eight bytes of the address of version 6, in which one of version 4 is ::ffff:a.b.c.d.</param>
/// <param name="Low">The last eight.</param>
/// <param name="Name">The name when it is no address; the numbers are then 0.</param>
internal readonly record struct ClientAddress(ulong High, ulong Low, string? Name)
{
    private const ulong MappedPrefix = 0xFFFF_0000_0000;
    private const int LongestAddress = 64;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("0123456789abcdefABCDEF:."u8);

    /// <summary>Whether a text is an address.</summary>
    public static bool IsAddress(ReadOnlySpan<byte> text) => TryReadVersion4(text, out _) || (text.Contains((byte)':') && TryReadVersion6(text, out _));

    /// <summary>Reads what a log has in the place of the client.</summary>
    public static ClientAddress Of(ReadOnlySpan<byte> text)
    {
        if (TryReadVersion4(text, out uint number)) return new ClientAddress(0, MappedPrefix | number, null);
        return text.Contains((byte)':') && TryReadVersion6(text, out ClientAddress address) ? address : new ClientAddress(0, 0, Encoding.UTF8.GetString(text).ToLowerInvariant());
    }

    /// <summary>The first address of X-Forwarded-For, which is that of the client as it says itself; <see langword="null"/> when that is none.</summary>
    public static ClientAddress? OfForwarded(ReadOnlySpan<byte> list)
    {
        int comma = list.IndexOf((byte)',');
        ReadOnlySpan<byte> first = (comma < 0 ? list : list[..comma]).Trim(" +"u8);
        return IsAddress(first) ? Of(first) : null;
    }

    /// <summary>As people write it.</summary>
    public override string ToString()
    {
        if (Name is not null) return Name;
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
        return new IPAddress(High == 0 && Low >> 32 == MappedPrefix >> 32 ? bytes[12..] : bytes).ToString();
    }

    // Four numbers without leading zeros, which some programs read as octal.
    private static bool TryReadVersion4(ReadOnlySpan<byte> text, out uint number)
    {
        number = 0;
        if (text.Length is < 7 or > 15) return false;
        int parts = 0, digits = 0;
        uint part = 0;
        foreach (byte c in text)
        {
            if (c == '.')
            {
                if (digits == 0 || ++parts > 3) return false;
                number = (number << 8) | part;
                (part, digits) = (0, 0);
                continue;
            }
            if (!char.IsAsciiDigit((char)c) || (digits > 0 && part == 0)) return false;
            part = (part * 10) + (uint)(c - '0');
            if (++digits > 3 || part > 255) return false;
        }
        number = (number << 8) | part;
        return parts == 3 && digits > 0;
    }

    private static bool TryReadVersion6(ReadOnlySpan<byte> text, out ClientAddress address)
    {
        address = default;
        // The zone of a link-local address is that of the server's own interface.
        if (text.IndexOf((byte)'%') is >= 0 and var zone) text = text[..zone];
        Span<char> letters = stackalloc char[LongestAddress];
        if (text.Length > LongestAddress || text.ContainsAnyExcept(Letters)) return false;
        Encoding.ASCII.GetChars(text, letters);
        if (!IPAddress.TryParse(letters[..text.Length], out IPAddress? parsed) || parsed.AddressFamily != AddressFamily.InterNetworkV6) return false;
        Span<byte> bytes = stackalloc byte[16];
        parsed.TryWriteBytes(bytes, out _);
        address = new ClientAddress(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]), null);
        return true;
    }
}
