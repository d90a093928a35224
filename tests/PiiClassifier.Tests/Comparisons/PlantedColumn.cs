using PiiClassifier.Taxonomy;
using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Tests.Comparisons;

internal sealed record PlantedColumn(int Id)
{
    public required string? Header { get; set; }

    public required PiiType? Type { get; set; }

    public required PiiType? Embedded { get; set; }

    public int Risk => Math.Max(Type?.Risk ?? 0, Embedded?.Risk ?? 0);

    public bool IsPersonal => Risk > 0;

    public ColumnReport ToReport(int index) => SmallReport.Column(index, Header, Type, Embedded);
}
