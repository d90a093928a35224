using PiiClassifier.Reports;

namespace PiiClassifier.Comparisons;

/// <summary>A table of which something changed.</summary>
public sealed class TableComparison
{
    private TableComparison()
    {
    }

    /// <summary>The table in the earlier report; <see langword="null"/> when it is added.</summary>
    public required TableReport? Before { get; init; }

    /// <summary>The table in the later report; <see langword="null"/> when it is gone.</summary>
    public required TableReport? After { get; init; }

    /// <summary>The columns of which something personal changed, in their order, those that are gone last.</summary>
    public required IReadOnlyList<ColumnComparison> Columns { get; init; }

    /// <summary>Its name in the later report; of a table that is gone, in the earlier one.</summary>
    public string Name => (After ?? Before)!.Name;

    /// <summary>Whether it had another name: a table with the same headers and types is gone.</summary>
    public bool IsRenamed => Before is not null && After is not null && Before.Name != After.Name;

    /// <summary>What changed; <see langword="null"/> for nothing.</summary>
    internal static TableComparison? Of(TableReport? before, TableReport? after, bool sameKey)
    {
        var compared = new TableComparison
        {
            Before = before,
            After = after,
            Columns = [.. ColumnComparison.Pair(before?.Columns ?? [], after?.Columns ?? []).Select(pair => ColumnComparison.Of(pair.Before, pair.After, sameKey)).OfType<ColumnComparison>()],
        };
        return before is null || after is null || compared.IsRenamed || compared.Columns.Count > 0 ? compared : null;
    }

    /// <summary>By what a table is known again under another name; nothing for one of which no personal column has a header.</summary>
    internal static string? ColumnsOf(TableReport table) =>
        table.Columns.Any(column => column.Header is not null && ReportTypes.RiskOf(column) > 0) ? ShapeOf(table) : null;

    /// <summary>Its headers with their types.</summary>
    internal static string ShapeOf(TableReport table) =>
        string.Join('\n', table.Columns.Select(column => $"{column.Header}\t{string.Join(' ', ReportTypes.Of(column).Select(type => type.Id))}"));
}
