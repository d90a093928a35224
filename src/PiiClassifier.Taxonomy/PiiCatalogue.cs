using System.Diagnostics.CodeAnalysis;

namespace PiiClassifier.Taxonomy;

/// <summary>An immutable set of types, in order. <see cref="Default"/> holds the built-in ones.</summary>
public sealed class PiiCatalogue
{
    private readonly Dictionary<string, PiiType> _byId;

    private PiiCatalogue(IReadOnlyList<PiiType> types)
    {
        Types = types;
        _byId = new Dictionary<string, PiiType>(types.Count, StringComparer.Ordinal);
        foreach (PiiType type in types) _byId.Add(type.Id, type);
    }

    /// <summary>The built-in types.</summary>
    public static PiiCatalogue Default { get; } = new([.. PiiTypes.All]);

    /// <summary>The types in catalogue order.</summary>
    public IReadOnlyList<PiiType> Types { get; }

    /// <summary>The same catalogue with more types at its end.</summary>
    /// <param name="types">Types whose ids are not in the catalogue yet.</param>
    /// <exception cref="ArgumentException">An id is taken.</exception>
    public PiiCatalogue With(params PiiType[] types) => new([.. Types, .. types ?? throw new ArgumentNullException(nameof(types))]);

    /// <summary>Looks a type up by its id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out PiiType? type) => _byId.TryGetValue(id, out type);
}
