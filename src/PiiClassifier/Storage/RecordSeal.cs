using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PiiClassifier.Storage;

/// <summary>Seals records with a key, so that what is damaged or somebody else wrote is not believed.</summary>
/// <remarks>A seal is 16 bytes of HMAC-SHA256 over all that is before it in its record.</remarks>
/// <param name="key">For this purpose only.</param>
internal sealed class RecordSeal(byte[] key)
{
    /// <summary>The bytes of a seal.</summary>
    public const int Bytes = 16;

    /// <summary>A whole record.</summary>
    public byte[] Seal(byte kind, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        byte[] whole = new byte[StoredRecord.BytesOfPrefix + head.Length + body.Length + Bytes];
        BinaryPrimitives.WriteInt32LittleEndian(whole, head.Length);
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(4), body.Length);
        whole[8] = kind;
        head.CopyTo(whole.AsSpan(StoredRecord.BytesOfPrefix));
        body.CopyTo(whole.AsSpan(StoredRecord.BytesOfPrefix + head.Length));
        Of(whole.AsSpan(0, whole.Length - Bytes)).CopyTo(whole.AsSpan(whole.Length - Bytes));
        return whole;
    }

    /// <summary>Whether a whole record is as it was sealed.</summary>
    public bool IsWhole(ReadOnlySpan<byte> record) => CryptographicOperations.FixedTimeEquals(Of(record[..^Bytes]), record[^Bytes..]);

    private Span<byte> Of(ReadOnlySpan<byte> bytes) => HMACSHA256.HashData(key, bytes).AsSpan(0, Bytes);
}
