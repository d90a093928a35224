using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PiiClassifier.Counting;

/// <summary>A fast 64-bit hash of the bytes of a value, for telling values apart within one run.</summary>
/// <remarks>
/// The way of wyhash (Wang Yi, final version 4): of up to 16 bytes two words that overlap, multiplied twice. Not secret and
/// never written anywhere as it is. Two of 680,000 values share a hash with a chance of about 1 in 80 million.
/// </remarks>
internal static class ValueHash
{
    private const ulong Secret0 = 0xA076_1D64_78BD_642F;
    private const ulong Secret1 = 0xE703_7ED1_A0B4_28DB;

    /// <summary>The hash of a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<byte> value) => Append(Secret0, value);

    /// <summary>The hash of what was hashed before together with one more value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong hash, ReadOnlySpan<byte> value)
    {
        if (value.Length > 16) return AppendLong(hash, value);
        (ulong first, ulong last) = Words(value);
        return Finish(hash, first, last, value.Length);
    }

    /// <summary>The hash of what was hashed before together with one more value of up to 16 bytes, given as two words with zeros behind its last byte.</summary>
    /// <remarks>For values that are made as words. It is not the hash that <see cref="Append"/> gives, but that of <see cref="AppendAsWords"/>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AppendWords(ulong hash, ulong first, ulong last, int length) => Finish(hash, first, last, length);

    /// <summary>The hash of what was hashed before together with one more value, the same as from its words.</summary>
    public static ulong AppendAsWords(ulong hash, ReadOnlySpan<byte> value)
    {
        if (value.Length > 16) return AppendLong(hash, value);
        ReadOnlySpan<byte> rest = value.Length > sizeof(ulong) ? value[sizeof(ulong)..] : [];
        return AppendWords(hash, Word(value[..(value.Length - rest.Length)]), Word(rest), value.Length);
    }

    private static ulong AppendLong(ulong hash, ReadOnlySpan<byte> value)
    {
        for (ReadOnlySpan<byte> rest = value; rest.Length > 16; rest = rest[16..])
        {
            hash = Fold(BinaryPrimitives.ReadUInt64LittleEndian(rest) ^ Secret1, BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]) ^ hash);
        }
        return Finish(hash, BinaryPrimitives.ReadUInt64LittleEndian(value[^16..]), BinaryPrimitives.ReadUInt64LittleEndian(value[^8..]), value.Length);
    }

    private static ulong Finish(ulong hash, ulong first, ulong last, int length)
    {
        ulong high = Math.BigMul(first ^ Secret1, last ^ hash, out ulong low);
        return Fold(low ^ Secret0 ^ (ulong)length, high ^ Secret1);
    }

    // Up to 8 bytes, with zeros behind the last one.
    private static ulong Word(ReadOnlySpan<byte> value)
    {
        if (value.Length == sizeof(ulong)) return BinaryPrimitives.ReadUInt64LittleEndian(value);
        if (value.Length >= 4) return BinaryPrimitives.ReadUInt32LittleEndian(value) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(value[^4..]) << (8 * (value.Length - 4));
        ulong word = 0;
        for (int i = 0; i < value.Length; i++) word |= (ulong)value[i] << (8 * i);
        return word;
    }

    // Two words with all bytes of up to 16 in them: by reads that overlap, for byte by byte is a loop whose end the processor guesses wrong.
    private static (ulong First, ulong Last) Words(ReadOnlySpan<byte> value)
    {
        if (value.Length >= 8) return (BinaryPrimitives.ReadUInt64LittleEndian(value), BinaryPrimitives.ReadUInt64LittleEndian(value[^8..]));
        if (value.Length >= 4) return (BinaryPrimitives.ReadUInt32LittleEndian(value), BinaryPrimitives.ReadUInt32LittleEndian(value[^4..]));
        // Of one byte all three are the same, of two the last two are.
        return value.IsEmpty ? default : ((ulong)value[0] << 16 | (ulong)value[value.Length / 2] << 8 | value[^1], 0UL);
    }

    private static ulong Fold(ulong one, ulong other)
    {
        ulong high = Math.BigMul(one, other, out ulong low);
        return high ^ low;
    }
}
