namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>Reads the records of a binary part ([MS-XLSB] 2.1.4): a type, a size and the data, one behind the other.</summary>
/// <param name="part">Not disposed.</param>
internal sealed class BinaryRecords(PartStream part)
{
    private const int WindowBytes = 64 * 1024;

    // Where a size is untrue, memory is taken only as the data come.
    private const int FirstBytes = 4096;

    private readonly byte[] _window = new byte[WindowBytes];
    private byte[] _data = new byte[FirstBytes];
    private int _start;
    private int _end;
    private int _length;

    /// <summary>The type of the record at hand.</summary>
    public BinaryRecordType Type { get; private set; }

    /// <summary>The fields of the record at hand, valid until the next <see cref="Read"/>.</summary>
    public BinaryFields Fields => new(_data.AsSpan(0, _length));

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="TableReadException">A record is longer than a row may be.</exception>
    /// <exception cref="EndOfStreamException">The part ends within a record.</exception>
    public bool Read()
    {
        int first = NextByte();
        if (first < 0) return false;
        Type = (BinaryRecordType)(first < 0x80 ? first : (first & 0x7F) | ((NeededByte() & 0x7F) << 7));
        int size = 0;
        for (int shift = 0; shift < 28; shift += 7)
        {
            int next = NeededByte();
            size |= (next & 0x7F) << shift;
            if (next < 0x80) break;
        }
        if (size > PartStream.MaxUnitBytes) throw WorkbookFaults.TooLarge("record-too-large", PartStream.MaxUnitBytes);
        ReadData(size);
        return true;
    }

    private void ReadData(int size)
    {
        _length = 0;
        while (_length < size)
        {
            if (_start == _end && !Fill()) throw new EndOfStreamException();
            int count = Math.Min(size - _length, _end - _start);
            if (_length + count > _data.Length) Array.Resize(ref _data, Math.Max(2 * _data.Length, _length + count));
            _window.AsSpan(_start, count).CopyTo(_data.AsSpan(_length));
            _start += count;
            _length += count;
        }
    }

    private int NeededByte() => NextByte() is >= 0 and var next ? next : throw new EndOfStreamException();

    private int NextByte() => _start < _end || Fill() ? _window[_start++] : -1;

    private bool Fill()
    {
        _start = 0;
        _end = part.Read(_window);
        part.NextUnit();
        return _end > 0;
    }
}
