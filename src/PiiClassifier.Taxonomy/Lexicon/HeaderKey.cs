using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>The form in which headers are compared: folded, lower case, without separators, hiragana as katakana.</summary>
/// <remarks>氏　名, 氏名 and <c>ｼﾒｲ</c> beside シメイ, <c>last_name</c> beside <c>lastName</c>: one key each.</remarks>
public static class HeaderKey
{
    private const string Separators = " _-・/.,:;'\"`~|\\*#※●○◎■□◆◇★☆▲△▼▽・";

    /// <summary>The key of a text; empty when nothing of it remains.</summary>
    public static string Of(string text)
    {
        string folded = JapaneseFolding.Fold(text);
        var key = new char[folded.Length];
        int length = 0;
        foreach (char c in folded)
        {
            if (Separators.IndexOf(c) >= 0 || char.IsControl(c)) continue;
            key[length++] = char.ToLowerInvariant(JapaneseFolding.FoldKanji(JapaneseFolding.ToKatakana(c)));
        }
        return new string(key, 0, length);
    }
}
