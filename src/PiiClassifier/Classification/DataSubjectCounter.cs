using PiiClassifier.Counting;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;

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
    private readonly BulkDistinctCounter _personsOfRows;
    private readonly BulkDistinctCounter _namesOfRows = new(ExactPersons);
    private readonly BulkDistinctCounter _others = new(ExactPersons);
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
    /// <param name="threads">How many threads tell them apart at the end.</param>
    public DataSubjectCounter(IReadOnlyList<DataSubjectKey> keys, IReadOnlyList<int> nameOfRow, CellFolder folder, KeyedHash? secret, bool keeps, int threads = 1)
    {
        _keys = [.. keys.Select(key => new HashedKey(key))];
        _folder = new DataSubjectFolder(folder);
        _secret = secret;
        _hasOthers = keys.Any(k => k.Role is not null);
        _hasPersonsOfRows = keys.Any(k => k.Role is null);
        if (_hasOthers && nameOfRow.Count > 0) _nameOfRow = new HashedKey(new DataSubjectKey(null, [DataSubjectKeys.NamePart(nameOfRow)]));
        _isPaired = keeps && keys.Any(k => k is { Role: null } && (k.Otherwise is not null || !k.HoldsAcrossTables));
        _personsOfRows = new BulkDistinctCounter(ExactPersons, _isPaired, threads);
    }

    /// <summary>The distinct persons so far.</summary>
    public long Count
    {
        get
        {
            if (!HasKeys) return _estimate ?? _rows;
            if (!_hasOthers) return _personsOfRows.Count;
            return _personsOfRows.Count + (_others.IsExact && _namesOfRows.IsExact ? OthersThatAreNoPersonOfARow().Count : _others.Count);
        }
    }

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact => _estimate is null && _personsOfRows.IsExact && _others.IsExact && (!_hasOthers || _namesOfRows.IsExact);

    /// <summary>Whether columns tell the persons apart; if not, rows are counted.</summary>
    public bool HasKeys => _hasPersonsOfRows || _hasOthers;

    /// <summary>Puts an estimate in the place of the rows counted.</summary>
    public void Replace(long estimate) => _estimate = estimate;

    /// <summary>Counts the persons of rows.</summary>
    public void Add(RowBuffer rows)
    {
        _rows += rows.Count;
        foreach (HashedKey key in _keys)
        {
            Hash(rows, key);
            if (key.Otherwise is not null && (_isPaired || key.Names.AsSpan(0, rows.Count).Contains(false))) Hash(rows, key.Otherwise);
            for (int row = 0; row < rows.Count; row++)
            {
                if (!key.Names[row])
                {
                    if (key.Otherwise?.Names[row] != true) continue;
                    ulong hash = key.Otherwise.Hashes[row];
                    _personsOfRows.Add(hash, hash);
                }
                else if (key.IsOther)
                {
                    _others.Add(key.Hashes[row]);
                }
                else
                {
                    _personsOfRows.Add(key.Hashes[row], _isPaired ? InOtherTables(key, row) : 0);
                }
            }
        }
        if (_nameOfRow is null) return;
        Hash(rows, _nameOfRow);
        for (int row = 0; row < rows.Count; row++)
        {
            if (_nameOfRow.Names[row]) _namesOfRows.Add(_nameOfRow.Hashes[row]);
        }
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
        List<ulong> persons = OthersThatAreNoPersonOfARow();
        persons.EnsureCapacity(persons.Count + (int)_personsOfRows.Count);
        _personsOfRows.AddPartnersTo(persons);
        persons.RemoveAll(static person => person == Nobody);
        return new DataSubjects(Count - persons.Count, [.. persons], null);
    }

    private List<ulong> OthersThatAreNoPersonOfARow()
    {
        var others = new List<ulong>();
        _others.AddHashesTo(others);
        others.RemoveAll(_namesOfRows.Contains);
        return others;
    }

    private static ulong InOtherTables(HashedKey key, int row)
    {
        if (key.Otherwise is { } name && name.Names[row]) return name.Hashes[row];
        return key.HoldsAcrossTables ? key.Hashes[row] : Nobody;
    }

    // Part by part for all rows: their cells are alike, and the hashes of several rows are worked at at once.
    private void Hash(RowBuffer rows, HashedKey key)
    {
        key.Begin(rows.Count);
        Span<ulong> hashes = key.Hashes.AsSpan(0, rows.Count);
        foreach ((int[] columns, DataSubjectKeyForm form) in key.Parts)
        {
            for (int row = 0; row < hashes.Length; row++)
            {
                ulong hash = hashes[row];
                if (columns is [int column])
                {
                    ReadOnlySpan<byte> cell = rows.GetCell(row, column);
                    if (!cell.IsEmpty) key.Names[row] = true;
                    hashes[row] = _folder.TryFoldPlain(cell, form, out ulong first, out ulong last, out int length) ? ValueHash.AppendWords(hash, first, last, length) : ValueHash.AppendAsWords(hash, _folder.Fold(cell, form, _part));
                }
                else
                {
                    hashes[row] = ValueHash.AppendAsWords(hash, Join(rows, row, columns, form, key.Names));
                }
            }
        }
        if (_secret is null) return;
        foreach (ref ulong hash in hashes) hash = _secret.Of(hash);
    }

    // The bytes of a part that several columns make up.
    private ReadOnlySpan<byte> Join(RowBuffer rows, int row, int[] columns, DataSubjectKeyForm form, bool[] names)
    {
        int length = 0;
        foreach (int column in columns)
        {
            ReadOnlySpan<byte> cell = rows.GetCell(row, column);
            if (cell.IsEmpty || length > _part.Length - DataSubjectFolder.MaxBytes) continue;
            names[row] = true;
            ReadOnlySpan<byte> folded = _folder.Fold(cell, form, _part.AsSpan(length));
            folded.CopyTo(_part.AsSpan(length));
            length += folded.Length;
        }
        return _part.AsSpan(0, length);
    }

    private sealed class HashedKey(DataSubjectKey key)
    {
        private readonly ulong _seed = ValueHash.Append(ValueHash.OfNothing, System.Text.Encoding.UTF8.GetBytes(key.Kind));

        // Arrays: what is known by an interface only is asked through it for every row.
        public (int[] Columns, DataSubjectKeyForm Form)[] Parts { get; } = [.. key.Parts.Select(part => (part.Columns.ToArray(), part.Form))];

        /// <summary>By row, the hash of who is named.</summary>
        public ulong[] Hashes { get; private set; } = [];

        /// <summary>By row, whether a column of it is filled: if not, it names nobody in this role.</summary>
        public bool[] Names { get; private set; } = [];

        public bool IsOther => key.Role is not null;

        public bool HoldsAcrossTables => key.HoldsAcrossTables;

        public HashedKey? Otherwise { get; } = key.Otherwise is null ? null : new HashedKey(key.Otherwise);

        public void Begin(int rows)
        {
            if (Hashes.Length < rows) (Hashes, Names) = (new ulong[rows], new bool[rows]);
            Array.Fill(Hashes, _seed, 0, rows);
            Array.Clear(Names, 0, rows);
        }
    }
}
