using System.Buffers.Binary;
using System.Text;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.LegacyExcel;

/// <summary>Builds the records of old workbooks by hand.</summary>
internal static class BiffBytes
{
    public static byte[] Begin { get; } = Record(0x0809, 0x00, 0x06, 0x05, 0x00);

    public static byte[] End { get; } = Record(0x000A);

    public static byte[] Encryption { get; } = Record(0x002F, 1, 0);

    public static Stream Stream(params byte[][] records) => new MemoryStream([.. records.SelectMany(record => record)]);

    public static byte[] Record(ushort type, params byte[] data)
    {
        byte[] record = new byte[4 + data.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(record, type);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(2), (ushort)data.Length);
        data.CopyTo(record, 4);
        return record;
    }

    /// <summary>Characters behind their byte.</summary>
    public static byte[] Characters(string text) => [1, .. Encoding.Unicode.GetBytes(text)];

    /// <summary>The same behind their number, in two bytes.</summary>
    public static byte[] Text(string text) => [.. Number(text.Length), .. Characters(text)];

    /// <summary>A number in two bytes.</summary>
    public static byte[] Number(int number) => BitConverter.GetBytes((ushort)number);

    /// <summary>The rows of a source, cells parted by |.</summary>
    public static string[] Rows(TableSource source)
    {
        using RecordReader reader = source.Open();
        string[] rows = [.. Tables.Excel.WorkbookReading.ReadRows(reader)];
        return reader.Incomplete is { } incomplete ? [.. rows, $"! {incomplete.Code}"] : rows;
    }
}
