using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using PiiClassifier.Counting;
using PiiClassifier.Keys;

namespace PiiClassifier.Fingerprints;

/// <summary>Fingerprints that a <see cref="FingerprintWriter"/> wrote. Not safe for several threads.</summary>
public sealed class FingerprintFile : IDisposable
{
    private readonly Stream _stream;
    private readonly AesGcm _seal;
    private readonly byte[] _header = new byte[FingerprintFormat.BytesOfHeader];
    private readonly FingerprintDirectory _directory;

    /// <summary>Opens fingerprints.</summary>
    /// <param name="stream">It must seek; not disposed.</param>
    /// <param name="key">The key that they were written with.</param>
    /// <exception cref="FingerprintException">They cannot be used.</exception>
    /// <exception cref="IOException">They cannot be read.</exception>
    public FingerprintFile(Stream stream, PersonalKey key)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(key);
        _stream = stream;
        _stream.Position = 0;
        int read = _stream.ReadAtLeast(_header, _header.Length, throwOnEndOfStream: false);
        FingerprintFormat.Check(_header.AsSpan(0, read), key);
        _seal = FingerprintFormat.MakeSeal(key, _header);
        try
        {
            Hash = FingerprintFormat.MakeHash(key, _header);
            KeyId = key.Id;
            _directory = ReadDirectory();
        }
        catch
        {
            _seal.Dispose();
            throw;
        }
    }

    /// <summary>The id of the key.</summary>
    public string KeyId { get; }

    /// <summary>The tables in the order in which they were added.</summary>
    public IReadOnlyList<KnownTable> Tables => [.. _directory.Tables.Select(entry => entry.Table)];

    /// <summary>What values were hashed with.</summary>
    internal KeyedHash Hash { get; }

    /// <summary>Reads the records of a table, block by block.</summary>
    /// <param name="table">Its place among <see cref="Tables"/>.</param>
    /// <param name="add">Told of each record by the tokens of its cells, valid until it returns.</param>
    /// <exception cref="FingerprintException">A block is not as it was written.</exception>
    internal void ReadRecords(int table, Action<ReadOnlyMemory<ulong>> add)
    {
        FingerprintDirectory.Entry entry = _directory.Tables[table];
        _stream.Position = entry.Offset;
        long rows = 0;
        ulong[] tokens = [];
        for (int i = 0; i < entry.Blocks; i++)
        {
            ReadOnlySpan<byte> content = ReadBlock(entry.FirstBlock + i);
            if (content.Length < RecordBlock.BytesOfHead) throw Damaged();
            int count = BinaryPrimitives.ReadInt32LittleEndian(content);
            int width = BinaryPrimitives.ReadInt32LittleEndian(content[4..]);
            if (count < 0 || width < 0 || content.Length != RecordBlock.BytesOfHead + ((long)count * width * FingerprintFormat.BytesOfToken)) throw Damaged();
            if (tokens.Length < width) tokens = new ulong[width];
            ReadOnlySpan<byte> cells = content[RecordBlock.BytesOfHead..];
            for (int record = 0; record < count; record++)
            {
                for (int cell = 0; cell < width; cell++, cells = cells[FingerprintFormat.BytesOfToken..]) tokens[cell] = FingerprintFormat.ReadToken(cells);
                add(tokens.AsMemory(0, width));
            }
            rows += count;
        }
        if (rows != entry.Table.Rows) throw Damaged();
    }

    /// <inheritdoc/>
    public void Dispose() => _seal.Dispose();

    private static FingerprintException Damaged() => new(FingerprintFault.Damaged);

    private FingerprintDirectory ReadDirectory()
    {
        byte[] trailer = new byte[FingerprintFormat.BytesOfTrailer];
        if (_stream.Length < FingerprintFormat.BytesOfHeader + FingerprintFormat.BytesOfBlockHead + FingerprintFormat.BytesOfTag + trailer.Length) throw new FingerprintException(FingerprintFault.Truncated);
        _stream.Position = _stream.Length - trailer.Length;
        _stream.ReadExactly(trailer);
        if (!trailer.AsSpan(8).SequenceEqual(FingerprintFormat.Magic)) throw new FingerprintException(FingerprintFault.Truncated);
        long at = BinaryPrimitives.ReadInt64LittleEndian(trailer);
        if (at < FingerprintFormat.BytesOfHeader || at > _stream.Length - trailer.Length) throw Damaged();
        _stream.Position = at;
        try
        {
            return JsonSerializer.Deserialize(ReadBlock(number: null), FingerprintJson.Default.FingerprintDirectory) ?? throw Damaged();
        }
        catch (JsonException)
        {
            throw Damaged();
        }
    }

    // Every block is believed only with its tag, so that a file that was changed is told and not misread.
    private byte[] ReadBlock(long? number)
    {
        Span<byte> head = stackalloc byte[FingerprintFormat.BytesOfBlockHead];
        if (_stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length) throw Damaged();
        int length = BinaryPrimitives.ReadInt32LittleEndian(head);
        long found = BinaryPrimitives.ReadInt64LittleEndian(head[4..]);
        if (length < 0 || length > _stream.Length - _stream.Position || found != (number ?? found)) throw Damaged();
        byte[] sealedBytes = new byte[length + FingerprintFormat.BytesOfTag];
        if (_stream.ReadAtLeast(sealedBytes, sealedBytes.Length, throwOnEndOfStream: false) < sealedBytes.Length) throw Damaged();
        byte[] content = new byte[length];
        Span<byte> nonce = stackalloc byte[12];
        FingerprintFormat.WriteNonce(nonce, found);
        try
        {
            _seal.Decrypt(nonce, sealedBytes.AsSpan(0, length), sealedBytes.AsSpan(length), content, _header);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Damaged();
        }
        return content;
    }
}
