using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Classification;

/// <summary>Counts the distinct data subjects of a table, row by row. Holds hashes, no values.</summary>
internal sealed class DataSubjectCounter
{
    /// <summary>Up to how many persons the count is exact.</summary>
    public const int ExactPersons = 1_000_000;

    private readonly IReadOnlyList<DataSubjectKey> _keys;
    private readonly NameFolder _folder;
    private readonly DistinctCounter _personsOfRows = new(ExactPersons);
    private readonly DistinctCounter _namesOfRows = new(ExactPersons);
    private readonly DistinctCounter _others = new(ExactPersons);
    private readonly bool _hasOthers;
    private readonly IReadOnlyList<int> _nameOfRow;
    private long _rows;

    /// <summary>Starts counting.</summary>
    /// <param name="keys">By which columns; empty when every row is a person.</param>
    /// <param name="nameOfRow">The columns with the name of the person of the row, to know them again when they are somebody's relative; may be empty.</param>
    /// <param name="folder">Shared by the columns of the table.</param>
    public DataSubjectCounter(IReadOnlyList<DataSubjectKey> keys, IReadOnlyList<int> nameOfRow, CellFolder folder)
    {
        _keys = keys;
        _nameOfRow = nameOfRow;
        _folder = new NameFolder(folder);
        _hasOthers = keys.Any(k => k.Role is not null);
    }

    /// <summary>The distinct persons so far.</summary>
    public long Count
    {
        get
        {
            if (!_keys.Any(k => k.Role is null) && !_hasOthers) return _rows;
            if (!_hasOthers) return _personsOfRows.Count;
            bool comparable = _others.IsExact && _namesOfRows.IsExact;
            return _personsOfRows.Count + (comparable ? _others.CountMissingFrom(_namesOfRows) : _others.Count);
        }
    }

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact => _personsOfRows.IsExact && _others.IsExact && (!_hasOthers || _namesOfRows.IsExact);

    /// <summary>Counts the persons of a row.</summary>
    public void Add(IRowCells row)
    {
        _rows++;
        // By index: the enumerator of a list that is known by an interface only is an object for every row.
        for (int i = 0; i < _keys.Count; i++)
        {
            DataSubjectKey key = _keys[i];
            if (!TryHash(row, key, out ulong hash)) continue;
            (key.Role is null ? _personsOfRows : _others).Add(hash);
        }
        if (_hasOthers && _nameOfRow.Count > 0 && TryHash(row, _nameOfRow, isNumber: false, out ulong name)) _namesOfRows.Add(name);
    }

    // False when every column is blank: the row names nobody in this role.
    private bool TryHash(IRowCells row, DataSubjectKey key, out ulong hash) =>
        TryHash(row, key.Columns, key.IsNumber, out hash) || (key.Otherwise is { } other && TryHash(row, other.Columns, other.IsNumber, out hash));

    private bool TryHash(IRowCells row, IReadOnlyList<int> columns, bool isNumber, out ulong hash)
    {
        hash = 0;
        bool any = false;
        for (int i = 0; i < columns.Count; i++)
        {
            ReadOnlySpan<byte> cell = row.GetCell(columns[i]);
            if (cell.IsEmpty) continue;
            any = true;
            hash = ValueHash.Append(hash, isNumber ? _folder.Unfolded(cell) : _folder.Fold(cell));
        }
        return any;
    }
}
