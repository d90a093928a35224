using PiiClassifier.Taxonomy.Lexicon;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Model;

/// <summary>What a header is made of: its runs of one to four characters, and its words, hashed into a fixed number of places.</summary>
/// <remarks>患者さん番号 shares 患者 and 番号 with words that are known, whether or not it is one.</remarks>
internal static class HeaderFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = 8192;

    private const int LongestRun = 4;
    private const int LongestHeader = 40;
    private const char Start = '\u0002';
    private const char End = '\u0003';
    private const uint OfRuns = 0x811C_9DC5;
    private const uint OfWords = 0x2545_F491;

    /// <summary>The features of a header; none for a blank one.</summary>
    /// <remarks>Together they weigh the same however long the header is.</remarks>
    /// <param name="header">The header; <see langword="null"/> without.</param>
    /// <param name="heard">How much of it is understood already, 0 to 1.</param>
    public static List<Feature> Of(string? header, double heard)
    {
        if (header is null || heard >= 1) return [];
        string key = HeaderKey.Of(header);
        if (key.Length == 0) return [];
        if (key.Length > LongestHeader) key = key[..LongestHeader];
        var places = new SortedSet<int>();
        string text = Start + key + End;
        for (int length = 1; length <= LongestRun; length++)
        {
            for (int start = 0; start + length <= text.Length; start++)
            {
                ReadOnlySpan<char> run = text.AsSpan(start, length);
                if (length > 1 || run[0] is not (Start or End)) places.Add(Place(run, OfRuns));
            }
        }
        foreach (string word in IdentifierSplitter.Split(JapaneseFolding.Fold(header.Length > LongestHeader ? header[..LongestHeader] : header))) places.Add(Place(word, OfWords));
        int value = (int)Math.Round(5 * (1 - heard) * Feature.One / Math.Sqrt(places.Count));
        return [.. places.Select(place => new Feature(place, value))];
    }

    // FNV-1a with its lower bits folded in.
    private static int Place(ReadOnlySpan<char> text, uint hash)
    {
        foreach (char c in text) hash = (hash ^ c) * 0x0100_0193;
        return (int)((hash ^ (hash >> 15)) % Count);
    }
}
