using System.Text;
using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Gazetteers;

/// <summary>Writes a reading in katakana with Latin letters, in the one spelling of <see cref="Romaji"/>.</summary>
internal static class KanaLetters
{
    private static readonly Dictionary<char, string> Letters = Build();

    /// <summary>The spelling, or <see langword="null"/> for a reading with other characters or longer than a name is.</summary>
    public static string? Spell(string kana)
    {
        var letters = new StringBuilder();
        foreach (char c in kana)
        {
            if (c == 'ー') continue;
            if (c is 'ャ' or 'ュ' or 'ョ' && letters.Length > 1 && letters[^1] == 'i')
            {
                letters.Length--;
                letters.Append(c switch { 'ャ' => "ya", 'ュ' => "yu", _ => "yo" });
                continue;
            }
            if (c == 'ッ')
            {
                letters.Append('*');
                continue;
            }
            if (!Letters.TryGetValue(c, out string? syllable)) return null;
            if (letters.Length > 0 && letters[^1] == '*') letters[^1] = syllable[0];
            letters.Append(syllable);
        }
        Span<char> spelling = stackalloc char[2 * Romaji.MaxLength];
        int length = Romaji.Spell(letters.ToString(), spelling);
        return length == 0 ? null : spelling[..length].ToString();
    }

    private static Dictionary<char, string> Build()
    {
        var letters = new Dictionary<char, string> { ['ン'] = "n", ['ヲ'] = "o", ['ワ'] = "wa", ['ヤ'] = "ya", ['ユ'] = "yu", ['ヨ'] = "yo", ['ヂ'] = "zi", ['ヅ'] = "zu", ['ヴ'] = "bu" };
        const string Rows = " アイウエオkカキクケコsサシスセソtタチツテトnナニヌネノhハヒフヘホmマミムメモrラリルレロgガギグゲゴzザジズゼゾdダ  デドbバビブベボpパピプペポ";
        for (int row = 0; row < Rows.Length; row += 6)
        {
            for (int vowel = 0; vowel < 5; vowel++)
            {
                char kana = Rows[row + 1 + vowel];
                if (kana != ' ') letters[kana] = (Rows[row] + "aiueo"[vowel].ToString()).Trim();
            }
        }
        return letters;
    }
}
