namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Values that have names, as a table: the names are its headers.</summary>
/// <param name="maxColumns">The most columns; further ones are passed over.</param>
internal sealed class NamedValues(int maxColumns)
{
    // What is named by itself is short; this is the memory that a hostile file may take.
    private const int MaxCharacters = 1 << 24;

    private readonly List<List<string>> _columns = [];
    private int _characters;

    /// <summary>The names, then the values.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows
    {
        get
        {
            int rows = _columns.Count == 0 ? 0 : _columns.Max(column => column.Count);
            for (int row = 0; row < rows; row++) yield return [.. _columns.Select(column => row < column.Count ? column[row] : "")];
        }
    }

    /// <summary>Adds lines of values of one name.</summary>
    public void Add(string name, IReadOnlyList<IReadOnlyList<string>> lines)
    {
        int width = lines.Count == 0 ? 0 : lines.Max(line => line.Count);
        for (int i = 0; i < width && _columns.Count < maxColumns; i++)
        {
            List<string> column = [name, .. lines.Where(line => i < line.Count).Select(line => line[i])];
            _characters += column.Sum(text => text.Length);
            if (_characters > MaxCharacters) return;
            _columns.Add(column);
        }
    }
}
