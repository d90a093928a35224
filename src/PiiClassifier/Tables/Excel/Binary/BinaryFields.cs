using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>Reads the fields of a record one after the other; a record that is too short for them is damaged.</summary>
/// <param name="data">The record without its type and size.</param>
/// <param name="seams">Where in the data another record goes on, in order; empty where the record stands by itself.</param>
internal ref struct BinaryFields(ReadOnlySpan<byte> data, ReadOnlySpan<int> seams = default)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private ReadOnlySpan<int> _seams = seams;
    private int _position;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => _position == _data.Length;

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
        return ReadWideCharacters((int)Math.Min(length, int.MaxValue));
    }

    /// <summary>Characters of two bytes each.</summary>
    public ReadOnlySpan<char> ReadWideCharacters(int count)
    {
        if (count > int.MaxValue / sizeof(char)) throw WorkbookFaults.Damaged("malformed-workbook");
        ReadOnlySpan<byte> bytes = Take(count * sizeof(char));
        return BitConverter.IsLittleEndian ? MemoryMarshal.Cast<byte, char>(bytes) : Encoding.Unicode.GetString(bytes);
    }

    /// <summary>A text behind the byte that says whether fonts and furigana follow it, which are left where they are.</summary>
    public ReadOnlySpan<char> ReadRichString()
    {
        Skip(1);
        return ReadString();
    }

    /// <summary>Characters behind a byte that says whether they take two bytes or one; where another record goes on with them, such a byte stands there anew ([MS-XLS] 2.5.296).</summary>
    /// <param name="count">How many characters.</param>
    public string ReadCharacters(int count)
    {
        var text = new StringBuilder(Math.Min(count, _data.Length));
        do
        {
            bool wide = (ReadByte() & 1) != 0;
            int here = Math.Min(count, (EndOfPiece() - _position) / (wide ? sizeof(char) : 1));
            text.Append((wide ? Encoding.Unicode : Encoding.Latin1).GetString(Take(wide ? here * sizeof(char) : here)));
            count -= here;
        }
        while (count > 0);
        return text.ToString();
    }

    /// <summary>Passes over what is left of the record in which the next field would stand, so that the record that goes on with it is next.</summary>
    public void SkipToSeam() => _position = EndOfPiece();

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count) => Take(count);

    /// <summary>The next bytes, to be read as fields of their own.</summary>
    public BinaryFields ReadFields(uint count) => new(Take((int)Math.Min(count, int.MaxValue)));

    // What was passed is not looked at again: a hostile file may have as many seams as bytes.
    private int EndOfPiece()
    {
        while (!_seams.IsEmpty && _seams[0] <= _position) _seams = _seams[1..];
        return _seams.IsEmpty ? _data.Length : _seams[0];
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || _data.Length - _position < count) throw WorkbookFaults.Damaged("malformed-workbook");
        ReadOnlySpan<byte> taken = _data.Slice(_position, count);
        _position += count;
        return taken;
    }
}
