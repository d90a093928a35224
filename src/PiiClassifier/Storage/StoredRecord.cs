using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace PiiClassifier.Storage;

/// <summary>Where a record of a stored file lies: the lengths of its head and body (4 bytes each, lowest first), a byte for its kind, head, body, and a seal.</summary>
internal readonly record struct StoredRecord(long Position, byte Kind, int HeadLength, int BodyLength)
{
    /// <summary>The bytes before the head.</summary>
    public const int BytesOfPrefix = 9;

    /// <summary>All its bytes.</summary>
    public long Length => (long)BytesOfPrefix + HeadLength + BodyLength + RecordSeal.Bytes;

    /// <summary>Where its head begins.</summary>
    public long HeadPosition => Position + BytesOfPrefix;

    /// <summary>The record of which a prefix tells; <see langword="null"/> when it would not end within a file.</summary>
    /// <param name="prefix">Its first bytes.</param>
    /// <param name="position">Where they lie.</param>
    /// <param name="end">Where the file ends.</param>
    public static StoredRecord? Of(ReadOnlySpan<byte> prefix, long position, long end)
    {
        var record = new StoredRecord(position, prefix[8], BinaryPrimitives.ReadInt32LittleEndian(prefix), BinaryPrimitives.ReadInt32LittleEndian(prefix[4..]));
        return record.HeadLength >= 0 && record.BodyLength >= 0 && record.Length <= Math.Min(end - position, Array.MaxLength) ? record : null;
    }

    /// <summary>Reads bytes of a file.</summary>
    /// <returns>Whether there are so many.</returns>
    public static bool TryRead(SafeFileHandle file, Span<byte> bytes, long at)
    {
        int read = 0;
        while (read < bytes.Length)
        {
            int count = RandomAccess.Read(file, bytes[read..], at + read);
            if (count == 0) return false;
            read += count;
        }
        return true;
    }
}
