using PiiClassifier.Taxonomy;

namespace PiiClassifier;

/// <summary>What was found of one column.</summary>
public sealed class ColumnReport
{
    /// <summary>The 0-based place of the column in its table.</summary>
    public required int Index { get; init; }

    /// <summary>The header text; <see langword="null"/> when no header row was recognised, since row 1 is then somebody's data.</summary>
    public required string? Header { get; init; }

    /// <summary>The type, or <see langword="null"/> for no personal information.</summary>
    public required PiiType? Type { get; init; }

    /// <summary>The calibrated probability that <see cref="Type"/> is right, 0 to 1; without a type, that the column holds no personal information.</summary>
    public required double Confidence { get; init; }

    /// <summary>Cells that are not blank.</summary>
    public required long Filled { get; init; }

    /// <summary>Cells whose value has the shape of <see cref="Type"/>; all filled ones when the type has no shape of its own; 0 without a type.</summary>
    public required long Matched { get; init; }

    /// <summary>
    /// Whether <see cref="Matched"/> was counted over all cells: up to 10,000 filled ones. Beyond that, and where several recognizers
    /// fit the type together in a table of more than 500 rows, it is estimated from a sample with a standard error of 2 % at most.
    /// </summary>
    public bool MatchedExact { get; init; } = true;

    /// <summary>Distinct values; exact up to 10,000, beyond that a sketch with a standard error of 1.6 %.</summary>
    public required long Distinct { get; init; }

    /// <summary>A keyed sketch of the content, 32 hexadecimal digits: the same for the same cells in any order. <see langword="null"/> without a <see cref="PiiScannerOptions.Key"/>, and for a column in which nothing personal was found.</summary>
    public string? ContentSketch { get; init; }

    /// <summary>Whether the finding was accepted before, in a baseline; <see langword="null"/> when no baseline was asked, and for a column in which nothing personal was found.</summary>
    public bool? IsAccepted { get; internal set; }

    /// <summary>Other types that it might be, likeliest first.</summary>
    public required IReadOnlyList<PiiCandidate> Candidates { get; init; }

    /// <summary>The reasons for <see cref="Type"/>, or for there being none, weightiest first.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Personal information found inside free text.</summary>
    public IReadOnlyList<EmbeddedFinding> Embedded { get; init; } = [];
}
