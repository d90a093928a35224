namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>The fields of a pivot cache, and the values that occur in each.</summary>
/// <param name="limits">How much to take in.</param>
internal sealed class PivotFields(TableReadLimits limits)
{
    private readonly List<string> _names = [];
    private readonly List<List<(int Offset, int Length)>> _items = [];
    private int _count;

    /// <summary>The names of the fields.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Where the text of an item is written before <see cref="AddItem"/>.</summary>
    public Utf8Buffer Texts { get; } = new(4096);

    /// <summary>Begins a field.</summary>
    /// <exception cref="TableReadException">There are more than a table may have columns.</exception>
    public void Add(string name)
    {
        if (_names.Count >= limits.MaxColumns) throw WorkbookFaults.Damaged("malformed-workbook");
        _names.Add(name);
        _items.Add([]);
    }

    /// <summary>Gives the last field the text that was appended from an offset on.</summary>
    /// <exception cref="TableReadException">There are more than can be held.</exception>
    public void AddItem(int offset)
    {
        // Two numbers for each.
        SharedStrings.RequireRoom(Texts.Length + (8L * ++_count), limits);
        _items[^1].Add((offset, Texts.Length - offset));
    }

    /// <summary>Keeps the last items of the last field: before them stand those of its groups.</summary>
    public void KeepLastItems(int count) => _items[^1].RemoveRange(0, Math.Max(0, _items[^1].Count - count));

    /// <summary>Finds the text of an item.</summary>
    /// <returns>Whether the field has so many.</returns>
    public bool TryGet(int field, int item, out ReadOnlySpan<byte> text)
    {
        bool found = field < _items.Count && item < _items[field].Count;
        text = found ? Texts.Slice(_items[field][item].Offset, _items[field][item].Length) : default;
        return found;
    }
}
