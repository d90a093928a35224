using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>What a symbol carries.</summary>
/// <remarks>A class, as all that is kept in dictionaries here: those over a struct of our own are compiled anew at every start of the compiler.</remarks>
/// <param name="Type">The type of personal information, if any.</param>
/// <param name="Evidence">Why.</param>
/// <param name="IsKnown">Whether the symbol is known to carry none when <paramref name="Type"/> is <see langword="null"/>.</param>
internal sealed record Classified(PiiType? Type, Evidence Evidence, bool IsKnown = true)
{
    /// <summary>Nothing is known.</summary>
    public static Classified Unknown { get; } = new(null, default, IsKnown: false);

    public static Classified Clean { get; } = new(null, Evidence.Name);
}
