using System.Runtime.InteropServices;
using PiiClassifier.Model;
using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>The evidence that was gathered for one column, by type and for there being no personal information.</summary>
internal sealed class EvidenceSheet
{
    /// <summary>How many kinds of evidence there are of a column: what its table is about comes behind.</summary>
    public const int Kinds = (int)EvidenceKind.Subject;

    // What moves the odds by less is not worth a reader's time.
    private const double Notable = 0.05;

    private const int None = -1;

    private readonly double[] _factors;
    private readonly double[] _factorsForNone;

    // By the place of the type. Something is said of nearly every type that there is.
    private readonly EvidenceSum[] _sums;
    private readonly int[] _listed;
    private int _listedCount;
    private EvidenceSum _forNone;

    // What was said of a type behind the first that was.
    private readonly List<(int Place, Evidence Evidence)> _further = [];
    private readonly List<(ModelOpinion Opinion, string Code)> _opinions = [];

    /// <param name="types">The types that anything may be said of.</param>
    /// <param name="joint">What each witness counts for; <see langword="null"/> for what it says.</param>
    /// <param name="heard">How much of the header the lexicon understood, 0 to 1.</param>
    public EvidenceSheet(TypePlaces types, JointWeights? joint = null, double heard = 0)
    {
        joint ??= JointWeights.AsSaid;
        ModelShare = joint.ModelShare(heard);
        // By kind of evidence.
        _factors = [joint.Header, joint.Value, ModelShare, joint.Neighbour];
        _factorsForNone = [joint.HeaderForNone, joint.ValueForNone, ModelShare, joint.NeighbourForNone];
        Types = types;
        _sums = new EvidenceSum[types.Count];
        _listed = new int[types.Count];
    }

    /// <summary>The types that anything may be said of.</summary>
    public TypePlaces Types { get; }

    /// <summary>What the model counts for.</summary>
    public double ModelShare { get; }

    /// <summary>The places of the types that anything was said of, in the order in which it first was.</summary>
    public ReadOnlySpan<int> Places => _listed.AsSpan(0, _listedCount);

    /// <summary>What the rules said of the type at a place.</summary>
    public ref readonly EvidenceSum At(int place) => ref _sums[place];

    /// <summary>Adds evidence about a type.</summary>
    public void Add(PiiType type, Evidence evidence) => Add(Types.Of(type), evidence);

    /// <summary>Adds evidence about the type at a place.</summary>
    public void Add(int place, Evidence evidence)
    {
        List(place);
        Add(place, ref _sums[place], evidence);
    }

    /// <summary>Adds what the model says of all types and of none.</summary>
    public void Add(ModelOpinion opinion, string code)
    {
        if (_opinions.Count == 0)
        {
            foreach (int place in opinion.Places) List(place);
        }
        _opinions.Add((opinion, code));
    }

    /// <summary>Adds evidence about the column holding no personal information.</summary>
    public void AddForNone(Evidence evidence) => Add(None, ref _forNone, evidence);

    /// <summary>The evidence about a type, or with <see langword="null"/> about there being none, as much as it counts for, weightiest first.</summary>
    public IReadOnlyList<Evidence> Of(PiiType? type)
    {
        int place = type is null ? None : Types.Of(type);
        double[] factors = type is null ? _factorsForNone : _factors;
        IEnumerable<Evidence> counting = Said(place).Select(e => e.Counting(factors[(int)e.Kind]));
        return [.. counting.Where(e => Math.Abs(e.Weight) >= Notable).OrderByDescending(e => Math.Abs(e.Weight))];
    }

    /// <summary>The sum of the weights about the type at a place, as much as they count for.</summary>
    public double WeightAt(int place)
    {
        double weight = _sums[place].Counting(_factors);
        foreach ((ModelOpinion opinion, _) in CollectionsMarshal.AsSpan(_opinions)) weight += opinion.At(place) * ModelShare;
        return weight;
    }

    /// <summary>The sum of the weights about there being none, as much as they count for.</summary>
    public double WeightForNone()
    {
        double weight = _forNone.Counting(_factorsForNone);
        foreach ((ModelOpinion opinion, _) in _opinions) weight += opinion.OfNone * ModelShare;
        return weight;
    }

    /// <summary>The sum of the weights of one witness about a type, as it said them.</summary>
    public double WeightOf(PiiType type, EvidenceKind kind) => _sums[Types.Of(type)].Of(kind);

    /// <summary>The sum of the weights of one witness about there being none, as it said them.</summary>
    public double WeightForNone(EvidenceKind kind) => _forNone.Of(kind);

    private void List(int place)
    {
        if (_sums[place].IsListed) return;
        _sums[place].IsListed = true;
        _listed[_listedCount++] = place;
    }

    private void Add(int place, ref EvidenceSum sum, Evidence evidence)
    {
        if (sum.First is not null) _further.Add((place, evidence));
        sum.Add(evidence);
    }

    private IEnumerable<Evidence> Said(int place)
    {
        if ((place == None ? _forNone : _sums[place]).First is { } first) yield return first;
        foreach ((int of, Evidence evidence) in _further)
        {
            if (of == place) yield return evidence;
        }
        foreach ((ModelOpinion opinion, string code) in _opinions) yield return new Evidence(EvidenceKind.Model, place == None ? opinion.OfNone : opinion.At(place), code);
    }
}
