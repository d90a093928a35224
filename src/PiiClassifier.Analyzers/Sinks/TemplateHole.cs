namespace PiiClassifier.Analyzers.Sinks;

/// <summary>A place of a log template.</summary>
/// <param name="Sign">What stands before the name: <c>@</c>, <c>$</c> or a blank.</param>
/// <param name="Name">The name, without sign and format.</param>
internal sealed record TemplateHole(char Sign, string Name);
