using System.Buffers.Binary;
using System.Runtime.InteropServices;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.LegacyExcel;

/// <summary>Reads the records of the stream of a workbook ([MS-XLS] 2.1.4): a type, a size and the data, one behind the other.</summary>
/// <param name="stream">Not disposed.</param>
internal sealed class BiffRecords(Stream stream)
{
    private const ushort Version8 = 0x0600;

    // What goes on over several records is short; this is the memory that a hostile file may take.
    private const int MaxBytes = 1 << 24;

    private readonly byte[] _front = new byte[4];
    private readonly List<int> _seams = [];
    private byte[] _data = new byte[ushort.MaxValue];
    private int _length;
    private bool _begun;
    private bool _ahead;
    private bool _ended;

    /// <summary>The type of the record at hand.</summary>
    public BiffRecordType Type { get; private set; }

    /// <summary>Whether what follows is encrypted but for types and sizes.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>Whether the workbook is of Excel 97 or later; known with the first record.</summary>
    public bool IsOfExcel97 { get; private set; }

    /// <summary>The fields of the record at hand, valid until the next <see cref="Read"/>.</summary>
    public BinaryFields Fields => new(_data.AsSpan(0, _length), CollectionsMarshal.AsSpan(_seams));

    /// <summary>The fields of the record at hand and of those behind it that go on with it.</summary>
    /// <exception cref="EndOfStreamException">The stream ends within a record.</exception>
    public BinaryFields WholeFields
    {
        get
        {
            while (Peek() == BiffRecordType.Continuation)
            {
                _seams.Add(_length);
                ReadData(_length);
            }
            return Fields;
        }
    }

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="EndOfStreamException">The stream ends within a record.</exception>
    public bool Read()
    {
        if (Peek() is not { } type) return false;
        Type = type;
        _seams.Clear();
        ReadData(0);
        if (Type == BiffRecordType.Encryption) IsEncrypted = true;
        if (!_begun && Type == BiffRecordType.Begin) IsOfExcel97 = Fields.ReadUInt16() == Version8;
        _begun = true;
        // Some programs fill the last sector up: there is no record without type and data.
        return Type != 0 || _length > 0;
    }

    /// <summary>Goes to the next record of those that stand before the sheets of a workbook of Excel 97 or later.</summary>
    /// <inheritdoc cref="Read"/>
    public bool ReadBeforeSheets()
    {
        if (_ended) return false;
        bool read = Read();
        _ended = !read || !IsOfExcel97 || Type == BiffRecordType.End;
        return !_ended;
    }

    private BiffRecordType? Peek()
    {
        if (!_ahead)
        {
            int front = stream.ReadAtLeast(_front, _front.Length, throwOnEndOfStream: false);
            if (front == 0) return null;
            if (front < _front.Length) throw new EndOfStreamException();
            _ahead = true;
        }
        return (BiffRecordType)BinaryPrimitives.ReadUInt16LittleEndian(_front);
    }

    private void ReadData(int start)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(_front.AsSpan(2));
        _ahead = false;
        if (start + length > MaxBytes) throw WorkbookFaults.TooLarge("record-too-large", MaxBytes);
        if (start + length > _data.Length) Array.Resize(ref _data, Math.Max(2 * _data.Length, start + length));
        stream.ReadExactly(_data.AsSpan(start, length));
        _length = start + length;
    }
}
