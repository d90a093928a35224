using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>The evidence that was gathered for one column, by type and for there being no personal information.</summary>
internal sealed class EvidenceSheet
{
    private readonly Dictionary<PiiType, List<Evidence>> _byType = [];
    private readonly List<Evidence> _forNone = [];

    /// <summary>The types that anything was said of.</summary>
    public IEnumerable<PiiType> Types => _byType.Keys;

    /// <summary>Adds evidence about a type.</summary>
    public void Add(PiiType type, Evidence evidence)
    {
        if (!_byType.TryGetValue(type, out List<Evidence>? list)) _byType.Add(type, list = []);
        list.Add(evidence);
    }

    /// <summary>Adds evidence about the column holding no personal information.</summary>
    public void AddForNone(Evidence evidence) => _forNone.Add(evidence);

    /// <summary>The evidence about a type, or with <see langword="null"/> about there being none, weightiest first.</summary>
    public IReadOnlyList<Evidence> Of(PiiType? type) => [.. ListOf(type).OrderByDescending(e => Math.Abs(e.Weight))];

    /// <summary>The sum of the weights about a type, or with <see langword="null"/> about there being none.</summary>
    public double WeightOf(PiiType? type) => ListOf(type).Sum(e => e.Weight);

    /// <summary>The sum of the weights of one witness about a type.</summary>
    public double WeightOf(PiiType type, EvidenceKind kind) => ListOf(type).Where(e => e.Kind == kind).Sum(e => e.Weight);

    /// <summary>Whether anything speaks for a type.</summary>
    public bool IsSupported(PiiType type) => ListOf(type).Any(e => e.Weight > 0);

    private List<Evidence> ListOf(PiiType? type) => type is null ? _forNone : _byType.TryGetValue(type, out List<Evidence>? list) ? list : [];
}
