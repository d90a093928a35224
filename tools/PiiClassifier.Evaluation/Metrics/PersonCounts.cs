namespace PiiClassifier.Evaluation.Metrics;

/// <summary>How near the counted persons come to the labelled ones.</summary>
/// <param name="Tables">Tables that name persons and whose persons are labelled.</param>
/// <param name="Exact">Those counted exactly.</param>
/// <param name="Near">Those counted to within one in a hundred, the exact ones among them.</param>
/// <param name="MeanError">The mean of |counted - labelled| / labelled.</param>
/// <param name="Farthest">The tables that are farthest off.</param>
public sealed record PersonCounts(int Tables, int Exact, int Near, double MeanError, IReadOnlyList<(string File, long Counted, long Labelled)> Farthest)
{
    private const int FarthestShown = 12;

    public static PersonCounts Of(IEnumerable<TableOutcome> tables)
    {
        (string File, long Counted, long Labelled)[] counts =
            [.. tables.Where(table => table.Truth.Persons > 0 && table.Answer?.Persons is not null).Select(table => (table.Truth.File, table.Answer!.Persons!.Value, table.Truth.Persons!.Value))];
        return new PersonCounts(counts.Length, counts.Count(count => count.Counted == count.Labelled), counts.Count(count => Error(count) <= 0.01),
            counts.Select(Error).DefaultIfEmpty(double.NaN).Average(), [.. counts.Where(count => Error(count) > 0).OrderByDescending(Error).ThenBy(count => count.File, StringComparer.Ordinal).Take(FarthestShown)]);
    }

    private static double Error((string File, long Counted, long Labelled) count) => (double)Math.Abs(count.Counted - count.Labelled) / count.Labelled;
}
