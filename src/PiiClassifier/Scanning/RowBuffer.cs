using PiiClassifier.Classification;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Scanning;

/// <summary>The first rows of a table, held until it is known which columns tell persons apart.</summary>
internal sealed class RowBuffer : IRowCells
{
    private const int MaxRows = 1000;
    private const int MaxBytes = 4 << 20;

    private readonly List<int> _firstCell = [];
    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[4096];
    private int _length;
    private int _row;

    /// <summary>The rows held.</summary>
    public int Count => _firstCell.Count;

    /// <summary>Whether no further row may be added.</summary>
    public bool IsFull => Count >= MaxRows || _length >= MaxBytes;

    /// <summary>Adds the current row of a table.</summary>
    public void Add(LogicalTable table)
    {
        _firstCell.Add(_ends.Count);
        for (int i = 0; i < table.CellCount; i++)
        {
            ReadOnlySpan<byte> cell = CellBlanks.Trim(table.GetCell(i));
            if (_length + cell.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + cell.Length));
            cell.CopyTo(_bytes.AsSpan(_length));
            _length += cell.Length;
            _ends.Add(_length);
        }
    }

    /// <summary>Makes a row the current one.</summary>
    public RowBuffer GoTo(int row)
    {
        _row = row;
        return this;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> GetCell(int index)
    {
        int place = _firstCell[_row] + index;
        int next = _row + 1 < _firstCell.Count ? _firstCell[_row + 1] : _ends.Count;
        if (place >= next) return [];
        int start = place == 0 ? 0 : _ends[place - 1];
        return _bytes.AsSpan(start, _ends[place] - start);
    }
}
