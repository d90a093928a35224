using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Flow;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>A piece of a value that leaves at a place.</summary>
/// <param name="Piece">The piece: an argument, or a hole of the text that is one.</param>
/// <param name="View">How it is printed there.</param>
/// <param name="Kind">Where it leaves to.</param>
/// <param name="Name">What the place is called in messages: <c>ILogger.LogInformation</c>.</param>
internal sealed record SinkSite(IOperation Piece, View View, SinkKind Kind, string Name);
