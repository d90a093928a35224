namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>The comments that stand among the cells of a workbook: they are kept until the sheets are read.</summary>
/// <param name="limits">How much to take in.</param>
internal sealed class CommentList(TableReadLimits limits)
{
    // Comments are short; this is the memory that a hostile file may take.
    private const int MaxCharacters = 1 << 24;

    private readonly List<string[]> _rows = [];
    private int _characters;
    private bool _full;

    /// <summary>A table of all of them; none where there are none. To be asked for behind the last sheet.</summary>
    public IEnumerable<TableSource> Tables
    {
        get
        {
            if (_rows.Count > 0) yield return new TextRows("comments", () => Rows, limits);
        }
    }

    private IEnumerable<IReadOnlyList<string>> Rows
    {
        get
        {
            yield return Comments.Header;
            foreach (string[] row in _rows) yield return row;
            if (_full) throw WorkbookFaults.TooLarge("record-too-large", MaxCharacters);
        }
    }

    /// <summary>Notes a comment; blank ones are none.</summary>
    public void Add(string author, string text)
    {
        if (author.Length == 0 && text.Length == 0) return;
        _full |= _characters > MaxCharacters - author.Length - text.Length;
        if (_full) return;
        _characters += author.Length + text.Length;
        _rows.Add([author, text]);
    }
}
