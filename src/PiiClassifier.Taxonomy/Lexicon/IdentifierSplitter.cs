namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Splits an identifier into words: camelCase, PascalCase, snake_case, digits and changes of script.</summary>
public static class IdentifierSplitter
{
    private enum Script
    {
        None,
        Lower,
        Upper,
        Digit,
        Kanji,
        Kana,
    }

    /// <summary>The words in order, in lower case.</summary>
    /// <example><c>shippingPostalCode2</c> gives shipping, postal, code, 2; <c>XMLName</c> gives xml, name.</example>
    public static IReadOnlyList<string> Split(string identifier)
    {
        if (identifier is null) throw new ArgumentNullException(nameof(identifier));
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i <= identifier.Length; i++)
        {
            if (i < identifier.Length && !IsBoundary(identifier, i)) continue;
            if (i > start && ScriptOf(identifier[start]) != Script.None) words.Add(identifier.Substring(start, i - start).ToLowerInvariant());
            start = i;
        }
        return words;
    }

    private static bool IsBoundary(string text, int index)
    {
        if (index == 0) return false;
        Script before = ScriptOf(text[index - 1]);
        Script here = ScriptOf(text[index]);
        if (before == here)
        {
            // The last capital of a run belongs to the word that follows: XMLName.
            return here == Script.Upper && index + 1 < text.Length && ScriptOf(text[index + 1]) == Script.Lower;
        }
        return !(before == Script.Upper && here == Script.Lower);
    }

    private static Script ScriptOf(char c) => c switch
    {
        >= 'a' and <= 'z' => Script.Lower,
        >= 'A' and <= 'Z' => Script.Upper,
        >= '0' and <= '9' => Script.Digit,
        >= 'ぁ' and <= 'ヿ' => Script.Kana,
        >= '㐀' and <= '鿿' or '々' => Script.Kanji,
        _ => char.IsLetter(c) ? Script.Lower : Script.None,
    };
}
