using System.Buffers.Binary;
using System.Security.Cryptography;
using PiiClassifier.Keys;
using PiiClassifier.Storage;

namespace PiiClassifier.Partials;

/// <summary>Writes what a part of a scan has found, file by file: no more than one report is held. docs/scale-out.md describes the form.</summary>
internal sealed class PartialWriter : IDisposable
{
    /// <summary>How a partial result begins; the number is the version of its form.</summary>
    internal const string Kind = "pii shard 1\n";

    /// <summary>What the key of the seals is for.</summary>
    internal const string Purpose = "partial result";

    internal const byte HeadKind = 1;
    internal const byte ReportKind = 2;
    internal const byte TailKind = 3;

    private readonly Stream _stream;
    private readonly RecordSeal _seal;
    private readonly PersonCounter _persons = new();
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream _body = new();
    private long _written;

    /// <summary>Begins.</summary>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <param name="key">Seals what is written.</param>
    /// <param name="head">What is known beforehand.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public PartialWriter(Stream stream, PersonalKey key, PartialHead head)
    {
        _stream = stream;
        _seal = new RecordSeal(key.DeriveKey(Purpose));
        Write(new StoredHeader(Kind, key).Bytes);
        Write(_seal.Seal(HeadKind, [], head.ToBytes()));
    }

    /// <summary>Writes the report of a file.</summary>
    /// <param name="place">Its place, higher than those before.</param>
    /// <param name="report">From a scanner with <see cref="PiiScannerOptions.KeepPersons"/>; the persons are taken from it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(long place, FileReport report)
    {
        _persons.AddAndThin(report);
        _body.SetLength(0);
        using (var writer = new OutcomeWriter(_body))
        {
            writer.Write(place);
            writer.Write(report);
        }
        byte[] record = _seal.Seal(ReportKind, [], _body.GetBuffer().AsSpan(0, (int)_body.Length));
        _digest.AppendData(record);
        Write(record);
    }

    /// <summary>Ends.</summary>
    /// <param name="tail">What is known now.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void End(PartialTail tail)
    {
        long position = _written;
        Write(_seal.Seal(TailKind, [], (tail with { ReportsDigest = Convert.ToHexStringLower(_digest.GetHashAndReset()), Persons = _persons.Sketch }).ToBytes()));
        Span<byte> end = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(end, position);
        Write(end);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _digest.Dispose();
        _body.Dispose();
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _written += bytes.Length;
    }
}
