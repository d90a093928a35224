namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>What a workbook says about itself: who wrote it, and what it is about.</summary>
internal sealed class DocumentProperties
{
    private const string Name = "document properties";

    private const int MaxProperties = 10_000;

    // The words by which Japanese Excel shows them, as far as they say what stands there.
    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "タイトル",
        ["subject"] = "件名",
        ["keywords"] = "タグ",
        ["description"] = "コメント",
        ["category"] = "分類項目",
        ["contentStatus"] = "状態",
        ["company"] = "会社",
        ["hyperlinkBase"] = "ハイパーリンクの基点",
    };

    private readonly List<(string Name, string Text)> _properties = [];
    private readonly List<string> _authors = [];

    /// <summary>Whether none was noted.</summary>
    public bool IsEmpty => _properties.Count == 0 && _authors.Count == 0;

    /// <summary>The properties as tables: what they say, and apart from it who wrote the file.</summary>
    /// <param name="read">Reads them, when the first of the tables is opened; where they are damaged it throws as the reading of XML does.</param>
    /// <param name="limits">How much to take in.</param>
    public static IEnumerable<TableSource> Tables(Func<DocumentProperties> read, TableReadLimits limits)
    {
        var properties = new Lazy<DocumentProperties>(read, isThreadSafe: false);
        return
        [
            new TextRows(Name, () => properties.Value.Columns(limits), limits),
            new TextRows(Name, () => properties.Value.Authors, limits, namesAuthors: true),
        ];
    }

    /// <summary>Whether it is one of those that every program writes and that say what the file is about.</summary>
    public static bool IsWellKnown(string name) => Labels.ContainsKey(name);

    /// <summary>Notes a property; blank ones are none.</summary>
    public void Add(string name, string text)
    {
        // LibreOffice makes a property of the user's own of the person that Excel calls so.
        if (name == "Manager") AddAuthor(text);
        else if (text.Length > 0 && _properties.Count < MaxProperties) _properties.Add((name, text));
    }

    /// <summary>Notes who wrote the file, saved it or answers for it.</summary>
    public void AddAuthor(string author)
    {
        if (author.Length > 0 && _authors.Count < MaxProperties && !_authors.Contains(author)) _authors.Add(author);
    }

    // Below a header.
    private IEnumerable<IReadOnlyList<string>> Authors => [["作成者"], .. _authors.Select(author => (string[])[author])];

    // A column a property: what it is called above what it says.
    private IEnumerable<IReadOnlyList<string>> Columns(TableReadLimits limits)
    {
        var columns = new NamedValues(limits.MaxColumns);
        foreach ((string name, string text) in _properties) columns.Add(Labels.GetValueOrDefault(name, name), [[text]]);
        return columns.Rows;
    }
}
