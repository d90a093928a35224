namespace PiiClassifier.Tables.Layouts;

/// <summary>Where the headers of a table are in the head of a sheet. Places count blank records.</summary>
/// <param name="Start">The first record of the table, its titles passed over.</param>
/// <param name="DataStart">The first record that is data.</param>
/// <param name="HeaderRow">The record that holds the headers, the lower of two; <see langword="null"/> without.</param>
/// <param name="GroupRow">The record above that groups them; <see langword="null"/> without.</param>
internal sealed record HeaderFinding(int Start, int DataStart, HeadRow? HeaderRow, HeadRow? GroupRow)
{
    /// <summary>The score of the header row.</summary>
    public double Score { get; init; }
}
