using PiiClassifier.Analyzers.Sinks;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>A parameter of a method that leaves the program in it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Kind">Where it leaves to.</param>
/// <param name="Sink">What the place is called in messages.</param>
internal sealed record Leak(ParameterUse Parameter, SinkKind Kind, string Sink);
