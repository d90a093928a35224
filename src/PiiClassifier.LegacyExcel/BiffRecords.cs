using System.Buffers.Binary;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.LegacyExcel;

/// <summary>Reads the records of the stream of a workbook ([MS-XLS] 2.1.4): a type, a size and the data, one behind the other.</summary>
/// <param name="stream">Not disposed.</param>
internal sealed class BiffRecords(Stream stream)
{
    private readonly byte[] _front = new byte[4];
    private readonly byte[] _data = new byte[ushort.MaxValue];
    private int _length;

    /// <summary>The type of the record at hand.</summary>
    public BiffRecordType Type { get; private set; }

    /// <summary>The data of the record at hand, valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Data => _data.AsSpan(0, _length);

    /// <summary>The same, field by field.</summary>
    public BinaryFields Fields => new(Data);

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="EndOfStreamException">The stream ends within a record.</exception>
    public bool Read()
    {
        int front = stream.ReadAtLeast(_front, _front.Length, throwOnEndOfStream: false);
        if (front == 0) return false;
        if (front < _front.Length) throw new EndOfStreamException();
        Type = (BiffRecordType)BinaryPrimitives.ReadUInt16LittleEndian(_front);
        _length = BinaryPrimitives.ReadUInt16LittleEndian(_front.AsSpan(2));
        stream.ReadExactly(_data.AsSpan(0, _length));
        // Some programs fill the last sector up: there is no record without type and data.
        return Type != 0 || _length > 0;
    }
}
