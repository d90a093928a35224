using System.Buffers.Binary;
using System.Text;

namespace PiiClassifier.Tables.Excel;

/// <summary>Reads the names of the storages and streams of an OLE compound file ([MS-CFB]).</summary>
internal static class CompoundFileDirectory
{
    /// <summary>The sectors of the directory that are read: 2,048 entries and more, where workbooks have fewer than a hundred.</summary>
    private const int MaxDirectorySectors = 512;

    private const int HeaderLength = 512;
    private const int EntryLength = 128;

    /// <summary>The sectors of the allocation table that the header itself names.</summary>
    private const int SectorsNamedInHeader = 109;

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <param name="stream">At the beginning of the file.</param>
    /// <exception cref="TableReadException">The file is cut off or its directory leads nowhere.</exception>
    public static HashSet<string> ReadNames(Stream stream)
    {
        try
        {
            return stream.CanSeek ? ReadNames(stream, stream.Position) : ReadNames(Buffer(stream), 0);
        }
        catch (EndOfStreamException)
        {
            throw WorkbookFaults.Damaged("damaged-archive");
        }
    }

    private static HashSet<string> ReadNames(Stream stream, long origin)
    {
        byte[] header = new byte[HeaderLength];
        ReadAt(stream, origin, header);
        // Sectors are 512 or 4,096 bytes long; sector 0 comes after the header, which takes a whole sector.
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12)) throw WorkbookFaults.Damaged("damaged-archive");
        byte[] sector = new byte[1 << shift];
        byte[] link = new byte[4];
        var names = new HashSet<string>();
        uint number = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        for (int i = 0; i < MaxDirectorySectors && number < 0xFFFFFFFA; i++)
        {
            ReadAt(stream, origin + ((number + 1L) << shift), sector);
            for (int entry = 0; entry < sector.Length; entry += EntryLength) AddName(sector.AsSpan(entry, EntryLength), names);

            uint linksPerSector = 1u << (shift - 2);
            uint tableSector = number / linksPerSector;
            if (tableSector >= SectorsNamedInHeader) break;
            uint table = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + (4 * (int)tableSector)));
            if (table >= 0xFFFFFFFA) break;
            ReadAt(stream, origin + ((table + 1L) << shift) + (4 * (number % linksPerSector)), link);
            number = BinaryPrimitives.ReadUInt32LittleEndian(link);
        }
        return names;
    }

    private static void AddName(ReadOnlySpan<byte> entry, HashSet<string> names)
    {
        // The length counts bytes of UTF-16 with the terminating zero.
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (length is >= 4 and <= 64) names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
    }

    private static void ReadAt(Stream stream, long position, Span<byte> bytes)
    {
        // Some streams refuse to go further than they can be long.
        if (position > stream.Length) throw new EndOfStreamException();
        stream.Position = position;
        stream.ReadExactly(bytes);
    }

    /// <summary>Of a stream that cannot seek the first bytes must do: old files of the usual size.</summary>
    private static MemoryStream Buffer(Stream stream)
    {
        byte[] bytes = new byte[64 << 20];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new MemoryStream(bytes, 0, length);
    }
}
