using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace PiiClassifier.Counting;

/// <summary>A fast 64-bit hash of the bytes of a value, for telling values apart.</summary>
/// <remarks>
/// Longer values go the way of wyhash (Wang Yi, final version 4): of up to 16 bytes two words that overlap, multiplied twice. Not
/// secret and never written anywhere as it is; but what a key has made of it lies in baselines, caches, partial results and fingerprints,
/// so that it must stay the same from build to build. Two of 680,000 values share a hash with a chance of about 1 in 80 million.
/// </remarks>
internal static class ValueHash
{
    /// <summary>How many bytes must lie behind the first one of a value for <see cref="Seed"/>.</summary>
    public const int SeedBytes = sizeof(ulong);

    /// <summary>What the hash of several values begins with, to which they are appended.</summary>
    public const ulong OfNothing = Secret0;

    // Above the bytes of a value that is shorter than a word; of one of 8 bytes it falls on the last, which no length looks like then unless it is a control character.
    private const int LengthShift = 56;

    private const ulong Secret0 = 0xA076_1D64_78BD_642F;
    private const ulong Secret1 = 0xE703_7ED1_A0B4_28DB;

    // Degski's: an odd number, so that no two words become one.
    private const ulong Mixer = 0xD6E8_FEB8_6659_FD93;

    private static readonly Vector256<byte> PlacesInWord = Vector256.Create(0x0706_0504_0302_0100UL).AsByte();

    /// <summary>The hash of a value.</summary>
    public static ulong Of(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return 0;
        Span<byte> padded = stackalloc byte[SeedBytes];
        padded.Clear();
        if (value.Length < SeedBytes) value.CopyTo(padded);
        ulong hash = Seed(value.Length < SeedBytes ? padded : value, value.Length);
        Mix(new Span<ulong>(ref hash));
        return hash;
    }

    /// <summary>What becomes the hash of a value when it is mixed.</summary>
    /// <param name="bytes">The value and what lies behind it, at least <see cref="SeedBytes"/> in all.</param>
    /// <param name="length">The bytes of the value, not 0.</param>
    /// <remarks>Different for any two values of up to 8 bytes that end in no control character, and the same for others by chance alone.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Seed(ReadOnlySpan<byte> bytes, int length)
    {
        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (length <= sizeof(ulong)) return (first & (ulong.MaxValue >> (8 * (sizeof(ulong) - length)))) ^ ((ulong)length << LengthShift);
        return length > 16 ? AppendLong(Secret0, bytes[..length]) : Finish(Secret0, first, BinaryPrimitives.ReadUInt64LittleEndian(bytes[(length - sizeof(ulong))..]), length);
    }

    /// <summary>What becomes the hashes of four values, if none is longer than 8 bytes or holds anything but visible ASCII.</summary>
    /// <param name="words">The first 8 bytes of each, and of what lies behind it.</param>
    /// <param name="lengths">The bytes of each.</param>
    /// <param name="seeds">What <see cref="Seed"/> says of each.</param>
    /// <returns>Whether they are such.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TrySeed(Vector256<ulong> words, Vector256<ulong> lengths, out Vector256<ulong> seeds)
    {
        Vector256<byte> held = Vector256.LessThan(PlacesInWord.AsSByte(), (lengths * 0x0101_0101_0101_0101).AsSByte()).AsByte();
        Vector256<byte> bytes = words.AsByte() & held;
        seeds = bytes.AsUInt64() ^ (lengths << LengthShift);
        // As signed numbers, all bytes that are not ASCII are below those that are.
        return (Vector256.LessThanOrEqual(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte() & held) == Vector256<byte>.Zero
            && Vector256.LessThanOrEqualAll(lengths, Vector256.Create((ulong)sizeof(ulong)));
    }

    /// <summary>Turns seeds into hashes.</summary>
    /// <remarks>Four at once: to finish each by itself takes a third of the time of finding and hashing a short value.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Mix(Span<ulong> seeds)
    {
        int i = 0;
        for (; i <= seeds.Length - Vector256<ulong>.Count; i += Vector256<ulong>.Count)
        {
            Vector256<ulong> hash = Vector256.Create<ulong>(seeds[i..]);
            hash ^= hash >>> 32;
            hash *= Mixer;
            hash ^= hash >>> 32;
            hash *= Mixer;
            hash ^= hash >>> 32;
            hash.CopyTo(seeds[i..]);
        }
        for (; i < seeds.Length; i++)
        {
            ulong hash = seeds[i];
            hash ^= hash >> 32;
            hash *= Mixer;
            hash ^= hash >> 32;
            hash *= Mixer;
            seeds[i] = hash ^ (hash >> 32);
        }
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        (ulong high, ulong low) = Multiply(first ^ Secret1, last ^ hash);
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
        (ulong high, ulong low) = Multiply(one, other);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong High, ulong Low) Multiply(ulong one, ulong other)
    {
        if (Bmi2.X64.IsSupported) return (Bmi2.X64.MultiplyNoFlags(one, other), one * other);
        if (ArmBase.Arm64.IsSupported) return (ArmBase.Arm64.MultiplyHigh(one, other), one * other);
        return (HighOfProduct(one, other), one * other);
    }

    /// <summary>The upper half of a product.</summary>
    // Native code is compiled for processors without an instruction for it too. Math.BigMul calls for it then, and hands one half over
    // through memory: a sixteenth of the time of 680,000 rows, this half of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong HighOfProduct(ulong one, ulong other)
    {
        ulong low = (uint)one, high = one >> 32, otherLow = (uint)other, otherHigh = other >> 32;
        ulong middle = (high * otherLow) + ((low * otherLow) >> 32);
        ulong rest = (low * otherHigh) + (uint)middle;
        return (high * otherHigh) + (middle >> 32) + (rest >> 32);
    }
}
