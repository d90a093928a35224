using System.Collections.Immutable;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>What a method of the compilation does with personal information, as its callers need to know.</summary>
/// <param name="Returned">What the value it returns holds.</param>
/// <param name="Leaks">Which parameters leave the program in it, and where to.</param>
/// <param name="KeyParameter">The ordinal of the string parameter that is used as a column name and whose value is returned; -1 without one.</param>
/// <param name="Outs">What the out and ref parameters hold afterwards, by their ordinals.</param>
/// <param name="ReturnsArgument">Whether it gives an argument back as it is: no sanitizer, whatever its name.</param>
internal sealed record MethodSummary(FlowValue Returned, ImmutableArray<Leak> Leaks, int KeyParameter, IReadOnlyDictionary<int, FlowValue> Outs, bool ReturnsArgument)
{
    public static MethodSummary Nothing { get; } = new(FlowValue.Unknown, ImmutableArray<Leak>.Empty, -1, new Dictionary<int, FlowValue>(), false);
}
