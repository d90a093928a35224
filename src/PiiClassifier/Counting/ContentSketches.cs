using System.Buffers.Binary;
using System.Security.Cryptography;
using PiiClassifier.Keys;

namespace PiiClassifier.Counting;

/// <summary>Makes keyed sketches of the cells of columns: the same for the same cells in any order, another one as soon as a cell differs.</summary>
/// <param name="key">The key of the user.</param>
internal sealed class ContentSketches(PersonalKey key)
{
    private const int BytesOfSketch = 16;

    private readonly byte[] _key = key.DeriveKey("content sketch");

    /// <summary>The id of the key.</summary>
    public string KeyId => key.Id;

    /// <summary>The sketch of a column, in 32 hexadecimal digits.</summary>
    /// <param name="content">The sum of <see cref="ShareOf"/> over its filled cells.</param>
    /// <param name="filled">How many these are.</param>
    public string Of(ulong content, long filled)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, content);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], filled);
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, bytes).AsSpan(0, BytesOfSketch));
    }

    /// <summary>What cells add to the sum.</summary>
    public static ulong ShareOf(ReadOnlySpan<ulong> hashes)
    {
        ulong sum = 0;
        foreach (ulong hash in hashes) sum += Share(hash);
        return sum;
    }

    // Multiplied with itself, since hashes of values much alike differ by sums that cancel out.
    private static ulong Share(ulong hash) => hash * ((hash >> 32) | 1);
}
