using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Tests.Comparisons;

internal sealed record PlantedTable(int Id)
{
    public required string Name { get; set; }

    public required long Persons { get; set; }

    public required List<PlantedColumn> Columns { get; init; }

    /// <summary>Whether it is found again under another name.</summary>
    public bool IsKnownByItsColumns => Columns.Exists(column => column.Header is not null && column.IsPersonal);

    public TableReport ToReport() => SmallReport.Table(Name, Persons, [.. Columns.Select((column, index) => column.ToReport(index))]);
}
