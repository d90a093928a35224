using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PiiClassifier.Tables.Excel;

/// <summary>Reads an OLE compound file ([MS-CFB]): the folders in it, and the bytes of the streams there.</summary>
internal sealed class CompoundFile
{
    // MAXREGSECT: this and above it are no sectors but marks.
    private const uint NoSector = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;

    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const byte FolderEntry = 1;
    private const int SmallShift = 6;
    private const int SmallerThan = 4096;

    /// <summary>The sectors of the allocation table that the header itself names.</summary>
    private const int NamedInHeader = 109;

    // Workbooks have fewer than a hundred entries.
    private const int MaxEntries = 1 << 16;

    private readonly Stream _stream;
    private readonly long _start;
    private readonly int _shift;
    private readonly long _sectors;
    private readonly uint[] _next;
    private readonly uint _smallTable;
    private uint _smallSectors = NoSector;
    private uint[]? _nextSmall;
    private List<long>? _shared;

    private CompoundFile(Stream stream)
    {
        _stream = stream;
        _start = stream.Position;
        byte[] header = new byte[HeaderLength];
        stream.ReadExactly(header);
        // Sectors are 512 or 4,096 bytes long; sector 0 comes after the header, which takes a whole sector.
        _shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (_shift is not (9 or 12)) throw WorkbookFaults.Damaged("damaged-archive");
        _sectors = ((stream.Length - _start) >> _shift) + 1;
        _smallTable = NumberAt(header, 60);
        _next = ReadTable(header, out bool whole);
        IsSound = whole && !HasCycle(_next);
        Root = new CompoundFolder(this);
        ReadDirectory(NumberAt(header, 48));
    }

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The top level.</summary>
    public CompoundFolder Root { get; }

    /// <summary>Whether the allocation table is whole and no chain in it leads back into itself, where a reader would follow it for ever.</summary>
    public bool IsSound { get; }

    /// <param name="stream">At the beginning of the file; it seeks, and is read as long as streams of the file are.</param>
    /// <exception cref="TableReadException">The file is cut off or its directory leads nowhere.</exception>
    public static CompoundFile Open(Stream stream)
    {
        try
        {
            return new CompoundFile(stream);
        }
        catch (EndOfStreamException)
        {
            throw WorkbookFaults.Damaged("damaged-archive");
        }
    }

    /// <summary>Opens a stream that begins in a sector.</summary>
    internal Stream OpenStream(uint first, long length)
    {
        if (length >= SmallerThan) return new SectorStream(_stream, PlacesOf(first, _next), 1 << _shift, length);
        // Small streams share the sectors of one large one. Read once: a hostile file may have tens of thousands of them.
        uint[] nextSmall = _nextSmall ??= MemoryMarshal.Cast<byte, uint>(ReadAll(_smallTable)).ToArray();
        List<long> shared = _shared ??= PlacesOf(_smallSectors, _next);
        int perSector = _shift - SmallShift;
        var places = new List<long>();
        for (uint at = first; at < nextSmall.Length && at >> perSector < shared.Count && places.Count < SmallerThan >> SmallShift; at = nextSmall[at])
        {
            places.Add(shared[(int)(at >> perSector)] + ((at & ((1u << perSector) - 1)) << SmallShift));
        }
        return new SectorStream(_stream, places, 1 << SmallShift, length);
    }

    private static uint NumberAt(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);

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

    // As far as it can be read.
    private uint[] ReadTable(ReadOnlySpan<byte> header, out bool whole)
    {
        var tables = new List<uint>();
        Take(header.Slice(76, sizeof(uint) * NamedInHeader));
        byte[] sector = new byte[1 << _shift];
        uint more = NumberAt(header, 68);
        whole = true;
        for (long i = 0; more < NoSector && whole; i++)
        {
            whole = i <= _sectors && TryReadSector(more, sector);
            if (!whole) break;
            Take(sector.AsSpan(0, sector.Length - sizeof(uint)));
            more = NumberAt(sector, sector.Length - sizeof(uint));
        }
        whole &= tables.Count <= _sectors;
        if (!whole) tables.RemoveRange((int)Math.Min(tables.Count, _sectors), Math.Max(0, tables.Count - (int)_sectors));

        int perSector = 1 << (_shift - 2);
        uint[] next = new uint[tables.Count * perSector];
        Array.Fill(next, NoEntry);
        for (int table = 0; table < tables.Count; table++)
        {
            if (!TryReadSector(tables[table], sector)) whole = false;
            else for (int i = 0; i < perSector; i++) next[(table * perSector) + i] = NumberAt(sector, sizeof(uint) * i);
        }
        return next;

        void Take(ReadOnlySpan<byte> numbers)
        {
            for (; !numbers.IsEmpty; numbers = numbers[sizeof(uint)..])
            {
                uint number = NumberAt(numbers, 0);
                if (number < NoSector) tables.Add(number);
            }
        }
    }

    private void ReadDirectory(uint first)
    {
        byte[] directory = ReadAll(first);
        if (directory.Length < EntryLength) throw new EndOfStreamException();
        _smallSectors = NumberAt(directory, 116);
        // The entries of a folder are a tree: to the left and right its own, below what lies in them. Each lies in one folder, whatever a hostile file says.
        var seen = new HashSet<uint>();
        var waiting = new Stack<(uint Index, CompoundFolder Folder)>([(NumberAt(directory, 76), Root)]);
        while (waiting.TryPop(out (uint Index, CompoundFolder Folder) next))
        {
            (uint index, CompoundFolder folder) = next;
            if (index >= directory.Length / EntryLength || !seen.Add(index)) continue;
            ReadOnlySpan<byte> entry = directory.AsSpan((int)index * EntryLength, EntryLength);
            waiting.Push((NumberAt(entry, 68), folder));
            waiting.Push((NumberAt(entry, 72), folder));
            // The length counts bytes of UTF-16 with the terminating zero.
            int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (length is < 4 or > 64) continue;
            string name = Encoding.Unicode.GetString(entry[..(length - 2)]);
            if (entry[66] == FolderEntry)
            {
                var inner = new CompoundFolder(this);
                folder.AddFolder(name, inner);
                waiting.Push((NumberAt(entry, 76), inner));
            }
            else
            {
                folder.AddStream(name, NumberAt(entry, 116), NumberAt(entry, 120));
            }
        }
    }

    // The short chains of the file itself.
    private byte[] ReadAll(uint first)
    {
        var bytes = new MemoryStream();
        byte[] sector = new byte[1 << _shift];
        foreach (long place in PlacesOf(first, _next))
        {
            if (bytes.Length > MaxEntries * EntryLength || _stream.Length < place) break;
            _stream.Position = place;
            bytes.Write(sector, 0, _stream.ReadAtLeast(sector, sector.Length, throwOnEndOfStream: false));
        }
        return bytes.ToArray();
    }

    private List<long> PlacesOf(uint first, uint[] next)
    {
        var places = new List<long>();
        for (uint at = first; at < NoSector && places.Count <= _sectors; at = next[at])
        {
            places.Add(_start + ((at + 1L) << _shift));
            if (at >= next.Length) break;
        }
        return places;
    }

    private bool TryReadSector(uint number, byte[] sector)
    {
        if (number > _sectors) return false;
        _stream.Position = _start + ((number + 1L) << _shift);
        return _stream.ReadAtLeast(sector, sector.Length, throwOnEndOfStream: false) == sector.Length;
    }

    /// <summary>The sectors of a stream, one behind the other.</summary>
    private sealed class SectorStream(Stream file, List<long> places, int sectorLength, long length) : ForwardStream
    {
        private long _position;

        public override int Read(Span<byte> buffer)
        {
            int sector = (int)(_position / sectorLength), offset = (int)(_position % sectorLength);
            long count = Math.Min(Math.Min(buffer.Length, LengthInOne(sector, offset + buffer.Length) - offset), length - _position);
            if (count <= 0 || sector >= places.Count || places[sector] > file.Length) return 0;
            file.Position = places[sector] + offset;
            int read = file.Read(buffer[..(int)count]);
            _position += read;
            return read;
        }

        // The bytes of a sector and of those that lie behind it in the file too, as most do: they are read at once.
        private int LengthInOne(int sector, int enough)
        {
            int bytes = sectorLength;
            for (int next = sector + 1; bytes < enough && next < places.Count && places[next] == places[next - 1] + sectorLength; next++) bytes += sectorLength;
            return bytes;
        }
    }
}
