using System.Buffers.Binary;
using System.Security.Cryptography;
using PiiClassifier.Counting;
using PiiClassifier.Keys;

namespace PiiClassifier.Fingerprints;

/// <summary>How fingerprints lie in a file: docs/match.md.</summary>
/// <remarks>
/// <c>header, sealed blocks, sealed directory, trailer</c>. The header (36 bytes) is in the clear: magic, version, id of the key,
/// salt. A block is its length (4 bytes), its number (8) and its content in AES-256-GCM, bound to header and number; of each
/// record it holds 5 bytes a cell: 40 bits of a keyed hash, 0 for a blank one. Sealed because hashes alone would still tell
/// how often each value comes, and the commonest family name is known. The trailer is the place of the directory and the magic again.
/// </remarks>
internal static class FingerprintFormat
{
    public const int Version = 1;
    public const int BytesOfHeader = 36;
    public const int BytesOfTrailer = 16;
    public const int BytesOfBlockHead = 12;
    public const int BytesOfTag = 16;
    public const int BytesOfToken = 5;

    /// <summary>The most bytes of a block's content: what a reader takes in at once.</summary>
    public const int MostBytesOfBlock = 1 << 26;

    private const int BytesOfSalt = 16;
    private const ulong TokenMask = (1UL << (8 * BytesOfToken)) - 1;

    public static ReadOnlySpan<byte> Magic => "piiprint"u8;

    /// <summary>The header of a new file.</summary>
    public static byte[] MakeHeader(PersonalKey key)
    {
        byte[] header = new byte[BytesOfHeader];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Version);
        Convert.FromHexString(key.Id).CopyTo(header, 12);
        RandomNumberGenerator.Fill(header.AsSpan(20, BytesOfSalt));
        return header;
    }

    /// <summary>Checks the header of a file.</summary>
    /// <exception cref="FingerprintException">It is none, or of another version or key.</exception>
    public static void Check(ReadOnlySpan<byte> header, PersonalKey key)
    {
        if (!header.StartsWith(Magic)) throw new FingerprintException(FingerprintFault.NoFingerprints);
        if (header.Length < BytesOfHeader) throw new FingerprintException(FingerprintFault.Truncated);
        int version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != Version) throw new FingerprintException(FingerprintFault.OtherVersion, version: version);
        string id = Convert.ToHexStringLower(header.Slice(12, 8));
        if (id != key.Id) throw new FingerprintException(FingerprintFault.OtherKey, keyId: id);
    }

    /// <summary>What blocks of a file are sealed with.</summary>
    public static AesGcm MakeSeal(PersonalKey key, ReadOnlySpan<byte> header) => new(KeyFor("fingerprint seal", key, header), BytesOfTag);

    /// <summary>What values are hashed with in a file.</summary>
    public static KeyedHash MakeHash(PersonalKey key, ReadOnlySpan<byte> header) => new(KeyFor("fingerprint value", key, header).AsSpan(0, 16));

    /// <summary>What stands for a value in a file: 40 bits of its keyed hash, never 0.</summary>
    public static ulong TokenOf(ulong valueHash, KeyedHash hash)
    {
        ulong token = hash.Of(valueHash) & TokenMask;
        return token == 0 ? 1 : token;
    }

    public static void WriteToken(Span<byte> bytes, ulong token)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)token);
        bytes[4] = (byte)(token >> 32);
    }

    public static ulong ReadToken(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes) | (ulong)bytes[4] << 32;

    /// <summary>The nonce of a block: its number, which no other block of the file has.</summary>
    public static void WriteNonce(Span<byte> nonce, long number)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
    }

    private static byte[] KeyFor(string purpose, PersonalKey key, ReadOnlySpan<byte> header) => HMACSHA256.HashData(key.DeriveKey(purpose), header.Slice(20, BytesOfSalt));
}
