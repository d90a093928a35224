using System.Runtime.InteropServices;
using PiiClassifier.Model;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>The evidence that was gathered for one column, by type and for there being no personal information.</summary>
internal sealed class EvidenceSheet
{
    /// <summary>How many kinds of evidence there are.</summary>
    public const int Kinds = (int)EvidenceKind.Subject + 1;

    // What moves the odds by less is not worth a reader's time.
    private const double Notable = 0.05;

    // Something is said of nearly every type that there is.
    private const int TypicalTypes = 96;

    private static readonly EvidenceSum Nothing = new(null);

    private readonly double[] _factors;
    private readonly double[] _factorsForNone;
    private readonly Dictionary<PiiType, EvidenceSum> _sumOfType = new(TypicalTypes);
    private readonly List<EvidenceSum> _sums = new(TypicalTypes);
    private readonly EvidenceSum _forNone = new(null);
    private readonly List<(EvidenceSum Sum, Evidence Evidence)> _said = new(TypicalTypes);
    private readonly List<(ModelOpinion Opinion, string Code)> _opinions = [];

    /// <param name="joint">What each witness counts for; <see langword="null"/> for what it says.</param>
    /// <param name="heard">How much of the header the lexicon understood, 0 to 1.</param>
    public EvidenceSheet(JointWeights? joint = null, double heard = 0)
    {
        joint ??= JointWeights.AsSaid;
        ModelShare = joint.ModelShare(heard);
        // By kind of evidence.
        _factors = [joint.Header, joint.Value, ModelShare, joint.Neighbour, 1];
        _factorsForNone = [joint.HeaderForNone, joint.ValueForNone, ModelShare, joint.NeighbourForNone, 1];
    }

    /// <summary>What the model counts for.</summary>
    public double ModelShare { get; }

    /// <summary>What the rules said of each type that anything was said of, in the order in which it first was.</summary>
    public ReadOnlySpan<EvidenceSum> Sums => CollectionsMarshal.AsSpan(_sums);

    /// <summary>Adds evidence about a type.</summary>
    public void Add(PiiType type, Evidence evidence) => Add(SumFor(type), evidence);

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
    public void AddForNone(Evidence evidence) => Add(_forNone, evidence);

    /// <summary>The evidence about a type, or with <see langword="null"/> about there being none, as much as it counts for, weightiest first.</summary>
    public IReadOnlyList<Evidence> Of(PiiType? type)
    {
        EvidenceSum sum = SumOf(type);
        double[] factors = type is null ? _factorsForNone : _factors;
        IEnumerable<Evidence> ofRules = _said.Where(said => said.Sum == sum).Select(said => said.Evidence);
        IEnumerable<Evidence> ofModel = _opinions.Select(o => new Evidence(EvidenceKind.Model, o.Opinion.Of(type), o.Code));
        return [.. ofRules.Concat(ofModel).Select(e => e.Counting(factors[(int)e.Kind])).Where(e => Math.Abs(e.Weight) >= Notable).OrderByDescending(e => Math.Abs(e.Weight))];
    }

    /// <summary>The sum of the weights about a type, or with <see langword="null"/> about there being none, as much as they count for.</summary>
    public double WeightOf(PiiType? type)
    {
        if (type is not null) return WeightOf(SumOf(type));
        double weight = _forNone.Counting(_factorsForNone);
        foreach ((ModelOpinion opinion, _) in _opinions) weight += opinion.Of(null) * ModelShare;
        return weight;
    }

    /// <summary>The sum of the weights about a type, as much as they count for.</summary>
    /// <param name="sum">Its evidence.</param>
    public double WeightOf(EvidenceSum sum)
    {
        double weight = sum.Counting(_factors);
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

    private void Add(EvidenceSum sum, Evidence evidence)
    {
        sum.Add(evidence);
        _said.Add((sum, evidence));
    }

    private EvidenceSum SumOf(PiiType? type) => type is null ? _forNone : _sumOfType.GetValueOrDefault(type, Nothing);

    private EvidenceSum SumFor(PiiType type)
    {
        ref EvidenceSum? sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sumOfType, type, out bool known);
        if (!known) _sums.Add(sum = new EvidenceSum(type));
        return sum!;
    }
}
