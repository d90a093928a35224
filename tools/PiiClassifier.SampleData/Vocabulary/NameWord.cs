namespace PiiClassifier.SampleData.Vocabulary;

/// <summary>A surname or given name with its reading in full-width katakana.</summary>
public sealed record NameWord(string Written, string Kana)
{
    /// <summary>Reads <c>written/reading</c> pairs that blanks separate.</summary>
    public static NameWord[] ParseAll(string pairs) =>
        [.. pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('/')).Select(parts => new NameWord(parts[0], parts[1]))];
}
