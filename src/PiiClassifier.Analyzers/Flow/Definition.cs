using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>A place that gives a variable, or a member of the object in it, a value.</summary>
/// <param name="Syntax">What the control-flow graph knows it by.</param>
/// <param name="Value">The value; <see langword="null"/> when it cannot be seen (an out argument).</param>
/// <param name="IsElement">Whether the variable gets an element of the value.</param>
/// <param name="Keeps">Whether what was there before stays: <c>+=</c>, <c>list.Add</c>.</param>
/// <param name="Part">The member of the value that the variable gets: <c>var (id, name) = patient</c>.</param>
internal sealed record Definition(SyntaxNode Syntax, IOperation? Value, bool IsElement, bool Keeps, ISymbol? Part = null);
