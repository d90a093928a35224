using PiiClassifier.Keys;
using PiiClassifier.Scanning;
using PiiClassifier.Storage;

namespace PiiClassifier.Caching;

/// <summary>Records on disk, only ever appended, each sealed with the key: what a killed process left half written is cut off, what somebody else wrote is not believed.</summary>
internal sealed class CacheFile : IDisposable
{
    private const string Kind = "pii cache 1\n";

    private readonly StoredHeader _header;
    private readonly RecordSeal _seal;
    private readonly FileStream _file;
    private readonly Lock _appending = new();

    /// <summary>Opens a file, or makes one for its owner only.</summary>
    /// <exception cref="ScanCacheException">It is no cache, one with another key, or in use.</exception>
    public CacheFile(string path, PersonalKey key)
    {
        Path = System.IO.Path.GetFullPath(path);
        _seal = new RecordSeal(key.DeriveKey("cache"));
        _header = new StoredHeader(Kind, key);
        // One process at a time; what is appended is on its way to the disk when the call returns.
        FileStreamOptions options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 }.ForOwnerOnly();
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
    public IEnumerable<(StoredRecord Record, byte[] Head)> ReadHeads()
    {
        long at = StoredHeader.Length;
        byte[] prefix = new byte[StoredRecord.BytesOfPrefix];
        while (TryRead(prefix, at) && StoredRecord.Of(prefix, at, _file.Length) is { } record)
        {
            byte[] head = new byte[record.HeadLength];
            if (!TryRead(head, record.HeadPosition)) break;
            yield return (record, head);
            at += record.Length;
        }
        _file.SetLength(at);
    }

    /// <summary>The body of a record; <see langword="null"/> when the record is not as it was written.</summary>
    public byte[]? ReadBody(StoredRecord record)
    {
        byte[] whole = new byte[record.Length];
        if (!TryRead(whole, record.Position) || !_seal.IsWhole(whole)) return null;
        return whole.AsSpan(StoredRecord.BytesOfPrefix + record.HeadLength, record.BodyLength).ToArray();
    }

    /// <summary>Appends a record. Safe for many threads.</summary>
    /// <exception cref="IOException">The disk is full, or the file may not grow; it is as before.</exception>
    public StoredRecord Append(byte kind, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        byte[] whole = _seal.Seal(kind, head, body);
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
            return new StoredRecord(at, kind, head.Length, body.Length);
        }
    }

    /// <summary>Writes the file anew with some of its records only, in their order; a process killed meanwhile leaves the old one.</summary>
    /// <remarks>It is the last use of this object.</remarks>
    /// <exception cref="IOException">It cannot be written; the old file stays.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old file stays.</exception>
    public void Keep(IEnumerable<StoredRecord> records)
    {
        File.Delete(Beside);
        FileStreamOptions options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write }.ForOwnerOnly();
        try
        {
            using (var kept = new FileStream(Beside, options))
            {
                kept.Write(_header.Bytes);
                foreach (StoredRecord record in records)
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
        byte[] found = new byte[StoredHeader.Length];
        if (_file.Length == 0)
        {
            RandomAccess.Write(_file.SafeFileHandle, _header.Bytes, 0);
            return;
        }
        bool whole = TryRead(found, 0);
        // A process may be killed at its first write.
        if (!whole && _file.Length < StoredHeader.Length && _header.Bytes.AsSpan().StartsWith(found.AsSpan(0, (int)_file.Length)))
        {
            RandomAccess.Write(_file.SafeFileHandle, _header.Bytes, 0);
            return;
        }
        if (!whole || !_header.IsOfKind(found)) throw new ScanCacheException(ScanCacheFault.NoCache);
        if (!found.AsSpan().SequenceEqual(_header.Bytes)) throw new ScanCacheException(ScanCacheFault.OtherKey);
    }

    private bool TryRead(Span<byte> bytes, long at) => StoredRecord.TryRead(_file.SafeFileHandle, bytes, at);
}
