using System.Collections;
using System.Globalization;
using System.Resources;
using PiiClassifier.Taxonomy;

namespace PiiClassifier;

/// <summary>The sentences of the library in both languages.</summary>
/// <remarks>
/// Both lie in this assembly, not in a satellite: a satellite is chosen by culture, and under invariant globalisation
/// there is no Japanese culture to choose it by.
/// </remarks>
internal static class Texts
{
    private static readonly ResourceManager English = new("PiiClassifier.Resources.TextsInEnglish", typeof(Texts).Assembly);
    private static readonly ResourceManager Japanese = new("PiiClassifier.Resources.TextsInJapanese", typeof(Texts).Assembly);

    /// <summary>The text of a key with its arguments filled in.</summary>
    /// <exception cref="ArgumentException">The key is in no resource: a fault of this library.</exception>
    public static string Format(ReportLanguage language, string key, params object[] arguments)
    {
        string format = TryGet(language, key) ?? throw new ArgumentException($"No text for '{key}'.", nameof(key));
        return arguments.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, [.. arguments.Select(a => a is PiiType type ? NameOf(type, language) : a)]);
    }

    /// <summary>The text of a key as it is written, with its placeholders; <see langword="null"/> when there is none.</summary>
    public static string? TryGet(ReportLanguage language, string key) => TextsOf(language).GetString(key, CultureInfo.InvariantCulture);

    /// <summary>The texts whose keys begin so, with their placeholders, by their keys.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> StartingWith(ReportLanguage language, string prefix)
    {
        ResourceSet texts = TextsOf(language).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return
        [
            .. from DictionaryEntry text in texts
               let key = (string)text.Key
               where key.StartsWith(prefix, StringComparison.Ordinal)
               orderby key
               select KeyValuePair.Create(key, (string)text.Value!),
        ];
    }

    /// <summary>The name of a type in a language.</summary>
    public static string NameOf(PiiType type, ReportLanguage language) => language == ReportLanguage.Japanese ? type.JapaneseName : type.EnglishName;

    private static ResourceManager TextsOf(ReportLanguage language) => language == ReportLanguage.Japanese ? Japanese : English;
}
