using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>What a symbol carries. The default says that nothing is known.</summary>
/// <param name="Type">The type of personal information, if any.</param>
/// <param name="Evidence">Why.</param>
/// <param name="IsKnown">Whether the symbol is known to carry none when <paramref name="Type"/> is <see langword="null"/>.</param>
internal readonly record struct Classified(PiiType? Type, Evidence Evidence, bool IsKnown = true)
{
    public static Classified Clean => new(null, Evidence.Name);
}
