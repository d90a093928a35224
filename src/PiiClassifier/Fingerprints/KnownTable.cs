namespace PiiClassifier.Fingerprints;

/// <summary>A table that fingerprints were taken of, or that was searched, and its file.</summary>
public sealed record KnownTable
{
    /// <summary>The file.</summary>
    public required KnownFile File { get; init; }

    /// <summary>The name of the table as in <see cref="TableReport.Name"/>; empty for a text file.</summary>
    public required string Name { get; init; }

    /// <summary>The data rows.</summary>
    public required long Rows { get; init; }

    /// <summary>The distinct natural persons.</summary>
    public required long Persons { get; init; }

    /// <summary>The columns in order.</summary>
    public required IReadOnlyList<KnownColumn> Columns { get; init; }

    internal static KnownTable Of(TableReport table, KnownFile file) => new()
    {
        File = file,
        Name = table.Name,
        Rows = table.Rows,
        Persons = table.Persons,
        Columns = [.. table.Columns.Select(column => new KnownColumn(column.Index, column.Header, column.Type?.Id))],
    };
}
