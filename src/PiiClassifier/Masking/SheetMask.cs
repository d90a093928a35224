namespace PiiClassifier.Masking;

/// <summary>Which cells of one sheet are replaced. Built once, then read from the first record on.</summary>
internal sealed class SheetMask
{
    private readonly List<(long First, long Last, IReadOnlyDictionary<int, PlannedColumn> Columns)> _rows = [];
    private int _place;

    /// <summary>Replaces nothing.</summary>
    public static SheetMask Nothing => new();

    /// <summary>The columns in which something is replaced, 0-based.</summary>
    public IEnumerable<int> Columns => _rows.SelectMany(rows => rows.Columns.Keys).Distinct();

    /// <summary>Adds a table; tables do not share a record.</summary>
    public void Add(TablePlace place, IReadOnlyDictionary<int, PlannedColumn> columns)
    {
        if (columns.Count == 0) return;
        foreach ((long first, long last) in place.Rows) _rows.Add((first, last, columns));
        _rows.Sort(static (one, other) => one.First.CompareTo(other.First));
    }

    /// <summary>Starts from the first record again.</summary>
    public void Rewind() => _place = 0;

    /// <summary>The columns that are replaced in a record, <see langword="null"/> for none; to be asked in the order of the records.</summary>
    public IReadOnlyDictionary<int, PlannedColumn>? ColumnsOf(long record)
    {
        while (_place < _rows.Count && _rows[_place].Last < record) _place++;
        return _place < _rows.Count && _rows[_place].First <= record ? _rows[_place].Columns : null;
    }

    /// <summary>Whether something is replaced in these cells, 0-based and inclusive.</summary>
    public bool Meets(long firstRow, int firstColumn, long lastRow, int lastColumn) =>
        _rows.Exists(rows => rows.First <= lastRow && firstRow <= rows.Last && rows.Columns.Keys.Any(column => column >= firstColumn && column <= lastColumn));
}
