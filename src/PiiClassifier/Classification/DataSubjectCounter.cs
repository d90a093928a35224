using PiiClassifier.Counting;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Classification;

/// <summary>Counts the distinct data subjects of a table, row by row. Holds hashes, no values.</summary>
internal sealed class DataSubjectCounter
{
    /// <summary>Up to how many persons the count is exact.</summary>
    public const int ExactPersons = 1_000_000;

    // Marks a person who cannot be known again in another table.
    private const ulong Nobody = 0;

    private readonly HashedKey[] _keys;
    private readonly HashedKey? _nameOfRow;
    private readonly DataSubjectFolder _folder;
    private readonly KeyedHash? _secret;
    private readonly byte[] _part = new byte[4 * DataSubjectFolder.MaxBytes];
    private readonly DistinctCounter _personsOfRows;
    private readonly DistinctCounter _namesOfRows = new(ExactPersons);
    private readonly DistinctCounter _others = new(ExactPersons);
    private readonly bool _hasOthers;
    private readonly bool _hasPersonsOfRows;
    private readonly bool _isPaired;
    private long _rows;
    private long? _estimate;

    /// <summary>Starts counting.</summary>
    /// <param name="keys">What tells them apart; empty when every row is a person.</param>
    /// <param name="nameOfRow">The columns with the name of the person of the row, to know them again when they are somebody's relative; may be empty.</param>
    /// <param name="folder">Knows what the cells are written in.</param>
    /// <param name="secret">Hashes what tells them apart once more, so that it may be stored; <see langword="null"/> where it stays within the process.</param>
    /// <param name="keeps">Whether <see cref="ToSubjects"/> will be asked for: what a person is known by in other tables is gathered only then.</param>
    public DataSubjectCounter(IReadOnlyList<DataSubjectKey> keys, IReadOnlyList<int> nameOfRow, CellFolder folder, KeyedHash? secret, bool keeps)
    {
        _keys = [.. keys.Select(key => new HashedKey(key))];
        _folder = new DataSubjectFolder(folder);
        _secret = secret;
        _hasOthers = keys.Any(k => k.Role is not null);
        _hasPersonsOfRows = keys.Any(k => k.Role is null);
        if (_hasOthers && nameOfRow.Count > 0) _nameOfRow = new HashedKey(new DataSubjectKey(null, [DataSubjectKeys.NamePart(nameOfRow)]));
        _isPaired = keeps && keys.Any(k => k is { Role: null } && (k.Otherwise is not null || !k.HoldsAcrossTables));
        _personsOfRows = new DistinctCounter(ExactPersons, _isPaired);
    }

    /// <summary>The distinct persons so far.</summary>
    public long Count
    {
        get
        {
            if (!HasKeys) return _estimate ?? _rows;
            if (!_hasOthers) return _personsOfRows.Count;
            return _personsOfRows.Count + (_others.IsExact && _namesOfRows.IsExact ? OthersThatAreNoPersonOfARow().LongCount() : _others.Count);
        }
    }

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact => _estimate is null && _personsOfRows.IsExact && _others.IsExact && (!_hasOthers || _namesOfRows.IsExact);

    /// <summary>Whether columns tell the persons apart; if not, rows are counted.</summary>
    public bool HasKeys => _hasPersonsOfRows || _hasOthers;

    /// <summary>Puts an estimate in the place of the rows counted.</summary>
    public void Replace(long estimate) => _estimate = estimate;

    /// <summary>Counts the persons of a row.</summary>
    public void Add(IRowCells row)
    {
        _rows++;
        foreach (HashedKey key in _keys)
        {
            if (!TryHash(row, key, out ulong hash))
            {
                if (key.Otherwise is not { } other || !TryHash(row, other, out hash)) continue;
                _personsOfRows.Add(hash, hash);
            }
            else if (key.IsOther)
            {
                _others.Add(hash);
            }
            else
            {
                _personsOfRows.Add(hash, _isPaired ? InOtherTables(row, key, hash) : 0);
            }
        }
        if (_nameOfRow is not null && TryHash(row, _nameOfRow, out ulong name)) _namesOfRows.Add(name);
    }

    /// <summary>The persons counted, to be known again in other tables.</summary>
    public DataSubjects ToSubjects()
    {
        if (!HasKeys) return new DataSubjects(Count, [], null);
        if (!IsExact)
        {
            var sketch = new HyperLogLog();
            sketch.Add(_personsOfRows.ToSketch());
            sketch.Add(_others.ToSketch());
            return new DataSubjects(0, [], sketch);
        }
        ulong[] persons = [.. _personsOfRows.Partners.Where(person => person != Nobody), .. OthersThatAreNoPersonOfARow()];
        return new DataSubjects(Count - persons.Length, persons, null);
    }

    private IEnumerable<ulong> OthersThatAreNoPersonOfARow() => _others.Hashes.Where(hash => !_namesOfRows.Contains(hash));

    private ulong InOtherTables(IRowCells row, HashedKey key, ulong hash)
    {
        if (key.Otherwise is { } name && TryHash(row, name, out ulong other)) return other;
        return key.HoldsAcrossTables ? hash : Nobody;
    }

    // False when every column is blank: the row names nobody in this role.
    private bool TryHash(IRowCells row, HashedKey key, out ulong hash)
    {
        hash = key.Seed;
        bool any = false;
        foreach (DataSubjectKeyPart part in key.Parts)
        {
            int length = 0;
            // By index: the enumerator of a list that is known by an interface only is an object for every row.
            for (int i = 0; i < part.Columns.Count; i++)
            {
                ReadOnlySpan<byte> cell = row.GetCell(part.Columns[i]);
                if (cell.IsEmpty || length > _part.Length - DataSubjectFolder.MaxBytes) continue;
                any = true;
                length += _folder.Fold(cell, part.Form, _part.AsSpan(length));
            }
            hash = ValueHash.Append(hash, _part.AsSpan(0, length));
        }
        if (_secret is not null) hash = _secret.Of(hash);
        return any;
    }

    private sealed class HashedKey(DataSubjectKey key)
    {
        public ulong Seed { get; } = ValueHash.Of(System.Text.Encoding.UTF8.GetBytes(key.Kind));

        public DataSubjectKeyPart[] Parts { get; } = [.. key.Parts];

        public bool IsOther => key.Role is not null;

        public bool HoldsAcrossTables => key.HoldsAcrossTables;

        public HashedKey? Otherwise { get; } = key.Otherwise is null ? null : new HashedKey(key.Otherwise);
    }
}
