using PiiClassifier.SampleData.Columns;

namespace PiiClassifier.SampleData.Tables;

/// <summary>A column of one table: its kind, header, way of writing and whom it is about.</summary>
/// <param name="Writer">The index of the way of writing that the column keeps to.</param>
/// <param name="Role">Which person of the line.</param>
public sealed record TableColumn(ColumnKind Kind, string Header, int Writer, int Role = 0)
{
    /// <summary>A label that a judge would accept too, when the words fit two types; else <see langword="null"/>.</summary>
    public string? AlsoLabel { get; init; }

    /// <summary>Types of which there is something inside the text of this table's column.</summary>
    public IReadOnlyList<string> Embedded { get; init; } = [];

    public string Write(Row row)
    {
        row.Role = Role;
        return Kind.Writers[Writer](row);
    }
}
