namespace PiiClassifier;

/// <summary>Where the data rows of a table lie in its file.</summary>
internal sealed class TablePlace
{
    private readonly List<(long First, long Last)> _rows = [];

    /// <summary>The part of the workbook that holds the sheet; empty for a text file; <see langword="null"/> where no sheet holds it.</summary>
    public string? Part { get; set; }

    /// <summary>The records that are data rows, 0-based and inclusive, in order: titles, headers and blank records are not among them.</summary>
    public IReadOnlyList<(long First, long Last)> Rows => _rows;

    /// <summary>Notes a data row behind those before.</summary>
    public void Add(long record)
    {
        if (_rows.Count > 0 && _rows[^1].Last + 1 == record) _rows[^1] = (_rows[^1].First, record);
        else _rows.Add((record, record));
    }
}
