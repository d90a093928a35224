using PiiClassifier.Taxonomy;

namespace PiiClassifier.TypeFiles;

/// <summary>One type as the file writes it.</summary>
internal sealed class TypeEntry
{
    public string? Id { get; init; }

    public string? JapaneseName { get; init; }

    public string? EnglishName { get; init; }

    public PiiGroup Group { get; init; } = PiiGroup.Customer;

    public AppiClass Appi { get; init; }

    public int? Risk { get; init; }

    public string[]? Headers { get; init; }

    public string[]? ContextHeaders { get; init; }

    public string[]? LookAlikes { get; init; }

    public string? Pattern { get; init; }

    public string? Check { get; init; }

    public double? Chance { get; init; }

    public bool IdentifiesPerson { get; init; }

    public string? LegalBasis { get; init; }
}
