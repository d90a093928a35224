using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.LegacyExcel;

/// <summary>Reads a stream of properties of a compound file ([MS-OLEPS]): sets of numbered values, some of which have names.</summary>
/// <param name="bytes">The whole stream.</param>
internal sealed class PropertySet(byte[] bytes)
{
    // [MS-OLEPS] 2.11.
    private const ushort Integer = 0x0003, Double = 0x0005, ByteText = 0x001E, WideText = 0x001F;
    private const uint Dictionary = 0, CodePage = 1;
    private const int Utf16 = 1200;
    private const int ShiftJis = 932;

    private const int MaxSets = 16;
    private const int MaxProperties = 10_000;

    private long _taken;

    /// <summary>The sets in the stream: the texts and numbers of each by their number and, in sets of a user's own, their name.</summary>
    /// <exception cref="TableReadException">The stream is damaged.</exception>
    public IEnumerable<IReadOnlyList<(uint Number, string? Name, string Text)>> Sets
    {
        get
        {
            for (int set = 0; set < Math.Min(NumberAt(24), MaxSets); set++)
            {
                // Behind the id of each set, which says no more than its place.
                yield return ReadSet((int)Math.Min(NumberAt(28 + (20 * set) + 16), int.MaxValue));
            }
        }
    }

    private List<(uint Number, string? Name, string Text)> ReadSet(int start)
    {
        var places = new List<(uint Number, int At)>();
        BinaryFields index = At(start);
        index.Skip(sizeof(uint));
        for (uint count = Math.Min(index.ReadUInt32(), MaxProperties); count > 0; count--)
        {
            places.Add((index.ReadUInt32(), (int)Math.Min(start + (long)index.ReadUInt32(), int.MaxValue)));
        }
        int codePage = places.Find(place => place.Number == CodePage) is { At: > 0 } known ? BinaryPrimitives.ReadInt16LittleEndian(Bytes(known.At + 4, 2)) & 0xFFFF : ShiftJis;
        Dictionary<uint, string> names = places.Find(place => place.Number == Dictionary) is { At: > 0 } dictionary ? ReadNames(dictionary.At, codePage) : [];
        var properties = new List<(uint, string?, string)>();
        foreach ((uint number, int at) in places.Where(place => place.Number > CodePage))
        {
            if (ReadValue(at, codePage) is { Length: > 0 } text) properties.Add((number, names.GetValueOrDefault(number), text));
        }
        return properties;
    }

    private Dictionary<uint, string> ReadNames(int at, int codePage)
    {
        var names = new Dictionary<uint, string>();
        BinaryFields fields = At(at);
        uint count = Math.Min(fields.ReadUInt32(), MaxProperties);
        long next = at + sizeof(uint);
        for (; count > 0; count--)
        {
            uint number = NumberAt(next), length = NumberAt(next + 4);
            long size = codePage == Utf16 ? ((length * 2L) + 3) & ~3L : length;
            names[number] = Text(next + 8, size, codePage);
            next += 8 + size;
        }
        return names;
    }

    private string? ReadValue(int at, int codePage)
    {
        BinaryFields fields = At(at);
        int type = fields.ReadUInt16();
        fields.Skip(sizeof(ushort));
        return type switch
        {
            ByteText => Text(at + 8, fields.ReadUInt32(), codePage),
            WideText => Text(at + 8, 2L * fields.ReadUInt32(), Utf16),
            Integer => ((int)fields.ReadUInt32()).ToString(CultureInfo.InvariantCulture),
            Double => fields.ReadDouble().ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private string Text(long at, long length, int codePage)
    {
        // No two texts share their bytes; a hostile file says ten thousand times the same long one.
        _taken += length;
        if (_taken > bytes.Length) throw WorkbookFaults.Damaged("malformed-workbook");
        return EncodingOf(codePage).GetString(Bytes(at, length)).TrimEnd('\0');
    }

    private static Encoding EncodingOf(int codePage) => codePage switch
    {
        Utf16 => Encoding.Unicode,
        65001 => TextEncodings.Utf8,
        // Old programs leave out which; a number that is none is as good as left out.
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? TextEncodings.ShiftJis,
    };

    private uint NumberAt(long at) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(at, sizeof(uint)));

    private BinaryFields At(long at) => new(Bytes(at, Math.Max(0, bytes.Length - at)));

    private ReadOnlySpan<byte> Bytes(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length ? bytes.AsSpan((int)at, (int)length) : throw WorkbookFaults.Damaged("malformed-workbook");
}
