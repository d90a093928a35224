using PiiClassifier.Tables;

namespace PiiClassifier.Profiles;

/// <summary>The filled cells of one column of some rows, with their hashes.</summary>
/// <remarks>
/// A column is gone through in passes, each of which does one thing to all of its cells: the processor works at the
/// hashes of several cells at once, and the table of one counter stays in its cache. One object a thread.
/// </remarks>
internal sealed class ColumnValues
{
    private RowBuffer? _rows;
    private CellPlace[] _places = [];
    private ulong[] _hashes = [];
    private int _count;

    /// <summary>The number of the thread, below that of all threads at the table.</summary>
    public int Thread { get; set; }

    /// <summary>What was said of values of this and of other columns.</summary>
    public MatchMemory Memory { get; } = new();

    /// <summary>The hashes of the filled cells, from the first row to the last.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, _count);

    /// <summary>Turns to a column.</summary>
    public void GoTo(RowBuffer rows, int column)
    {
        if (_hashes.Length < rows.Count) (_places, _hashes) = (new CellPlace[rows.Count], new ulong[rows.Count]);
        _rows = rows;
        _count = rows.Gather(column, _places, _hashes);
    }

    /// <summary>Lets go of the rows.</summary>
    public void LetGo() => (_rows, _count) = (null, 0);

    /// <summary>A filled cell.</summary>
    public ReadOnlySpan<byte> GetCell(int index) => _rows!.GetCell(_places[index]);
}
