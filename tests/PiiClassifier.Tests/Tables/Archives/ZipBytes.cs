using System.IO.Compression;
using System.Text;

namespace PiiClassifier.Tests.Tables.Archives;

/// <summary>Archives for tests.</summary>
internal static class ZipBytes
{
    public static byte[] Of(params (string Name, byte[] Bytes)[] entries) => Of(null, entries);

    public static byte[] Of(Encoding? nameEncoding, params (string Name, byte[] Bytes)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, nameEncoding))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }
        return memory.ToArray();
    }

    /// <summary>An archive whose entries are not packed, as programs do with what is packed already.</summary>
    public static byte[] Stored(string name, byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            part.Write(bytes);
        }
        return memory.ToArray();
    }
}
