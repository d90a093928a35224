using System.Buffers.Binary;

namespace PiiClassifier.LegacyExcel;

/// <summary>Looks through the allocation table of an OLE compound file ([MS-CFB] 2.3) for chains that lead back into themselves: the reader would follow them for ever.</summary>
internal static class CompoundFileChains
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int NamedInHeader = 109;

    /// <param name="stream">At the beginning of the file, where it is left.</param>
    public static bool AreSound(Stream stream)
    {
        long start = stream.Position;
        try
        {
            return AreSound(stream, start);
        }
        catch (EndOfStreamException)
        {
            return false;
        }
        finally
        {
            stream.Position = start;
        }
    }

    private static bool AreSound(Stream stream, long start)
    {
        byte[] header = new byte[512];
        stream.ReadExactly(header);
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12)) return false;
        long sectors = ((stream.Length - start) >> shift) + 1;
        var tables = new List<uint>();
        Take(header.AsSpan(76, 4 * NamedInHeader));
        byte[] sector = new byte[1 << shift];
        uint more = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(68));
        for (long i = 0; more < LastSector; i++)
        {
            if (i > sectors) return false;
            ReadSector(more);
            Take(sector.AsSpan(0, sector.Length - 4));
            more = BinaryPrimitives.ReadUInt32LittleEndian(sector.AsSpan(sector.Length - 4));
        }
        if (tables.Count > sectors) return false;

        int perSector = 1 << (shift - 2);
        uint[] next = new uint[tables.Count * perSector];
        for (int table = 0; table < tables.Count; table++)
        {
            ReadSector(tables[table]);
            for (int i = 0; i < perSector; i++) next[(table * perSector) + i] = BinaryPrimitives.ReadUInt32LittleEndian(sector.AsSpan(4 * i));
        }
        return !HasCycle(next);

        void Take(ReadOnlySpan<byte> numbers)
        {
            for (; !numbers.IsEmpty; numbers = numbers[4..])
            {
                uint number = BinaryPrimitives.ReadUInt32LittleEndian(numbers);
                if (number < LastSector) tables.Add(number);
            }
        }

        void ReadSector(uint number)
        {
            if (number > sectors) throw new EndOfStreamException();
            stream.Position = start + ((number + 1L) << shift);
            stream.ReadExactly(sector);
        }
    }

    private static bool HasCycle(uint[] next)
    {
        // The walk in which a sector was met first.
        int[] walks = new int[next.Length];
        for (int first = 0; first < next.Length; first++)
        {
            uint at = (uint)first;
            while (at < next.Length && walks[at] == 0)
            {
                walks[at] = first + 1;
                at = next[at];
            }
            if (at < next.Length && walks[at] == first + 1) return true;
        }
        return false;
    }
}
