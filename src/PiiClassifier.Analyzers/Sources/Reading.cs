using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>What an identifier or a column name says.</summary>
/// <param name="Type">The type it names; <see langword="null"/> when it names none.</param>
/// <param name="NeedsPerson">Whether it does so only of a person: <c>Name</c>, <c>Address</c>.</param>
/// <param name="IsOrdinary">Whether it names something that is known to be no personal information.</param>
internal sealed record Reading(PiiType? Type, bool NeedsPerson, bool IsOrdinary)
{
    public static Reading Nothing { get; } = new(null, false, false);

    public static Reading Ordinary { get; } = new(null, false, true);
}
