using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using PiiClassifier.Keys;
using PiiClassifier.Storage;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Partials;

/// <summary>A partial result that <see cref="PartialWriter"/> wrote. It is held open, so that it stays what it is whatever is put in its place.</summary>
internal sealed class PartialFile : IDisposable
{
    // A report takes a few kilobytes.
    private const int WindowSize = 1 << 16;

    private readonly SafeFileHandle _file;
    private readonly RecordSeal _seal;
    private readonly long _firstReport;
    private readonly long _tail;

    private PartialFile(string path, SafeFileHandle file, PersonalKey key)
    {
        Path = path;
        _file = file;
        _seal = new RecordSeal(key.DeriveKey(PartialWriter.Purpose));
        var header = new StoredHeader(PartialWriter.Kind, key);
        byte[] found = new byte[StoredHeader.Length];
        if (!StoredRecord.TryRead(file, found, 0) || !header.IsOfKind(found)) throw new PartialException(PartialFault.NoPartial, path);
        if (!found.AsSpan().SequenceEqual(header.Bytes)) throw new PartialException(PartialFault.OtherKey, path, System.Text.Encoding.ASCII.GetString(found, StoredHeader.BytesOfKind, StoredHeader.Length - StoredHeader.BytesOfKind).Trim(), key.Id);
        long end = RandomAccess.GetLength(file) - sizeof(long);
        byte[] place = new byte[sizeof(long)];
        if (end < StoredHeader.Length || !StoredRecord.TryRead(file, place, end)) throw Damaged();
        _tail = BinaryPrimitives.ReadInt64LittleEndian(place);
        if (_tail < StoredHeader.Length || _tail > end) throw Damaged();
        (StoredRecord head, byte[] body) = ReadWhole(StoredHeader.Length, _tail, PartialWriter.HeadKind);
        Head = PartialHead.Read(body);
        if (Head.Build != ScanSettings.Build) throw new PartialException(PartialFault.OtherBuild, path, Head.ToolVersion, ToolVersion.Current);
        _firstReport = StoredHeader.Length + head.Length;
        (StoredRecord tail, body) = ReadWhole(_tail, end, PartialWriter.TailKind);
        if (tail.Position + tail.Length != end) throw Damaged();
        Tail = PartialTail.Read(body);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What was known beforehand.</summary>
    public PartialHead Head { get; }

    /// <summary>What was known at the end.</summary>
    public PartialTail Tail { get; }

    /// <summary>Opens a file and checks all of it but its reports, which are checked when they are read.</summary>
    /// <exception cref="PartialException">It is none, is not whole, or is of another key or program.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static PartialFile Open(string path, PersonalKey key)
    {
        SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return new PartialFile(path, file, key);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The reports in the order of their places. May be read several times, also at once.</summary>
    /// <param name="catalogue">The types, those of the user's own with them.</param>
    /// <exception cref="PartialException">The file is not as it was written.</exception>
    public IEnumerable<PlacedReport> ReadReports(PiiCatalogue catalogue)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] window = new byte[WindowSize];
        long start = 0, length = 0;
        for (long at = _firstReport; at < _tail;)
        {
            if (at + StoredRecord.BytesOfPrefix > _tail) throw Damaged();
            ReadOnlyMemory<byte> prefix = Bytes(at, StoredRecord.BytesOfPrefix);
            if (StoredRecord.Of(prefix.Span, at, _tail) is not { } record) throw Damaged();
            ReadOnlyMemory<byte> whole = Bytes(at, (int)record.Length);
            if (record.Kind != PartialWriter.ReportKind || !_seal.IsWhole(whole.Span)) throw Damaged();
            digest.AppendData(whole.Span);
            yield return ReportIn(whole.Span[StoredRecord.BytesOfPrefix..^RecordSeal.Bytes].ToArray(), catalogue);
            at += record.Length;
        }
        if (Convert.ToHexStringLower(digest.GetHashAndReset()) != Tail.ReportsDigest) throw Damaged();

        ReadOnlyMemory<byte> Bytes(long at, int count)
        {
            if (at >= start && at + count <= start + length) return window.AsMemory((int)(at - start), count);
            if (count > window.Length)
            {
                byte[] large = new byte[count];
                return StoredRecord.TryRead(_file, large, at) ? large : throw Damaged();
            }
            (start, length) = (at, Math.Min(window.Length, _tail - at));
            return StoredRecord.TryRead(_file, window.AsSpan(0, (int)length), at) ? window.AsMemory(0, count) : throw Damaged();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static PlacedReport ReportIn(byte[] body, PiiCatalogue catalogue)
    {
        using var reader = new OutcomeReader(new MemoryStream(body), catalogue);
        return new PlacedReport(reader.ReadInt64(), reader.ReadReport());
    }

    private (StoredRecord Record, byte[] Body) ReadWhole(long at, long end, byte kind)
    {
        byte[] prefix = new byte[StoredRecord.BytesOfPrefix];
        if (!StoredRecord.TryRead(_file, prefix, at) || StoredRecord.Of(prefix, at, end) is not { } record || record.Kind != kind) throw Damaged();
        byte[] whole = new byte[record.Length];
        if (!StoredRecord.TryRead(_file, whole, at) || !_seal.IsWhole(whole)) throw Damaged();
        return (record, whole[StoredRecord.BytesOfPrefix..^RecordSeal.Bytes]);
    }

    private PartialException Damaged() => new(PartialFault.Damaged, Path);
}
