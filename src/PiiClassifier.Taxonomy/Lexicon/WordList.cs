namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>A list of words as one text: <c>氏名, 姓名, お名前</c>.</summary>
/// <remarks>Thousands of literals of their own would be compiled at every start: the analyzer starts with every build, and that took it longer than reading a text.</remarks>
internal static class WordList
{
    private static readonly char[] Separators = [',', '\n'];

    /// <summary>The words, in order. They are parted by commas and ends of lines; spaces inside of a word are kept.</summary>
    public static string[] Of(string text)
    {
        string[] parts = text.Split(Separators);
        int count = 0;
        foreach (string part in parts)
        {
            string word = part.Trim();
            if (word.Length > 0) parts[count++] = word;
        }
        Array.Resize(ref parts, count);
        return parts;
    }
}
