using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PiiClassifier.Tests.Tables.Archives;

namespace PiiClassifier.Fixtures;

/// <summary>Archives: cut off, bombs, loops and names that lead elsewhere.</summary>
internal static class HostileArchives
{
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("cut-off.zip", ScanStatus.Damaged, "damaged-archive", () => Half(ZipBytes.Of(("a.csv", HostileTexts.RollBytes)))),
        new("signature-only.zip", ScanStatus.Damaged, "damaged-archive", () => "PK\x03\x04"u8.ToArray()),
        new("directory-only.zip", ScanStatus.Unsupported, "unknown-format", () => ZipBytes.Of()),
        new("bytes-lost-inside.zip", ScanStatus.Partial, "unreadable-entry", () => Overwritten(ZipBytes.Of(("a.csv", HostileTexts.RollBytes), ("b.csv", HostileTexts.RollBytes)), 60)),
        new("bomb.zip", ScanStatus.Partial, "part-too-large", () => Zip(Bomb("bomb.csv", 300), Good)),
        new("bomb-of-many.zip", ScanStatus.Partial, "archive-unpacks-too-far", () => Zip([Good, .. Enumerable.Range(0, 20).Select(i => Bomb($"{i}.csv", 20))])),
        new("bomb-in-bombs.zip", ScanStatus.Partial, "archive-unpacks-too-far", () => Zip([Good, .. Enumerable.Range(0, 5).Select(i => Plain($"{i}.zip", Zip([.. Enumerable.Range(0, 5).Select(j => Bomb($"{j}.csv", 20))])))])),
        new("bomb-of-one-entry-named-often.zip", ScanStatus.Partial, "archive-unpacks-too-far", () => Overlapping(1000)),
        new("more-entries-than-are-read.zip", ScanStatus.Partial, "archive-too-many-entries", () => ZipBytes.Of([("a.csv", HostileTexts.RollBytes), .. Enumerable.Range(0, 6000).Select(i => ($"{i}.txt", "-"u8.ToArray()))])),
        new("nested-ten-deep.zip", ScanStatus.Partial, "archive-too-deep", () => ZipBytes.Of(("a.csv", HostileTexts.RollBytes), ("deep.zip", Enumerable.Range(0, 10).Aggregate(HostileTexts.RollBytes, (inner, i) => ZipBytes.Of((i == 0 ? "deep.csv" : "deep.zip", inner)))))),
        new("holds-itself.zip", ScanStatus.Partial, "damaged-archive", HoldingItself),
        new("sizes-that-are-not-true.zip", ScanStatus.Scanned, null, () => Zip(Good, Bomb("small.csv", 1) with { UnpackedLength = 10 })),
        new("names-that-lead-elsewhere.zip", ScanStatus.Scanned, null, () => ZipBytes.Of(("../../../../../../tmp/pii-traversal.csv", HostileTexts.RollBytes), ("/etc/pii-traversal.csv", HostileTexts.RollBytes), ("..\\..\\pii-traversal.csv", HostileTexts.RollBytes), ("C:\\pii-traversal.csv", HostileTexts.RollBytes), ("con.csv", HostileTexts.RollBytes))),
        new("names-that-control.zip", ScanStatus.Scanned, null, () => ZipBytes.Of(("\u001b]0;title\u0007\u001b[2J.csv", HostileTexts.RollBytes), ("=cmd|'/c calc'!A1.csv", HostileTexts.RollBytes), ("\u202Evsc.exe.csv", HostileTexts.RollBytes), ("line\nbreak.csv", HostileTexts.RollBytes))),
        new("name-of-64-kilobytes.zip", ScanStatus.Scanned, null, () => ZipBytes.Of((new string('長', 20_000) + ".csv", HostileTexts.RollBytes))),
        new("workbook-in-name-only-of-zip.xlsx", ScanStatus.Scanned, null, () => ZipBytes.Of(("a.csv", HostileTexts.RollBytes))),
    ];

    private static Entry Good => Plain("good.csv", HostileTexts.RollBytes);

    /// <summary>The first half.</summary>
    public static byte[] Half(byte[] bytes) => bytes[..(bytes.Length / 2)];

    /// <summary>A copy with 32 bytes of 0xFF at a place.</summary>
    public static byte[] Overwritten(byte[] bytes, int at)
    {
        byte[] copy = [.. bytes];
        copy.AsSpan(at, 32).Fill(0xFF);
        return copy;
    }

    /// <summary>An archive with one entry of the largest ratio, beside others.</summary>
    public static byte[] WithBomb(string name, string begin, string unit, int megabytes, params (string Name, byte[] Bytes)[] others) =>
        Zip([.. others.Select(other => Plain(other.Name, other.Bytes)), Bomb(name, megabytes, begin, unit)]);

    private static Entry Plain(string name, byte[] bytes) => new(name, Stored, bytes, bytes.Length);

    // Deflate packs equal bytes about a thousand to one, and pieces that end on a byte can be repeated without packing them anew.
    private static Entry Bomb(string name, int megabytes, string begin = "", string? unit = null)
    {
        // Lines that are quickly read.
        unit ??= new string('a', 1023) + "\n";
        byte[] first = Deflate(Encoding.UTF8.GetBytes(begin), isLast: false);
        byte[] unitBytes = Encoding.UTF8.GetBytes(unit);
        byte[] piece = Deflate([.. Enumerable.Range(0, (1 << 20) / unitBytes.Length).SelectMany(_ => unitBytes)], isLast: false);
        byte[] last = Deflate([], isLast: true);
        return new Entry(name, Deflated, [.. first, .. Enumerable.Repeat(piece, megabytes).SelectMany(bytes => bytes), .. last], (long)megabytes << 20);
    }

    private static byte[] Deflate(byte[] bytes, bool isLast)
    {
        using var packed = new MemoryStream();
        using var stream = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        stream.Write(bytes);
        stream.Flush();
        if (!isLast) return packed.ToArray();
        // An empty last block with fixed codes.
        return [0x03, 0x00];
    }

    private static byte[] Zip(params Entry[] entries)
    {
        using var zip = new MemoryStream();
        var directory = new List<byte>();
        foreach (Entry entry in entries)
        {
            directory.AddRange(InDirectory(entry, zip.Position));
            zip.Write(LocalHeader(entry));
            zip.Write(entry.Packed);
        }
        return Closed(zip, directory, entries.Length);
    }

    // One packed file of 20 MB that the directory names a thousand times.
    private static byte[] Overlapping(int times)
    {
        using var zip = new MemoryStream();
        Entry bomb = Bomb("a.csv", 20);
        zip.Write(LocalHeader(bomb));
        zip.Write(bomb.Packed);
        return Closed(zip, [.. Enumerable.Range(0, times).SelectMany(_ => InDirectory(bomb, 0))], times);
    }

    // An entry that is not packed and reaches over the whole archive, its own directory included.
    private static byte[] HoldingItself()
    {
        byte[] inner = Zip(Good, Plain("self.zip", new byte[4]));
        return Zip(Good, Plain("self.zip", inner) with { Name = "self.zip" }, new Entry("loop.zip", Stored, LocalHeader(Good), LocalHeader(Good).Length + inner.Length));
    }

    private static byte[] Closed(MemoryStream zip, List<byte> directory, int entries)
    {
        uint start = (uint)zip.Position;
        zip.Write(directory.ToArray());
        byte[] end = new byte[22];
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        zip.Write(end);
        return zip.ToArray();
    }

    private static byte[] LocalHeader(Entry entry)
    {
        byte[] name = Encoding.UTF8.GetBytes(entry.Name), header = new byte[30 + name.Length];
        "PK\x03\x04"u8.CopyTo(header);
        WriteSizes(header.AsSpan(4), entry, name.Length);
        name.CopyTo(header, 30);
        return header;
    }

    private static byte[] InDirectory(Entry entry, long offset)
    {
        byte[] name = Encoding.UTF8.GetBytes(entry.Name), header = new byte[46 + name.Length];
        "PK\x01\x02"u8.CopyTo(header);
        header[4] = 20;
        WriteSizes(header.AsSpan(6), entry, name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), (uint)offset);
        name.CopyTo(header, 46);
        return header;
    }

    // What stands alike in both headers, from the version that is needed to the length of the name. The checksum is left out.
    private static void WriteSizes(Span<byte> header, Entry entry, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], 0x0800);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)entry.Packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], (uint)entry.UnpackedLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }

    private sealed record Entry(string Name, ushort Method, byte[] Packed, long UnpackedLength);
}
