using System.Collections.Immutable;
using PiiClassifier.Analyzers.Flow;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>A place where data leaves, as a line of a sink list says it.</summary>
/// <param name="Kind">Which kind of place.</param>
/// <param name="Arguments">Names or ordinals of the parameters that leave; empty for all that can hold text.</param>
/// <param name="Except">Names of the parameters that do not leave.</param>
/// <param name="View">How it prints objects.</param>
internal sealed record Sink(SinkKind Kind, ImmutableArray<string> Arguments, ImmutableArray<string> Except, View View);
