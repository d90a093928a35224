using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>How likely each type is for one column, all types and none summing to 1.</summary>
/// <param name="None">The probability of no personal information.</param>
/// <param name="ByType">The probability of each type that anything was said of.</param>
internal sealed record Beliefs(double None, IReadOnlyDictionary<PiiType, double> ByType)
{
    // That there is something personal is surer than this although no type by itself is.
    private const double SomethingPersonal = 0.65;

    /// <summary>The likeliest type, or <see langword="null"/> when it is as likely as not that there is none.</summary>
    public PiiType? Best =>
        Likeliest is { } type && ByType[type] > None && (ByType[type] >= 0.5 || 1 - None >= SomethingPersonal) ? type : null;

    /// <summary>The likeliest type, whether or not none is likelier still.</summary>
    public PiiType? Likeliest => ByType.Count == 0 ? null : ByType.MaxBy(b => b.Value).Key;

    /// <summary>The probability of a type, or with <see langword="null"/> of none.</summary>
    public double Of(PiiType? type) => type is null ? None : ByType.TryGetValue(type, out double probability) ? probability : 0;
}
