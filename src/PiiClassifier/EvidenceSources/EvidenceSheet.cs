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

    private static readonly List<Evidence> Nothing = [];

    private readonly JointWeights _joint = joint ?? JointWeights.AsSaid;
    private readonly Dictionary<PiiType, List<Evidence>> _byType = [];
    private readonly List<Evidence> _forNone = [];
    private readonly List<(ModelOpinion Opinion, string Code)> _opinions = [];

    /// <summary>What the model counts for.</summary>
    public double ModelShare { get; } = (joint ?? JointWeights.AsSaid).ModelShare(heard);

    /// <summary>The types that anything was said of.</summary>
    public IEnumerable<PiiType> Types => _opinions.Count == 0 ? _byType.Keys : _byType.Keys.Union(_opinions[0].Opinion.Types);

    /// <summary>Adds evidence about a type.</summary>
    public void Add(PiiType type, Evidence evidence)
    {
        if (!_byType.TryGetValue(type, out List<Evidence>? list)) _byType.Add(type, list = []);
        list.Add(evidence);
    }

    /// <summary>Adds what the model says of all types and of none.</summary>
    public void Add(ModelOpinion opinion, string code) => _opinions.Add((opinion, code));

    /// <summary>Adds evidence about the column holding no personal information.</summary>
    public void AddForNone(Evidence evidence) => _forNone.Add(evidence);

    /// <summary>The evidence about a type, or with <see langword="null"/> about there being none, as much as it counts for, weightiest first.</summary>
    public IReadOnlyList<Evidence> Of(PiiType? type)
    {
        IEnumerable<Evidence> ofModel = _opinions.Select(o => new Evidence(EvidenceKind.Model, o.Opinion.Of(type), o.Code));
        return [.. ListOf(type).Concat(ofModel).Select(e => e.Counting(FactorOf(e.Kind, type is null))).Where(e => Math.Abs(e.Weight) >= Notable).OrderByDescending(e => Math.Abs(e.Weight))];
    }

    /// <summary>The sum of the weights about a type, or with <see langword="null"/> about there being none, as much as they count for.</summary>
    public double WeightOf(PiiType? type)
    {
        double weight = 0;
        foreach (Evidence evidence in ListOf(type)) weight += evidence.Weight * FactorOf(evidence.Kind, type is null);
        foreach ((ModelOpinion opinion, _) in _opinions) weight += opinion.Of(type) * ModelShare;
        return weight;
    }

    /// <summary>The sum of the weights of one witness about a type, as it said them.</summary>
    public double WeightOf(PiiType type, EvidenceKind kind) => ListOf(type).Where(e => e.Kind == kind).Sum(e => e.Weight);

    /// <summary>The sum of the weights of one witness about there being none, as it said them.</summary>
    public double WeightForNone(EvidenceKind kind) => _forNone.Where(e => e.Kind == kind).Sum(e => e.Weight);

    /// <summary>Whether anything but the model speaks for a type.</summary>
    public bool IsSupportedByRules(PiiType type) => ListOf(type).Exists(e => e.Weight > 0);

    private double FactorOf(EvidenceKind kind, bool forNone) => kind switch
    {
        EvidenceKind.Header => forNone ? _joint.HeaderForNone : _joint.Header,
        EvidenceKind.Value => forNone ? _joint.ValueForNone : _joint.Value,
        EvidenceKind.Neighbour => forNone ? _joint.NeighbourForNone : _joint.Neighbour,
        EvidenceKind.Model => ModelShare,
        _ => 1,
    };

    private List<Evidence> ListOf(PiiType? type) => type is null ? _forNone : _byType.TryGetValue(type, out List<Evidence>? list) ? list : Nothing;
}
