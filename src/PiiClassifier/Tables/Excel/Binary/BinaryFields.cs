using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>Reads the fields of a record one after the other; a record that is too short for them is damaged.</summary>
/// <param name="data">The record without its type and size.</param>
internal ref struct BinaryFields(ReadOnlySpan<byte> data)
{
    private ReadOnlySpan<byte> _rest = data;

    /// <summary>Passes over bytes.</summary>
    public void Skip(int count) => Take(count);

    public byte ReadByte() => Take(1)[0];

    public ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    /// <summary>A number in four bytes ([MS-XLSB] 2.5.122): an integer or the front of a double, and whether it is in hundredths.</summary>
    public double ReadSmallNumber()
    {
        uint bits = ReadUInt32();
        double number = (bits & 2) != 0 ? (int)bits >> 2 : BitConverter.UInt64BitsToDouble((ulong)(bits & ~3u) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    /// <summary>A text with its length before it; none where the length says that there is none.</summary>
    public ReadOnlySpan<char> ReadString()
    {
        uint length = ReadUInt32();
        if (length == uint.MaxValue) return default;
        if (length > int.MaxValue / sizeof(char)) throw WorkbookFaults.Damaged("malformed-workbook");
        ReadOnlySpan<byte> bytes = Take((int)length * sizeof(char));
        return BitConverter.IsLittleEndian ? MemoryMarshal.Cast<byte, char>(bytes) : System.Text.Encoding.Unicode.GetString(bytes);
    }

    /// <summary>A text behind the byte that says whether fonts and furigana follow it, which are left where they are.</summary>
    public ReadOnlySpan<char> ReadRichString()
    {
        Skip(1);
        return ReadString();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_rest.Length < count) throw WorkbookFaults.Damaged("malformed-workbook");
        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
