using PiiClassifier.Taxonomy;

namespace PiiClassifier.Profiles;

/// <summary>The types that a scanner tells of, each at a place: what is said of them of every column is kept in arrays by these places, and asked for thousands of times a table.</summary>
internal sealed class TypePlaces
{
    private readonly Dictionary<PiiType, int> _placeOf = [];
    private readonly PiiType[] _types;

    /// <summary>Gives each type its place.</summary>
    /// <param name="types">In order; one that comes again has its place already.</param>
    public TypePlaces(IEnumerable<PiiType> types)
    {
        foreach (PiiType type in types) _placeOf.TryAdd(type, _placeOf.Count);
        _types = [.. _placeOf.Keys];
    }

    /// <summary>The types in order.</summary>
    public IReadOnlyList<PiiType> All => _types;

    /// <summary>How many there are.</summary>
    public int Count => _types.Length;

    /// <summary>The type at a place.</summary>
    public PiiType this[int place] => _types[place];

    /// <summary>The place of a type.</summary>
    /// <exception cref="KeyNotFoundException">The scanner does not know it.</exception>
    public int Of(PiiType type) => _placeOf[type];

    /// <summary>The place of a type that the scanner may not know.</summary>
    public bool TryGet(PiiType type, out int place) => _placeOf.TryGetValue(type, out place);
}
