namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Values that have names, as a table: the names are its headers.</summary>
/// <param name="maxColumns">The most columns; one more is kept, so that whoever reads the rows says that there are more.</param>
internal sealed class NamedValues(int maxColumns)
{
    // What is named by itself is short; this is the memory that a hostile file may take.
    private const int MaxCharacters = 1 << 24;

    private readonly List<List<string>> _columns = [];
    private int _characters;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _columns.Count == 0 && Fault is null;

    /// <summary>Why some are left out; the rows end with it.</summary>
    public TableReadException? Fault { get; set; }

    /// <summary>The names, then the values.</summary>
    /// <exception cref="TableReadException">Behind the rows: some are left out.</exception>
    public IEnumerable<IReadOnlyList<string>> Rows
    {
        get
        {
            int rows = _columns.Count == 0 ? 0 : _columns.Max(column => column.Count);
            for (int row = 0; row < rows; row++) yield return [.. _columns.Select(column => row < column.Count ? column[row] : "")];
            if (Fault is not null) throw Fault;
        }
    }

    /// <summary>Adds lines of values of one name.</summary>
    public void Add(string name, IReadOnlyList<IReadOnlyList<string>> lines)
    {
        int width = lines.Count == 0 ? 0 : lines.Max(line => line.Count);
        for (int i = 0; i < width && _columns.Count <= maxColumns; i++)
        {
            List<string> column = [name, .. lines.Where(line => i < line.Count).Select(line => line[i])];
            long characters = column.Sum(text => (long)text.Length);
            if (characters > MaxCharacters - _characters)
            {
                Fault ??= WorkbookFaults.TooLarge("record-too-large", MaxCharacters);
                return;
            }
            _characters += (int)characters;
            _columns.Add(column);
        }
    }
}
