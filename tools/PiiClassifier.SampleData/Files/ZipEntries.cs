using System.IO.Compression;
using System.Text;

namespace PiiClassifier.SampleData.Files;

/// <summary>Archives without the clock in them: the same content gives the same bytes.</summary>
public static class ZipEntries
{
    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Begins an entry.</summary>
    public static Stream Open(ZipArchive archive, string name)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = ZipEpoch;
        return entry.Open();
    }

    /// <summary>An archive of the files.</summary>
    /// <param name="names">How names are written; <see langword="null"/> for UTF-8, and marked as such, where they are not ASCII.</param>
    public static byte[] Pack(Encoding? names, params IEnumerable<(string Name, byte[] Content)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = Open(archive, name);
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }
}
