namespace PiiClassifier.Evaluation.Metrics;

/// <summary>Hits, false alarms and misses of each type.</summary>
public sealed class TypeCounts
{
    private readonly Dictionary<string, (int Hits, int FalseAlarms, int Misses)> _counts = new(StringComparer.Ordinal);

    public static TypeCounts Of(IEnumerable<TableOutcome> tables)
    {
        TypeCounts counts = new();
        foreach (ColumnOutcome column in tables.SelectMany(table => table.Columns)) counts.Add(column);
        return counts;
    }

    public void Add(ColumnOutcome column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.IsHit) Add(column.Truth.Label, 1, 0, 0);
        if (column.IsMiss) Add(column.Truth.Label, 0, 0, 1);
        if (column.IsFalseAlarm) Add(column.Answer, 0, 1, 0);
    }

    /// <summary>Adds the counts of others.</summary>
    public void Add(TypeCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((string type, (int hits, int falseAlarms, int misses)) in other._counts) Add(type, hits, falseAlarms, misses);
    }

    /// <summary>The types that stand in the labels (and were not excused every time), in ordinal order.</summary>
    public IReadOnlyList<string> Types => [.. _counts.Where(pair => pair.Value.Hits + pair.Value.Misses > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    public (int Hits, int FalseAlarms, int Misses) this[string type] => _counts.GetValueOrDefault(type);

    public int Support(string type) => this[type].Hits + this[type].Misses;

    public Interval Precision(string type) => Interval.Wilson(this[type].Hits, this[type].Hits + this[type].FalseAlarms);

    public Interval Recall(string type) => Interval.Wilson(this[type].Hits, Support(type));

    /// <summary>The harmonic mean of precision and recall; not a number for a type that was neither there nor said.</summary>
    public double F1(string type) => HarmonicMean(this[type]);

    /// <summary>The mean F1 of the types that stand in the labels at least so often; not a number when none does.</summary>
    public double MacroF1(int leastColumns = 1) => Types.Where(type => Support(type) >= leastColumns).Select(F1).DefaultIfEmpty(double.NaN).Average();

    /// <summary>The mean F1 of the types, each counted as often as it stands in the labels.</summary>
    public double WeightedF1() => Types.Sum(type => F1(type) * Support(type)) / Types.Sum(Support);

    /// <summary>All columns counted alike, whatever their type; or those of some types alone.</summary>
    public (int Hits, int FalseAlarms, int Misses) Sum(IReadOnlySet<string>? only = null)
    {
        (int Hits, int FalseAlarms, int Misses) sum = default;
        foreach ((string type, var count) in _counts)
        {
            if (only is null || only.Contains(type)) sum = (sum.Hits + count.Hits, sum.FalseAlarms + count.FalseAlarms, sum.Misses + count.Misses);
        }
        return sum;
    }

    public double MicroF1(IReadOnlySet<string>? only = null) => HarmonicMean(Sum(only));

    private static double HarmonicMean((int Hits, int FalseAlarms, int Misses) count) => 2.0 * count.Hits / (2 * count.Hits + count.FalseAlarms + count.Misses);

    private void Add(string type, int hits, int falseAlarms, int misses)
    {
        (int Hits, int FalseAlarms, int Misses) old = this[type];
        _counts[type] = (old.Hits + hits, old.FalseAlarms + falseAlarms, old.Misses + misses);
    }
}
