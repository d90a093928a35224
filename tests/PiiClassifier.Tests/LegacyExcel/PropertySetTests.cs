using System.Buffers.Binary;
using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.LegacyExcel;

/// <summary>What Excel in Japanese writes and no program at hand does: texts in code page 932 and in UTF-16; and what a hostile file says.</summary>
public sealed class PropertySetTests
{
    private const int Offset = 48;

    [Fact]
    public void Texts_InTheCodePageOfTheSet_AreRead() =>
        Assert.Equal(["2 題名", "4 架空 太郎", "9 5"], Read(Property(1, 0x02, BitConverter.GetBytes(932)), Text(2, TextEncodings.ShiftJis.GetBytes("題名\0")), Wide(4, "架空 太郎\0"), Property(9, 0x03, BitConverter.GetBytes(5)), Property(12, 0x40, new byte[8])));

    [Fact]
    public void Texts_OfASetWithoutACodePage_AreTakenForJapanese() =>
        Assert.Equal(["4 架空 太郎"], Read(Text(4, TextEncodings.ShiftJis.GetBytes("架空 太郎\0"))));

    [Fact]
    public void Texts_ThatAllLieInTheSameBytes_AreDamaged()
    {
        byte[] set = Set(Text(4, new byte[4000]), Property(5, 0x03, new byte[4]));
        // The second property says that it lies where the first does.
        set.AsSpan(Offset + 12, 4).CopyTo(set.AsSpan(Offset + 20, 4));
        Assert.Equal("malformed-workbook", Assert.Throws<TableReadException>(() => ReadAll(set)).Failure.Code);
    }

    [Fact]
    public void Sets_CutOff_AreDamaged()
    {
        byte[] set = Set(Text(4, "abc\0"u8.ToArray()));
        for (int length = 28; length < set.Length; length++) Assert.Throws<TableReadException>(() => ReadAll(set[..length]));
    }

    private static string[] Read(params (uint Number, byte[] Value)[] properties) => ReadAll(Set(properties));

    private static string[] ReadAll(byte[] set) => [.. new PropertySet(set).Sets.SelectMany(found => found).Select(property => $"{property.Number} {property.Text}")];

    private static (uint Number, byte[] Value) Text(uint number, byte[] text) => Property(number, 0x1E, [.. BitConverter.GetBytes(text.Length), .. text]);

    private static (uint Number, byte[] Value) Wide(uint number, string text) => Property(number, 0x1F, [.. BitConverter.GetBytes(text.Length), .. Encoding.Unicode.GetBytes(text)]);

    private static (uint Number, byte[] Value) Property(uint number, ushort type, byte[] value) => (number, [.. BitConverter.GetBytes((int)type), .. value]);

    private static byte[] Set(params (uint Number, byte[] Value)[] properties)
    {
        byte[] front = new byte[Offset + 8 + (8 * properties.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(front.AsSpan(24), 1);
        BinaryPrimitives.WriteInt32LittleEndian(front.AsSpan(44), Offset);
        BinaryPrimitives.WriteInt32LittleEndian(front.AsSpan(Offset + 4), properties.Length);
        var bytes = new List<byte>(front);
        for (int i = 0; i < properties.Length; i++)
        {
            BitConverter.GetBytes(properties[i].Number).CopyTo(front, Offset + 8 + (8 * i));
            BitConverter.GetBytes(bytes.Count - Offset).CopyTo(front, Offset + 12 + (8 * i));
            bytes.AddRange(properties[i].Value);
        }
        return [.. front, .. bytes.Skip(front.Length)];
    }
}
