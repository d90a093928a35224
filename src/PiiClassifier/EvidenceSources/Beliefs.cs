using PiiClassifier.Model;
using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>How likely each type is for one column, all types and none summing to 1.</summary>
internal sealed class Beliefs
{
    // That there is something personal is surer than this although no type by itself is.
    private const double SomethingPersonal = 0.65;

    private readonly double _ofLikeliest;

    /// <param name="types">The types.</param>
    /// <param name="none">The probability of no personal information.</param>
    /// <param name="byType">The probability of each type that anything was said of.</param>
    public Beliefs(TypePlaces types, double none, Belief[] byType)
    {
        Types = types;
        None = none;
        ByType = byType;
        if (byType.Length == 0) return;
        Belief likeliest = byType[0];
        foreach (Belief belief in byType)
        {
            if (belief.Probability > likeliest.Probability) likeliest = belief;
        }
        (Likeliest, _ofLikeliest) = (types[likeliest.Place], likeliest.Probability);
        if (_ofLikeliest > none && (_ofLikeliest >= 0.5 || 1 - none >= SomethingPersonal)) Best = Likeliest;
    }

    /// <summary>The types.</summary>
    public TypePlaces Types { get; }

    /// <summary>The probability of no personal information.</summary>
    public double None { get; }

    /// <summary>The probability of each type that anything was said of.</summary>
    public Belief[] ByType { get; }

    /// <summary>The likeliest type, or <see langword="null"/> when it is as likely as not that there is none.</summary>
    public PiiType? Best { get; }

    /// <summary>The likeliest type, whether or not none is likelier still.</summary>
    public PiiType? Likeliest { get; }

    /// <summary>The probability of a type, or with <see langword="null"/> of none.</summary>
    public double Of(PiiType? type) => type is null ? None : type == Likeliest ? _ofLikeliest : Of(Types.Of(type));

    private double Of(int place)
    {
        foreach (Belief belief in ByType)
        {
            if (belief.Place == place) return belief.Probability;
        }
        return 0;
    }
}
