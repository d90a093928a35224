namespace PiiClassifier.Evaluation.Matching;

/// <summary>How excerpts of the long roll are made.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Rows">The rows of an excerpt.</param>
public sealed record MatchCondition(string Name, int Rows)
{
    /// <summary>The share of the rows that are of another roll.</summary>
    public double Foreign { get; init; }

    /// <summary>How many columns are kept.</summary>
    public int Columns { get; init; } = RollRow.Columns;

    public bool Reformats { get; init; }

    public bool Shuffles { get; init; }

    public bool HasHeader { get; init; } = true;

    public string Encoding { get; init; } = "utf-8";

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<MatchCondition> All { get; } =
    [
        new("10 rows as they are", 10),
        new("half the columns", 10) { Columns = RollRow.Columns / 2 },
        new("reformatted", 10) { Reformats = true },
        new("30 % foreign rows", 10) { Foreign = 0.3 },
        new("shuffled columns, no header", 10) { Shuffles = true, HasHeader = false },
        new("CP932", 10) { Encoding = "cp932" },
        new("all of these at once", 10) { Columns = RollRow.Columns / 2, Reformats = true, Foreign = 0.3, Shuffles = true, HasHeader = false, Encoding = "cp932" },
        new("1 row as it is", 1),
        new("3 rows, reformatted", 3) { Reformats = true },
        new("1,000 rows, 30 % foreign, reformatted", 1000) { Foreign = 0.3, Reformats = true },
    ];
}
