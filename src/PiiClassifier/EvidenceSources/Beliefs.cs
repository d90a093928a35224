using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>How likely each type is for one column, all types and none summing to 1.</summary>
internal sealed class Beliefs
{
    // That there is something personal is surer than this although no type by itself is.
    private const double SomethingPersonal = 0.65;

    private readonly double _ofLikeliest;

    // All are gone through far oftener than one is asked for; of most columns none is but the likeliest.
    private Dictionary<PiiType, double>? _ofType;

    /// <param name="none">The probability of no personal information.</param>
    /// <param name="byType">The probability of each type that anything was said of.</param>
    public Beliefs(double none, KeyValuePair<PiiType, double>[] byType)
    {
        None = none;
        ByType = byType;
        if (byType.Length == 0) return;
        KeyValuePair<PiiType, double> likeliest = byType[0];
        foreach (KeyValuePair<PiiType, double> belief in byType)
        {
            if (belief.Value > likeliest.Value) likeliest = belief;
        }
        (Likeliest, _ofLikeliest) = likeliest;
        if (likeliest.Value > none && (likeliest.Value >= 0.5 || 1 - none >= SomethingPersonal)) Best = likeliest.Key;
    }

    /// <summary>The probability of no personal information.</summary>
    public double None { get; }

    /// <summary>The probability of each type that anything was said of.</summary>
    public KeyValuePair<PiiType, double>[] ByType { get; }

    /// <summary>The likeliest type, or <see langword="null"/> when it is as likely as not that there is none.</summary>
    public PiiType? Best { get; }

    /// <summary>The likeliest type, whether or not none is likelier still.</summary>
    public PiiType? Likeliest { get; }

    /// <summary>The probability of a type, or with <see langword="null"/> of none.</summary>
    public double Of(PiiType? type) => type is null ? None : type == Likeliest ? _ofLikeliest : (_ofType ??= new(ByType)).GetValueOrDefault(type);
}
