namespace PiiClassifier.EvidenceSources;

/// <summary>The evidence about one type, or about there being none, with its weights added up: they are asked for far more often than added to.</summary>
internal sealed class EvidenceSum
{
    private static readonly int Kinds = Enum.GetValues<EvidenceKind>().Length;

    private readonly double[] _byKind = new double[Kinds];
    private List<Evidence>? _all;

    /// <summary>The place of the type in the opinions of the model; <see langword="null"/> where it does not know the type.</summary>
    public int? Place { get; set; }

    /// <summary>All evidence, in the order in which it was added.</summary>
    public IReadOnlyList<Evidence> All => _all ?? [];

    /// <summary>Whether any of it speaks for the type.</summary>
    public bool IsFor { get; private set; }

    /// <summary>Adds evidence.</summary>
    public void Add(Evidence evidence)
    {
        (_all ??= []).Add(evidence);
        _byKind[(int)evidence.Kind] += evidence.Weight;
        IsFor |= evidence.Weight > 0;
    }

    /// <summary>By witness the sum of its weights, as it said them.</summary>
    public ReadOnlySpan<double> ByKind => _byKind;

    /// <summary>The sum of the weights of one witness, as it said them.</summary>
    public double Of(EvidenceKind kind) => _byKind[(int)kind];
}
