using System.Buffers;
using System.Data;
using System.Globalization;
using System.Text;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Tables.DataReaders;

/// <summary>The current result of a data reader; its column names are the headers.</summary>
/// <param name="reader">Before its first row; not disposed. Binary values count as empty.</param>
internal sealed class DataReaderTable(IDataReader reader) : LogicalTable
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly int[] _ends = new int[reader.FieldCount];

    /// <inheritdoc/>
    public override TableLayout Layout => TableLayout.Rows;

    /// <inheritdoc/>
    public override long HeaderRow => 0;

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnHeader>? Headers { get; } =
        [.. Enumerable.Range(0, reader.FieldCount).Select(column => new ColumnHeader(reader.GetName(column) ?? ""))];

    /// <inheritdoc/>
    public override bool IsOfCaller => true;

    /// <inheritdoc/>
    public override int CellCount => _ends.Length;

    /// <inheritdoc/>
    public override bool Read()
    {
        while (reader.Read())
        {
            _text.ResetWrittenCount();
            for (int column = 0; column < _ends.Length; column++)
            {
                Write(reader.GetValue(column));
                _ends[column] = _text.WrittenCount;
            }
            if (_text.WrittenCount > 0) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index)
    {
        if ((uint)index >= (uint)_ends.Length) return default;
        int start = index == 0 ? 0 : _ends[index - 1];
        return _text.WrittenSpan[start.._ends[index]];
    }

    private void Write(object value)
    {
        switch (value)
        {
            case DBNull or null or byte[]:
                break;
            case string text:
                Encoding.UTF8.GetBytes(text, _text);
                break;
            case DateTime time:
                Write(time, time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss");
                break;
            case DateTimeOffset time:
                Write(time, time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss");
                break;
            case DateOnly date:
                Write(date, "yyyy-MM-dd");
                break;
            case TimeOnly time:
                Write(time, "HH:mm:ss");
                break;
            case TimeSpan time:
                Write(time, "c");
                break;
            case IUtf8SpanFormattable number:
                Write(number, "");
                break;
            case IFormattable number:
                Encoding.UTF8.GetBytes(number.ToString(null, CultureInfo.InvariantCulture), _text);
                break;
            default:
                Encoding.UTF8.GetBytes(value.ToString() ?? "", _text);
                break;
        }
    }

    private void Write<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        int written;
        for (int size = 64; !value.TryFormat(_text.GetSpan(size), out written, format, CultureInfo.InvariantCulture); size *= 2)
        {
        }
        _text.Advance(written);
    }
}
