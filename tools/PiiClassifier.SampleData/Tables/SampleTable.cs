namespace PiiClassifier.SampleData.Tables;

/// <summary>A made table: what stands in the file and what is true of it.</summary>
/// <param name="Sheet">The sheet's name; empty for text files.</param>
/// <param name="Above">Title lines over the header.</param>
/// <param name="Rows">The data; each row has a cell for each column, or one cell for a stray note.</param>
/// <param name="Persons">Distinct natural persons: those whom the lines are about and everybody else whom a column names.</param>
public sealed record SampleTable(string Sheet, TableSubject Subject, IReadOnlyList<string> Above, IReadOnlyList<TableColumn> Columns, IReadOnlyList<string[]> Rows, int Persons)
{
    public bool HasHeader { get; init; } = true;

    public bool IsHidden { get; init; }

    /// <summary>A subject that a judge would accept too; <see langword="null"/> for nothing else.</summary>
    public TableSubject? AlsoSubject { get; init; }

    /// <summary>The headers over the headers, one a column and empty where there is none; <see langword="null"/> with one header row.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>The index of the headers (of two rows, the lower) among the records; -1 without.</summary>
    public int HeaderRow => HasHeader ? Above.Count + (Groups is null ? 0 : 1) : -1;
}
