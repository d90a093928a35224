using PiiClassifier.Model;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>The evidence that was gathered for one column, by type and for there being no personal information.</summary>
/// <param name="joint">What each witness counts for; <see langword="null"/> for what it says.</param>
/// <param name="heard">How much of the header the lexicon understood, 0 to 1.</param>
internal sealed class EvidenceSheet(JointWeights? joint = null, double heard = 0)
{
    // What moves the odds by less is not worth a reader's time.
    private const double Notable = 0.05;

    private static readonly EvidenceSum Nothing = new();

    private readonly JointWeights _joint = joint ?? JointWeights.AsSaid;
    private readonly Dictionary<PiiType, EvidenceSum> _byType = [];
    private readonly EvidenceSum _forNone = new();
    private readonly List<(ModelOpinion Opinion, string Code)> _opinions = [];

    /// <summary>What the model counts for.</summary>
    public double ModelShare { get; } = (joint ?? JointWeights.AsSaid).ModelShare(heard);

    /// <summary>The types that anything was said of, with what the rules said.</summary>
    public IReadOnlyDictionary<PiiType, EvidenceSum> ByType => _byType;

    /// <summary>Adds evidence about a type.</summary>
    public void Add(PiiType type, Evidence evidence) => SumFor(type).Add(evidence);

    /// <summary>Adds what the model says of all types and of none.</summary>
    public void Add(ModelOpinion opinion, string code)
    {
        if (_opinions.Count == 0)
        {
            foreach ((PiiType type, int place) in opinion.Places) SumFor(type).Place = place;
        }
        _opinions.Add((opinion, code));
    }

    /// <summary>Adds evidence about the column holding no personal information.</summary>
    public void AddForNone(Evidence evidence) => _forNone.Add(evidence);

    /// <summary>The evidence about a type, or with <see langword="null"/> about there being none, as much as it counts for, weightiest first.</summary>
    public IReadOnlyList<Evidence> Of(PiiType? type)
    {
        IEnumerable<Evidence> ofModel = _opinions.Select(o => new Evidence(EvidenceKind.Model, o.Opinion.Of(type), o.Code));
        return [.. SumOf(type).All.Concat(ofModel).Select(e => e.Counting(FactorOf(e.Kind, type is null))).Where(e => Math.Abs(e.Weight) >= Notable).OrderByDescending(e => Math.Abs(e.Weight))];
    }

    /// <summary>The sum of the weights about a type, or with <see langword="null"/> about there being none, as much as they count for.</summary>
    public double WeightOf(PiiType? type)
    {
        if (type is not null) return WeightOf(SumOf(type));
        double weight = Counting(_forNone, forNone: true);
        foreach ((ModelOpinion opinion, _) in _opinions) weight += opinion.Of(null) * ModelShare;
        return weight;
    }

    /// <summary>The sum of the weights about a type, as much as they count for.</summary>
    /// <param name="sum">Its evidence.</param>
    public double WeightOf(EvidenceSum sum)
    {
        double weight = Counting(sum, forNone: false);
        if (sum.Place is not { } place) return weight;
        foreach ((ModelOpinion opinion, _) in _opinions) weight += opinion.At(place) * ModelShare;
        return weight;
    }

    /// <summary>The sum of the weights of one witness about a type, as it said them.</summary>
    public double WeightOf(PiiType type, EvidenceKind kind) => SumOf(type).Of(kind);

    /// <summary>The sum of the weights of one witness about there being none, as it said them.</summary>
    public double WeightForNone(EvidenceKind kind) => _forNone.Of(kind);

    /// <summary>Whether anything but the model speaks for a type.</summary>
    public bool IsSupportedByRules(PiiType type) => SumOf(type).IsFor;

    private double Counting(EvidenceSum sum, bool forNone)
    {
        ReadOnlySpan<double> said = sum.ByKind;
        double weight = 0;
        for (int kind = 0; kind < said.Length; kind++) weight += said[kind] * FactorOf((EvidenceKind)kind, forNone);
        return weight;
    }

    private double FactorOf(EvidenceKind kind, bool forNone) => kind switch
    {
        EvidenceKind.Header => forNone ? _joint.HeaderForNone : _joint.Header,
        EvidenceKind.Value => forNone ? _joint.ValueForNone : _joint.Value,
        EvidenceKind.Neighbour => forNone ? _joint.NeighbourForNone : _joint.Neighbour,
        EvidenceKind.Model => ModelShare,
        _ => 1,
    };

    private EvidenceSum SumOf(PiiType? type) => type is null ? _forNone : _byType.TryGetValue(type, out EvidenceSum? sum) ? sum : Nothing;

    private EvidenceSum SumFor(PiiType type)
    {
        if (!_byType.TryGetValue(type, out EvidenceSum? sum)) _byType.Add(type, sum = new EvidenceSum());
        return sum;
    }
}
