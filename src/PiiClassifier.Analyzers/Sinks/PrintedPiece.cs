using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Flow;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>A part of a text or container that is put together on the spot.</summary>
/// <param name="Piece">The part.</param>
/// <param name="View">How it is printed there.</param>
internal sealed record PrintedPiece(IOperation Piece, View View);
