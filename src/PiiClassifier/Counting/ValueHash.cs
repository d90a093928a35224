using System.Buffers.Binary;
using System.Numerics;

namespace PiiClassifier.Counting;

/// <summary>A fast 64-bit hash of the bytes of a value, for telling values apart within one run.</summary>
/// <remarks>
/// Not secret and never written anywhere: what leaves the process is only how many hashes differ. Two of 680,000 values
/// share a hash with a chance of about 1 in 80 million.
/// </remarks>
internal static class ValueHash
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong Seed = 0xD1B5_4A32_D192_ED03;

    /// <summary>The hash of a value.</summary>
    public static ulong Of(ReadOnlySpan<byte> value) => Append(Seed, value);

    /// <summary>The hash of what was hashed before together with one more value.</summary>
    public static ulong Append(ulong hash, ReadOnlySpan<byte> value)
    {
        hash ^= (ulong)value.Length * Multiplier;
        ReadOnlySpan<byte> rest = value;
        for (; rest.Length >= 8; rest = rest[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
        return Mix(hash ^ LastBytes(value, rest.Length));
    }

    // The last bytes as a number, the first of them lowest, by reads that overlap: every cell comes here, and byte by byte
    // it is a loop whose end the processor guesses wrong.
    private static ulong LastBytes(ReadOnlySpan<byte> value, int count)
    {
        if (count == 0) return 0;
        if (value.Length >= 8) return BinaryPrimitives.ReadUInt64LittleEndian(value[^8..]) >> (8 * (8 - count));
        if (count >= 4) return BinaryPrimitives.ReadUInt32LittleEndian(value) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(value[(count - 4)..]) << (8 * (count - 4));
        // Of one byte all three are the same, of two the last two are.
        return value[0] | (ulong)value[count / 2] << (8 * (count / 2)) | (ulong)value[count - 1] << (8 * (count - 1));
    }

    private static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value, Multiplier, out ulong low);
        return BitOperations.RotateLeft(high ^ low, 23) + Seed;
    }
}
