using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Storage;

/// <summary>A type as it was when a result was found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Definition">A hash of what it is called, its class, risk and words.</param>
/// <param name="Recognizers">A hash of what tells its values; empty when nothing does.</param>
/// <param name="Words">The keys of its words, look-alikes included.</param>
internal sealed record StoredType(string Id, string Definition, string Recognizers, IReadOnlyList<string> Words)
{
    /// <summary>Whether values alone may tell it.</summary>
    public bool HasRecognizers => Recognizers.Length > 0;

    /// <summary>A type of today.</summary>
    public static StoredType Of(PiiType type, IEnumerable<string> recognizers)
    {
        string[] words = [.. type.JapaneseHeaders, "", .. type.RomajiHeaders, "", .. type.EnglishHeaders, "", .. type.ContextHeaders, "", .. type.LookAlikes];
        string definition = string.Join('\n', [type.Id, type.JapaneseName, type.EnglishName, type.Group.ToString(), type.AppiClass.ToString(), $"{type.Risk} {type.IdentifiesPerson}", type.LegalBasis ?? "", .. words]);
        string values = string.Join('\n', recognizers);
        return new StoredType(type.Id, ScanSettings.HashOf(definition), values.Length == 0 ? "" : ScanSettings.HashOf(values), [.. words.Select(HeaderKey.Of).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)]);
    }
}
