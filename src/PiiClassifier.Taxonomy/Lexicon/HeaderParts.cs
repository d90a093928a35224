using System.Text;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>A header taken apart: the word it is about, and the notes around it.</summary>
internal sealed class HeaderParts
{
    private static readonly string[] KanaEndings = ["フリガナ", "振リ仮名", "振仮名", "読ミ仮名", "ヨミガナ", "ヨミ仮名", "読ミガナ", "カタカナ", "半角カナ", "全角カナ", "カナ", "ヨミ", "読ミ", "フリ", "kana", "yomi", "furigana"];
    private static readonly string[] RomajiEndings = ["ローマ字", "ロ-マ字", "ローマジ", "英字", "英語", "英文", "英語表記", "アルファベット", "romaji", "roman", "en"];
    private static readonly string[] PlainEndings = ["漢字", "全角", "半角", "西暦", "和暦", "yyyymmdd", "kanji"];

    // Most texts end with none of them.
    private static readonly HashSet<char> LastOfEndings = [.. KanaEndings.Concat(RomajiEndings).Concat(PlainEndings).Select(ending => ending[ending.Length - 1])];

    private static readonly string[] Prefixes = ["カナ", "漢字", "半角", "全角"];
    private static readonly string[] IgnoredNotes = ["必須", "任意", "円", "千円", "万円", "人", "名", "歳", "才", "%", "西暦", "和暦", "漢字", "全角", "半角", "年月日", "姓名", "日本", "会社欄", "自宅欄", "km", "cm", "kg", "m", "分", "時間", "日"];

    private HeaderParts(string key, string baseKey, IReadOnlyList<string> notes, NameForm form, IReadOnlyList<string> words, bool isIdentifier)
    {
        Key = key;
        BaseKey = baseKey;
        Notes = notes;
        Form = form;
        Words = words;
        IsIdentifier = isIdentifier;
    }

    /// <summary>The key of the whole header.</summary>
    public string Key { get; }

    /// <summary>The key without notes, polite prefix, numbers and the form of writing.</summary>
    public string BaseKey { get; }

    /// <summary>The keys of what stands in brackets, without units and the like.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The form of writing.</summary>
    public NameForm Form { get; }

    /// <summary>The words of an identifier without numbers; empty for a Japanese header.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether the header is written in ASCII.</summary>
    public bool IsIdentifier { get; }

    public static HeaderParts Of(string header)
    {
        string folded = JapaneseFolding.Fold(header).Trim();
        folded = LastOfAddress(folded);
        (string outside, List<string> inside) = SplitBrackets(folded);
        bool identifier = outside.Length > 0 && IsAscii(outside);
        string key = HeaderKey.Of(folded);
        string baseKey = outside == folded ? key : HeaderKey.Of(outside);
        IReadOnlyList<string> words = [];
        var form = NameForm.AsIs;
        var notes = new List<string>();
        foreach (string note in inside)
        {
            string noteKey = HeaderKey.Of(note);
            if (Array.IndexOf(KanaEndings, noteKey) >= 0) form = NameForm.Kana;
            else if (Array.IndexOf(RomajiEndings, noteKey) >= 0) form = NameForm.Romaji;
            else if (noteKey is "漢字" or "kanji") form = NameForm.Kanji;
            else if (noteKey.Length > 0 && Array.IndexOf(IgnoredNotes, noteKey) < 0) notes.Add(noteKey);
        }
        if (identifier)
        {
            List<string> split = [.. IdentifierSplitter.Split(outside).Where(w => !char.IsDigit(w[0]))];
            if (split.Count > 1 && Array.IndexOf(KanaEndings, split[split.Count - 1]) >= 0) form = NameForm.Kana;
            else if (split.Count > 1 && Array.IndexOf(RomajiEndings, split[split.Count - 1]) >= 0) form = NameForm.Romaji;
            if (form != NameForm.AsIs && inside.Count == 0) split.RemoveAt(split.Count - 1);
            words = split;
            baseKey = string.Concat(split);
        }
        else
        {
            baseKey = TrimNumbers(baseKey);
            baseKey = TrimPoliteness(baseKey);
            baseKey = TrimForm(baseKey, ref form);
            baseKey = TrimNumbers(baseKey);
        }
        return new HeaderParts(key, baseKey, notes, form, words, identifier);
    }

    // Linked open data head their columns with addresses: https://schema.org/birthDate, http://xmlns.com/foaf/0.1/#familyName
    private static string LastOfAddress(string text)
    {
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return text;
        string trimmed = text.TrimEnd('/', '#');
        return trimmed.Substring(trimmed.LastIndexOfAny(['/', '#']) + 1);
    }

    private static (string Outside, List<string> Inside) SplitBrackets(string text)
    {
        if (!HasBracket(text)) return (text, []);
        var outside = new StringBuilder(text.Length);
        var inside = new List<string>();
        var current = new StringBuilder();
        int depth = 0;
        foreach (char c in text)
        {
            if (c is '(' or '[' or '<' or '「' or '『') depth++;
            else if (c is ')' or ']' or '>' or '」' or '』' && depth > 0)
            {
                depth--;
                if (depth == 0 && current.Length > 0)
                {
                    inside.Add(current.ToString());
                    current.Clear();
                }
            }
            else if (depth > 0) current.Append(c);
            else outside.Append(c);
        }
        if (current.Length > 0) inside.Add(current.ToString());
        return outside.Length == 0 ? (text, []) : (outside.ToString(), inside);
    }

    private static bool HasBracket(string text)
    {
        foreach (char c in text)
        {
            if (c is '(' or '[' or '<' or '「' or '『' or ')' or ']' or '>' or '」' or '』') return true;
        }
        return false;
    }

    private static bool IsAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80) return false;
        }
        return true;
    }

    private static string TrimNumbers(string key)
    {
        int start = 0;
        int end = key.Length;
        while (end > 1 && key[end - 1] is >= '0' and <= '9') end--;
        // ①氏名 folds to 1氏名; 1月 and 2024年 keep their numbers.
        while (start < end - 2 && key[start] is >= '0' and <= '9') start++;
        return start > 0 && key[start] is '月' or '年' or '日' or '次' or '回' or '期' ? key.Substring(0, end) : key.Substring(start, end - start);
    }

    private static string TrimPoliteness(string key)
    {
        if (key.Length > 2 && key[0] is '御' or 'ゴ' or 'オ' && key[1] is >= '㐀' and <= '鿿') return key.Substring(1);
        return key;
    }

    private static string TrimForm(string key, ref NameForm form)
    {
        if (key.Length > 0 && LastOfEndings.Contains(key[key.Length - 1]) && TryTrimEnding(key, ref form, out string trimmed)) return trimmed;
        foreach (string prefix in Prefixes)
        {
            if (key.Length <= prefix.Length + 1 || !key.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (prefix == "カナ") form = NameForm.Kana;
            return key.Substring(prefix.Length);
        }
        return key;
    }

    private static bool TryTrimEnding(string key, ref NameForm form, out string trimmed)
    {
        trimmed = key;
        foreach (string ending in KanaEndings)
        {
            if (key.Length <= ending.Length || !key.EndsWith(ending, StringComparison.Ordinal)) continue;
            form = NameForm.Kana;
            trimmed = key.Substring(0, key.Length - ending.Length).TrimEnd('ノ');
            return true;
        }
        foreach (string ending in RomajiEndings)
        {
            if (key.Length <= ending.Length || !key.EndsWith(ending, StringComparison.Ordinal)) continue;
            form = NameForm.Romaji;
            trimmed = key.Substring(0, key.Length - ending.Length);
            return true;
        }
        foreach (string ending in PlainEndings)
        {
            if (key.Length <= ending.Length + 1 || !key.EndsWith(ending, StringComparison.Ordinal)) continue;
            trimmed = key.Substring(0, key.Length - ending.Length);
            return true;
        }
        return false;
    }
}
