using System.Runtime.CompilerServices;

namespace PiiClassifier.EvidenceSources;

/// <summary>The weights of the evidence about one type, or about there being none, added up: they are asked for far more often than added to.</summary>
internal struct EvidenceSum
{
    private Weights _byKind;

    /// <summary>What was said first, mostly all that was; <see langword="null"/> before.</summary>
    public Evidence? First { get; private set; }

    /// <summary>Whether any of it speaks for the type.</summary>
    public bool IsFor { get; private set; }

    /// <summary>Whether the type is among those that anything was said of.</summary>
    public bool IsListed { get; set; }

    /// <summary>Adds the weight of evidence.</summary>
    public void Add(Evidence evidence)
    {
        First ??= evidence;
        _byKind[(int)evidence.Kind] += evidence.Weight;
        IsFor |= evidence.Weight > 0;
    }

    /// <summary>The sum of the weights of one witness, as it said them.</summary>
    public readonly double Of(EvidenceKind kind) => _byKind[(int)kind];

    /// <summary>The sum of the weights of all witnesses, each as much as it counts for.</summary>
    /// <param name="factors">By witness, what it counts for.</param>
    public readonly double Counting(ReadOnlySpan<double> factors)
    {
        double weight = 0;
        for (int kind = 0; kind < factors.Length; kind++) weight += _byKind[kind] * factors[kind];
        return weight;
    }

    // By witness. There is a sum for each type and column.
    [InlineArray(EvidenceSheet.Kinds)]
    private struct Weights
    {
        private double _first;
    }
}
