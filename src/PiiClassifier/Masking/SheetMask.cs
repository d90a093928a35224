namespace PiiClassifier.Masking;

/// <summary>Which cells of one sheet are replaced. Not for several threads: it remembers where it was asked last.</summary>
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

    /// <summary>The columns that are replaced in a record, <see langword="null"/> for none; soonest found in the order of the records.</summary>
    public IReadOnlyDictionary<int, PlannedColumn>? ColumnsOf(long record)
    {
        if (_place > 0 && _rows[_place - 1].Last >= record) _place = 0;
        while (_place < _rows.Count && _rows[_place].Last < record) _place++;
        return _place < _rows.Count && _rows[_place].First <= record ? _rows[_place].Columns : null;
    }
}
