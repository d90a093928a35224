namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Finds the word that a reworded header resembles: 刑期満了日 beside 刑期終了年月日, 健診を受けた日 beside 健診受診日.</summary>
/// <remarks>
/// Likeness is twice the longest common subsequence over both lengths, of keys without particles and with the common ways
/// of writing 番号 and 年月日 made one. Only headers of kanji and kana are compared: half of an English word says nothing.
/// </remarks>
internal sealed class ResemblingWords
{
    private const double LeastLikeness = 0.79;
    private const int LeastLength = 4;

    // Of four characters one other makes another word: 受注区分 is no 受給区分.
    private const int LongEnoughToDiffer = 5;
    private const int MostLength = 24;

    private static readonly (string From, string To)[] Spellings =
    [
        ("年月日", "日"), ("ニ連絡スル", "連絡"), ("時連絡", "連絡"), ("no", "番号"), ("ノ別", "区分"), ("ノ種別", "区分"), ("ナンバ-", "番号"), ("ヲウケタ", ""), ("ヲ受ケタ", "受診"), ("ニツイテ", ""), ("ニオケル", ""), ("スル", ""), ("シタ", ""), ("サレタ", ""), ("ノ", ""), ("ヲ", ""), ("等", ""),
    ];

    // Not before a Japanese header asks: thousands of words are spelt anew, and most code has none.
    private readonly Lazy<Dictionary<char, List<(string Key, string Word)>>> _byFirst;

    /// <summary>The words that headers may resemble.</summary>
    /// <param name="keys">Their keys; not to be changed afterwards.</param>
    public ResemblingWords(IEnumerable<string> keys) => _byFirst = new(() => ByFirst(keys));

    /// <summary>The keys of the words that a key resembles most, and how much (0 to 1); none below three quarters.</summary>
    public (IReadOnlyList<string> Keys, double Likeness) Find(string key)
    {
        string spelt = Spell(key);
        if (spelt.Length is < LeastLength or > MostLength || !IsJapanese(spelt)) return ([], 0);
        // Reworded headers keep the character they begin with: what a column is about comes first.
        if (!_byFirst.Value.TryGetValue(spelt[0], out List<(string Key, string Word)>? words)) return ([], 0);
        var found = new List<string>();
        double best = LeastLikeness;
        foreach ((string candidate, string word) in words)
        {
            int shorter = Math.Min(candidate.Length, spelt.Length);
            if (2.0 * shorter / (candidate.Length + spelt.Length) < best) continue;
            // 参加者数 is no 参加者名: what a header ends with is what it counts or names.
            if (candidate[candidate.Length - 1] != spelt[spelt.Length - 1]) continue;
            double likeness = 2.0 * CommonLength(spelt, candidate) / (spelt.Length + candidate.Length);
            if (likeness < best || (spelt.Length < LongEnoughToDiffer && likeness < 1)) continue;
            if (likeness > best) found.Clear();
            best = likeness;
            found.Add(word);
        }
        return (found, found.Count == 0 ? 0 : best);
    }

    private static Dictionary<char, List<(string Key, string Word)>> ByFirst(IEnumerable<string> keys)
    {
        var byFirst = new Dictionary<char, List<(string Key, string Word)>>();
        foreach (string key in keys)
        {
            string spelt = Spell(key);
            if (spelt.Length is < LeastLength or > MostLength || !IsJapanese(spelt)) continue;
            if (!byFirst.TryGetValue(spelt[0], out List<(string, string)>? words)) byFirst.Add(spelt[0], words = []);
            words.Add((spelt, key));
        }
        return byFirst;
    }

    private static string Spell(string key)
    {
        foreach ((string from, string to) in Spellings) key = key.Replace(from, to);
        return key;
    }

    private static bool IsJapanese(string key)
    {
        int kanji = 0;
        foreach (char c in key)
        {
            if (c is >= '㐀' and <= '鿿') kanji++;
            else if (c < 0x80) return false;
        }
        return kanji >= 2;
    }

    private static int CommonLength(string a, string b)
    {
        int[] before = new int[b.Length + 1];
        int[] here = new int[b.Length + 1];
        foreach (char c in a)
        {
            for (int j = 0; j < b.Length; j++) here[j + 1] = c == b[j] ? before[j] + 1 : Math.Max(before[j + 1], here[j]);
            (before, here) = (here, before);
        }
        return before[b.Length];
    }
}
