namespace PiiClassifier.SampleData.Tables;

/// <summary>A made table: what stands in the file and what is true of it.</summary>
/// <param name="Sheet">The sheet's name; empty for text files.</param>
/// <param name="Above">Title lines over the header.</param>
/// <param name="Rows">The data; each row has a cell for each column, or one cell for a stray note.</param>
/// <param name="Persons">Distinct people.</param>
public sealed record SampleTable(string Sheet, TableSubject Subject, IReadOnlyList<string> Above, IReadOnlyList<TableColumn> Columns, IReadOnlyList<string[]> Rows, int Persons)
{
    public bool HasHeader { get; init; } = true;

    public bool IsHidden { get; init; }

    /// <summary>The header's index among the records; -1 without.</summary>
    public int HeaderRow => HasHeader ? Above.Count : -1;
}
