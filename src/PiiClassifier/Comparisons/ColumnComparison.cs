using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Comparisons;

/// <summary>A column of which something personal changed.</summary>
public sealed class ColumnComparison
{
    private ColumnComparison()
    {
    }

    /// <summary>The column in the earlier report; <see langword="null"/> when it is added.</summary>
    public required ColumnReport? Before { get; init; }

    /// <summary>The column in the later report; <see langword="null"/> when it is gone.</summary>
    public required ColumnReport? After { get; init; }

    /// <summary>Whether it holds personal information, by its type or inside free text, and did not or was not there.</summary>
    public bool IsNewlyPersonal => RiskOf(Before) == 0 && RiskOf(After) > 0;

    /// <summary>Whether it held personal information and does not any more or is gone.</summary>
    public bool IsNoLongerPersonal => RiskOf(Before) > 0 && RiskOf(After) == 0;

    /// <summary>Whether its own type is another one.</summary>
    public bool IsTypeChanged => StaysPersonal && Before!.Type?.Id != After!.Type?.Id;

    /// <summary>Whether it is at another place in its table.</summary>
    public bool IsMoved => IsPersonal && Before is not null && After is not null && Before.Index != After.Index;

    /// <summary>Whether another header is above it: one of the same type was at the same place.</summary>
    public bool IsRenamed => IsPersonal && Before is not null && After is not null && Before.Header != After.Header;

    /// <summary>Whether its cells are others than before. Known only when both reports have sketches of one key (<see cref="ColumnReport.ContentSketch"/>).</summary>
    public required bool IsContentChanged { get; init; }

    /// <summary>The types inside its texts that were not there, of a column that was personal before.</summary>
    public IEnumerable<PiiType> EmbeddedAdded => StaysPersonal ? Without(After!, Before!) : [];

    /// <summary>The types that are no longer inside its texts, of a column that is still personal.</summary>
    public IEnumerable<PiiType> EmbeddedGone => StaysPersonal ? Without(Before!, After!) : [];

    /// <summary>Whether it is newly personal, of a higher risk than before, or holds another type inside its texts.</summary>
    public bool IsWorse => RiskOf(After) > RiskOf(Before) || EmbeddedAdded.Any();

    private bool IsPersonal => RiskOf(Before) > 0 || RiskOf(After) > 0;

    private bool StaysPersonal => RiskOf(Before) > 0 && RiskOf(After) > 0;

    // All that is told of a column: another kind of change is one more here.
    private bool IsChanged => IsNewlyPersonal || IsNoLongerPersonal || IsTypeChanged || IsMoved || IsRenamed || IsContentChanged || EmbeddedAdded.Any() || EmbeddedGone.Any();

    /// <summary>What changed; <see langword="null"/> for nothing.</summary>
    /// <param name="before">The column in the earlier report.</param>
    /// <param name="after">The column in the later report.</param>
    /// <param name="sameKey">Whether their sketches can be compared.</param>
    internal static ColumnComparison? Of(ColumnReport? before, ColumnReport? after, bool sameKey)
    {
        bool isContentChanged = sameKey && before?.ContentSketch is { } earlier && after?.ContentSketch is { } later && earlier != later;
        var compared = new ColumnComparison { Before = before, After = after, IsContentChanged = isContentChanged };
        return compared.IsChanged ? compared : null;
    }

    /// <summary>Finds columns again: by header and type, then by header, then by their place, which says the same only of one type or without headers.</summary>
    internal static IEnumerable<(ColumnReport? Before, ColumnReport? After)> Pair(IReadOnlyList<ColumnReport> before, IReadOnlyList<ColumnReport> after) =>
        Pairs.Of(
            before,
            after,
            // Of two with one header the one that stayed where it was.
            column => column.Header is null ? null : (column.Header, column.Type?.Id, column.Index),
            column => column.Header is null ? null : (column.Header, column.Type?.Id),
            column => column.Header is null ? null : (column.Header, column.Index),
            column => column.Header,
            column => RiskOf(column) == 0 ? null : (column.Index, column.Type?.Id),
            column => column.Header is null ? column.Index : null);

    private static int RiskOf(ColumnReport? column) => column is null ? 0 : ReportTypes.RiskOf(column);

    private static IEnumerable<PiiType> Without(ColumnReport column, ColumnReport other) =>
        column.Embedded.Select(finding => finding.Type).Where(type => other.Embedded.All(finding => finding.Type.Id != type.Id));
}
