using System.Runtime.CompilerServices;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>The weights of the evidence about one type, or about there being none, added up: they are asked for far more often than added to.</summary>
/// <param name="type">The type; <see langword="null"/> for there being none.</param>
internal sealed class EvidenceSum(PiiType? type)
{
    private Weights _byKind;

    /// <summary>The type; <see langword="null"/> for there being none.</summary>
    public PiiType? Type { get; } = type;

    /// <summary>The place of the type in the opinions of the model; <see langword="null"/> where it does not know the type.</summary>
    public int? Place { get; set; }

    /// <summary>Whether any of it speaks for the type.</summary>
    public bool IsFor { get; private set; }

    /// <summary>Adds the weight of evidence.</summary>
    public void Add(Evidence evidence)
    {
        _byKind[(int)evidence.Kind] += evidence.Weight;
        IsFor |= evidence.Weight > 0;
    }

    /// <summary>The sum of the weights of one witness, as it said them.</summary>
    public double Of(EvidenceKind kind) => _byKind[(int)kind];

    /// <summary>The sum of the weights of all witnesses, each as much as it counts for.</summary>
    /// <param name="factors">By witness, what it counts for.</param>
    public double Counting(ReadOnlySpan<double> factors)
    {
        double weight = 0;
        for (int kind = 0; kind < factors.Length; kind++) weight += _byKind[kind] * factors[kind];
        return weight;
    }

    // By witness; inside the object, of which there is one for each type and column.
    [InlineArray(EvidenceSheet.Kinds)]
    private struct Weights
    {
        private double _first;
    }
}
