using PiiClassifier.Reports;

namespace PiiClassifier.Comparisons;

/// <summary>What changed between two reports of <c>pii scan</c>, such as that of last month and that of this one.</summary>
/// <remarks>Told from the two reports alone: no file is opened. Holds no cell text, since a report holds none.</remarks>
public sealed class ReportComparison
{
    private ReportComparison()
    {
    }

    /// <summary>The counts of the earlier report.</summary>
    public required ReportSummary Before { get; init; }

    /// <summary>The counts of the later report.</summary>
    public required ReportSummary After { get; init; }

    /// <summary>When the earlier scan began.</summary>
    public required DateTimeOffset BeforeStartedAt { get; init; }

    /// <summary>When the later scan began.</summary>
    public required DateTimeOffset AfterStartedAt { get; init; }

    /// <summary>Whether one of the scans was ended before its end: what is told as added or gone may only not have been reached by it.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>The files of which something changed, the gravest (<see cref="FileRank"/>, before or after) first, of one rank by their paths.</summary>
    public required IReadOnlyList<FileComparison> Files { get; init; }

    /// <summary>Whether something personal is new or worse in some file: see <see cref="FileComparison.IsWorse"/>.</summary>
    public bool IsWorse => Files.Any(file => file.IsWorse);

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static ReportComparison Of(ScanReport before, ScanReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ReportComparison
        {
            Before = new ReportSummary(before),
            After = new ReportSummary(after),
            BeforeStartedAt = before.StartedAt,
            AfterStartedAt = after.StartedAt,
            Interrupted = before.Interrupted || after.Interrupted,
            Files =
            [
                .. Pairs.Of<FileReport>(before.Files, after.Files, file => file.Path, FileComparison.ContentAndNameOf, FileComparison.ContentOf)
                    .Select(pair => FileComparison.Of(pair.Before, pair.After, before.KeyId is { } key && key == after.KeyId))
                    .OfType<FileComparison>()
                    .OrderByDescending(file => file.Rank)
                    .ThenBy(file => file.Path, StringComparer.Ordinal),
            ],
        };
    }
}
