using System.IO.Compression;

namespace PiiClassifier.Tests.Scanning;

/// <summary>Damages a file as disks, networks and people do: the same damage for the same seed.</summary>
internal static class Mutation
{
    private const int MostChanges = 4;

    /// <summary>A damaged copy. Of a zip, every second time it is one part inside that is damaged, so that the damage is not found out by its checksum.</summary>
    public static byte[] Of(byte[] good, int seed)
    {
        var random = new Random(seed);
        return good.AsSpan().StartsWith("PK"u8) && random.Next(2) == 0 ? OfPart(good, random) : OfBytes(good, random);
    }

    private static byte[] OfBytes(byte[] good, Random random)
    {
        List<byte> bytes = [.. good];
        for (int changes = 1 + random.Next(MostChanges); changes > 0 && bytes.Count > 0; changes--) Change(bytes, random);
        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 1 << random.Next(1, 12)), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes.RemoveRange(at, length);
                break;
            case 4:
                bytes.InsertRange(at, [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(256))]);
                break;
            case 5:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            default:
                // Lengths and counts of zero and of the most there can be.
                byte value = random.Next(2) == 0 ? (byte)0 : (byte)255;
                for (int i = at; i < Math.Min(at + 4, bytes.Count); i++) bytes[i] = value;
                break;
        }
    }

    private static byte[] OfPart(byte[] good, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(good));
        int damaged = random.Next(source.Entries.Count);
        using var written = new MemoryStream();
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int i = 0; i < source.Entries.Count; i++)
            {
                if (source.Entries[i].IsEncrypted) return OfBytes(good, random);
                using var content = new MemoryStream();
                using (Stream part = source.Entries[i].Open()) part.CopyTo(content);
                using Stream copy = target.CreateEntry(source.Entries[i].FullName).Open();
                copy.Write(i == damaged ? OfBytes(content.ToArray(), random) : content.ToArray());
            }
        }
        return written.ToArray();
    }
}
