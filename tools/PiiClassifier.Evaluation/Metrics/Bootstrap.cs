using PiiClassifier.SampleData;

namespace PiiClassifier.Evaluation.Metrics;

/// <summary>Draws tables with replacement: columns of one table are no independent samples, tables are.</summary>
public static class Bootstrap
{
    /// <summary>How often the tables are drawn anew.</summary>
    public const int Rounds = 1000;

    private const ulong Seed = 20260401;

    /// <summary>The counts of as many tables as there are, drawn so often. The same tables give the same counts.</summary>
    public static IReadOnlyList<TypeCounts> Resample(IReadOnlyList<TableOutcome> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        TypeCounts[] each = [.. tables.Select(table => TypeCounts.Of([table]))];
        SeededRandom random = new(Seed);
        List<TypeCounts> drawn = new(Rounds);
        for (int round = 0; round < Rounds; round++)
        {
            TypeCounts sum = new();
            for (int i = 0; i < each.Length; i++) sum.Add(each[random.Next(each.Length)]);
            drawn.Add(sum);
        }
        return drawn;
    }
}
