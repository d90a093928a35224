using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>What an identifier or a column name says.</summary>
/// <param name="Type">The type it names; <see langword="null"/> when it names none.</param>
/// <param name="NeedsPerson">Whether it does so only of a person: <c>Name</c>, <c>Address</c>.</param>
/// <param name="IsOrdinary">Whether it names something that is known to be no personal information.</param>
internal readonly record struct Reading(PiiType? Type, bool NeedsPerson, bool IsOrdinary)
{
    public static Reading Nothing => default;

    public static Reading Ordinary => new(null, false, true);
}
