namespace PiiClassifier.Tables.Layouts;

/// <summary>Counts the hidden rows and columns in which something stands.</summary>
internal sealed class HiddenTally
{
    private bool[] _seen = [];

    /// <summary>The hidden rows with text.</summary>
    public long Rows { get; private set; }

    /// <summary>The hidden columns with text.</summary>
    public int Columns { get; private set; }

    /// <summary>Counts a record.</summary>
    public void Add(RecordQueue record, bool rowIsHidden, IReadOnlyList<(int First, int Last)> columns)
    {
        int count = record.CellCount;
        if (count == 0) return;
        if (rowIsHidden && !record.IsBlank) Rows++;
        foreach ((int first, int last) in columns)
        {
            for (int column = first; column <= last && column < count; column++)
            {
                if ((column < _seen.Length && _seen[column]) || record.GetCell(column).IsEmpty) continue;
                if (column >= _seen.Length) Array.Resize(ref _seen, Math.Max(2 * _seen.Length, column + 1));
                _seen[column] = true;
                Columns++;
            }
        }
    }

    /// <summary>Begins anew, for the next table.</summary>
    public void Clear()
    {
        Rows = Columns = 0;
        _seen.AsSpan().Clear();
    }
}
