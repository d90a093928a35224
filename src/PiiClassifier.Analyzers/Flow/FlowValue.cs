using System.Collections.Immutable;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>What is known of a value: the personal information in it, and the parameters of the method around that it holds.</summary>
internal sealed class FlowValue
{
    private FlowValue(ImmutableArray<Hit> hits, ImmutableArray<ParameterUse> parameters, bool isKnown) => (Hits, Parameters, IsKnown) = (hits, parameters, isKnown);

    /// <summary>Nothing is known: a name may still tell.</summary>
    public static FlowValue Unknown { get; } = new(ImmutableArray<Hit>.Empty, ImmutableArray<ParameterUse>.Empty, false);

    /// <summary>Known to hold no personal information.</summary>
    public static FlowValue Clean { get; } = new(ImmutableArray<Hit>.Empty, ImmutableArray<ParameterUse>.Empty, true);

    public ImmutableArray<Hit> Hits { get; }

    public ImmutableArray<ParameterUse> Parameters { get; }

    /// <summary>Whether the value was followed to where it comes from.</summary>
    public bool IsKnown { get; }

    public bool IsDirty => Hits.Length > 0;

    public static FlowValue Of(Hit hit) => new(ImmutableArray.Create(hit), ImmutableArray<ParameterUse>.Empty, true);

    public static FlowValue Of(ImmutableArray<Hit> hits) => hits.Length == 0 ? Clean : new(hits, ImmutableArray<ParameterUse>.Empty, true);

    public static FlowValue Of(ParameterUse parameter) => new(ImmutableArray<Hit>.Empty, ImmutableArray.Create(parameter), false);

    /// <summary>A value made of two: whatever is in either.</summary>
    public FlowValue And(FlowValue other)
    {
        if (!IsDirty && Parameters.Length == 0) return other.IsDirty || other.Parameters.Length > 0 || IsKnown ? other : this;
        if (!other.IsDirty && other.Parameters.Length == 0) return this;
        ImmutableArray<Hit> hits = Hits;
        foreach (Hit hit in other.Hits)
        {
            if (!hits.Contains(hit)) hits = hits.Add(hit);
        }
        ImmutableArray<ParameterUse> parameters = Parameters;
        foreach (ParameterUse parameter in other.Parameters)
        {
            if (!parameters.Contains(parameter)) parameters = parameters.Add(parameter);
        }
        return new FlowValue(hits, parameters, IsKnown && other.IsKnown);
    }
}
