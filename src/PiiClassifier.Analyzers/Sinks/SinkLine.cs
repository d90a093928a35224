using PiiClassifier.Analyzers.Configuration;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>A line of a sink list and the sink it names.</summary>
/// <param name="Line">The line.</param>
/// <param name="Sink">The sink.</param>
/// <param name="AnyEnding">Whether it names all members that begin so.</param>
internal sealed record SinkLine(ListLine Line, Sink Sink, bool AnyEnding);
