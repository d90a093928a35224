using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Keys;

namespace PiiClassifier.Caching;

/// <summary>Records on disk, only ever appended, each sealed with the key: what a killed process left half written is cut off, what somebody else wrote is not believed.</summary>
/// <remarks>A record is the lengths of its head and body (4 bytes each, lowest first), a byte for its kind, head, body, and 16 bytes of HMAC-SHA256 over all that.</remarks>
internal sealed class CacheFile : IDisposable
{
    private const string Magic = "pii cache 1\n";
    private const int BytesOfPrefix = 9;
    private const int BytesOfSeal = 16;
    private const int BytesOfHeader = 12 + 16 + 1;

    private readonly byte[] _header;
    private readonly byte[] _key;
    private readonly FileStream _file;
    private readonly Lock _appending = new();

    /// <summary>Opens a file, or makes one for its owner only.</summary>
    /// <exception cref="ScanCacheException">It is no cache, one with another key, or in use.</exception>
    public CacheFile(string path, PersonalKey key)
    {
        Path = System.IO.Path.GetFullPath(path);
        _key = key.DeriveKey("cache");
        _header = Encoding.ASCII.GetBytes(Magic + key.Id + "\n");
        // One process at a time; what is appended is on its way to the disk when the call returns.
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            _file = new FileStream(Path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ScanCacheException(ScanCacheFault.InUse);
        }
        try
        {
            CheckHeader();
            // Left by a process that was killed: whoever opens the file is the only one to write beside it.
            if (File.Exists(Beside)) File.Delete(Beside);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>The bytes of the file.</summary>
    public long Length => _file.Length;

    private string Beside => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, $".{System.IO.Path.GetFileName(Path)}.pii-cache.tmp");

    /// <summary>The records in order with their heads, which are not checked; behind the last whole one the file is cut off.</summary>
    public IEnumerable<(CacheRecord Record, byte[] Head)> ReadHeads()
    {
        long at = BytesOfHeader;
        byte[] prefix = new byte[BytesOfPrefix];
        while (TryRead(prefix, at))
        {
            var record = new CacheRecord(at, prefix[8], BinaryPrimitives.ReadInt32LittleEndian(prefix), BinaryPrimitives.ReadInt32LittleEndian(prefix.AsSpan(4)));
            if (record.HeadLength < 0 || record.BodyLength < 0 || record.Length > _file.Length - at) break;
            byte[] head = new byte[record.HeadLength];
            if (!TryRead(head, at + BytesOfPrefix)) break;
            yield return (record, head);
            at += record.Length;
        }
        _file.SetLength(at);
    }

    /// <summary>The body of a record; <see langword="null"/> when the record is not as it was written.</summary>
    public byte[]? ReadBody(CacheRecord record)
    {
        byte[] whole = new byte[record.Length];
        if (!TryRead(whole, record.Position)) return null;
        Span<byte> signed = whole.AsSpan(0, whole.Length - BytesOfSeal);
        if (!CryptographicOperations.FixedTimeEquals(Seal(signed), whole.AsSpan(signed.Length))) return null;
        return signed[(BytesOfPrefix + record.HeadLength)..].ToArray();
    }

    /// <summary>Appends a record. Safe for many threads.</summary>
    /// <exception cref="IOException">The disk is full, or the file may not grow; it is as before.</exception>
    public CacheRecord Append(byte kind, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        byte[] whole = new byte[BytesOfPrefix + head.Length + body.Length + BytesOfSeal];
        BinaryPrimitives.WriteInt32LittleEndian(whole, head.Length);
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(4), body.Length);
        whole[8] = kind;
        head.CopyTo(whole.AsSpan(BytesOfPrefix));
        body.CopyTo(whole.AsSpan(BytesOfPrefix + head.Length));
        Seal(whole.AsSpan(0, whole.Length - BytesOfSeal)).CopyTo(whole.AsSpan(whole.Length - BytesOfSeal));
        lock (_appending)
        {
            long at = _file.Length;
            try
            {
                RandomAccess.Write(_file.SafeFileHandle, whole, at);
            }
            catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
            {
                // Half a record would hide those behind it.
                _file.SetLength(at);
                // .NET says so of a file that may not grow (EFBIG).
                if (exception is ArgumentOutOfRangeException) throw new IOException(exception.Message, exception);
                throw;
            }
            return new CacheRecord(at, kind, head.Length, body.Length);
        }
    }

    /// <summary>Writes the file anew with some of its records only, in their order; a process killed meanwhile leaves the old one.</summary>
    /// <remarks>It is the last use of this object.</remarks>
    /// <exception cref="IOException">It cannot be written; the old file stays.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old file stays.</exception>
    public void Keep(IEnumerable<CacheRecord> records)
    {
        File.Delete(Beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var kept = new FileStream(Beside, options))
            {
                kept.Write(_header);
                foreach (CacheRecord record in records)
                {
                    byte[] whole = new byte[record.Length];
                    if (TryRead(whole, record.Position)) kept.Write(whole);
                }
            }
            // Windows replaces no file that is open; elsewhere it is locked until it is replaced, so that nobody opens the old one.
            if (OperatingSystem.IsWindows()) _file.Dispose();
            File.Move(Beside, Path, overwrite: true);
        }
        catch
        {
            File.Delete(Beside);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void CheckHeader()
    {
        byte[] found = new byte[BytesOfHeader];
        if (_file.Length == 0)
        {
            RandomAccess.Write(_file.SafeFileHandle, _header, 0);
            return;
        }
        bool whole = TryRead(found, 0);
        // A process may be killed at its first write.
        if (!whole && _file.Length < BytesOfHeader && _header.AsSpan().StartsWith(found.AsSpan(0, (int)_file.Length)))
        {
            RandomAccess.Write(_file.SafeFileHandle, _header, 0);
            return;
        }
        if (!whole || !found.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Magic))) throw new ScanCacheException(ScanCacheFault.NoCache);
        if (!found.AsSpan().SequenceEqual(_header)) throw new ScanCacheException(ScanCacheFault.OtherKey);
    }

    private Span<byte> Seal(ReadOnlySpan<byte> bytes) => HMACSHA256.HashData(_key, bytes).AsSpan(0, BytesOfSeal);

    private bool TryRead(Span<byte> bytes, long at)
    {
        int read = 0;
        while (read < bytes.Length)
        {
            int count = RandomAccess.Read(_file.SafeFileHandle, bytes[read..], at + read);
            if (count == 0) return false;
            read += count;
        }
        return true;
    }
}
