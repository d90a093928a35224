using PiiClassifier.Profiles;

namespace PiiClassifier.Model;

/// <summary>Which class of the model each type of a scanner is.</summary>
internal sealed class ModelClasses
{
    private const int Unknown = -1;

    private readonly int[] _classAt;
    private readonly int[] _places;

    /// <summary>Finds the classes.</summary>
    /// <param name="types">The types of the scanner.</param>
    /// <param name="ids">The ids of the types that the model knows, in the order of the classes; those that the scanner does not know are never named.</param>
    public ModelClasses(TypePlaces types, IReadOnlyList<string> ids)
    {
        Count = ids.Count + 1;
        Dictionary<string, int> classOf = ids.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        _classAt = [.. types.All.Select(type => classOf.GetValueOrDefault(type.Id, Unknown))];
        _places = [.. Enumerable.Range(0, types.Count).Where(place => _classAt[place] != Unknown).OrderBy(place => _classAt[place])];
    }

    /// <summary>How many classes there are, that of none, which is the last, among them.</summary>
    public int Count { get; }

    /// <summary>The places of the types that the model knows, in the order of the classes.</summary>
    public ReadOnlySpan<int> Places => _places;

    /// <summary>The class of the type at a place.</summary>
    /// <returns>Whether the model knows the type.</returns>
    public bool TryGet(int place, out int ofModel)
    {
        ofModel = _classAt[place];
        return ofModel != Unknown;
    }
}
