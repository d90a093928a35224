using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Gazetteers;

/// <summary>Gathers the word lists and their classes. What the classes mean stands at <see cref="Gazetteer"/>.</summary>
internal sealed class GazetteerBuilder
{
    private const int Frequent = 3;
    private const int Usual = 2;
    private const int Seldom = 1;
    private const int SeldomAndCommon = 0;

    // The cost of a name that training never met is the same for nearly all of them (the peak of the histogram of costs);
    // a cost well below was learnt from texts, a cost well above was learnt too, for a name that is mostly something else.
    private const int UnidicUnseen = 5896;
    private const int IpadicUnseen = 7700;
    private const int CostMargin = 300;

    private readonly List<LexiconEntry> _ipadic;
    private readonly List<LexiconEntry> _unidic;
    private readonly HashSet<string> _nouns;

    public GazetteerBuilder(IEnumerable<LexiconEntry> ipadic, IEnumerable<LexiconEntry> unidic)
    {
        _ipadic = [.. ipadic];
        _unidic = [.. unidic];
        _nouns = [.. _ipadic.Where(entry => entry.PartOfSpeech is "名詞-一般-*-*" or "名詞-サ変接続-*-*" or "名詞-形容動詞語幹-*-*").Select(entry => entry.Word)];
    }

    public Dictionary<string, int> Surnames()
    {
        var surnames = new Dictionary<string, int>(StringComparer.Ordinal);
        ILookup<string, int> inIpadic = Of(_ipadic, "名詞-固有名詞-人名-姓").ToLookup(entry => entry.Word, entry => entry.Cost);
        ILookup<string, int> inUnidic = Of(_unidic, "名詞-固有名詞-人名-姓").ToLookup(entry => entry.Word, entry => entry.Cost);
        foreach (string surname in inIpadic.Concat(inUnidic).Select(entries => entries.Key).Where(IsKanjiName))
        {
            int ipadic = inIpadic[surname].DefaultIfEmpty(IpadicUnseen).Min();
            int unidic = inUnidic[surname].DefaultIfEmpty(UnidicUnseen).Min();
            bool inBoth = inIpadic.Contains(surname) && inUnidic.Contains(surname);
            bool low = ipadic < IpadicUnseen - 2 * CostMargin || unidic < UnidicUnseen - CostMargin;
            bool high = ipadic > IpadicUnseen + 2 * CostMargin || unidic > UnidicUnseen + CostMargin;
            surnames[surname] = inBoth && low ? Frequent : inBoth && (high || !_nouns.Contains(surname)) ? Usual : _nouns.Contains(surname) ? SeldomAndCommon : Seldom;
        }
        return surnames;
    }

    public Dictionary<string, int> GivenNames()
    {
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<string> inIpadic = [.. Of(_ipadic, "名詞-固有名詞-人名-名").Select(entry => entry.Word)];
        HashSet<string> inUnidic = [.. Of(_unidic, "名詞-固有名詞-人名-名").Select(entry => entry.Word)];
        foreach (string name in inIpadic.Concat(inUnidic).Where(IsGivenName))
        {
            given[name] = inIpadic.Contains(name) && inUnidic.Contains(name) ? Frequent : _nouns.Contains(name) ? SeldomAndCommon : Seldom;
        }
        return given;
    }

    /// <summary>How much likelier a kanji begins or ends a name than a noun or a place: class 3 for 8 times and more, 2 for 2, 1 for a half.</summary>
    public Dictionary<string, int> NameCharacters()
    {
        var nouns = _nouns.Concat(Of(_ipadic, "名詞-固有名詞-地域").Select(entry => entry.Word)).Where(IsKanjiName).ToHashSet(StringComparer.Ordinal);
        var characters = new Dictionary<string, int>(StringComparer.Ordinal);
        AddLikelier(characters, GivenNames().Keys, nouns, '^', '$');
        // Most places are surnames too, so that only nouns tell surnames from something else.
        AddLikelier(characters, Surnames().Keys, _nouns, '<', '>');
        return characters;
    }

    public Dictionary<string, int> SurnameReadings()
    {
        Dictionary<string, int> surnames = Surnames();
        return Readings("名詞-固有名詞-人名-姓", entries => entries.Any(entry => surnames.GetValueOrDefault(entry.Word) == Frequent) ? Frequent : Seldom);
    }

    public Dictionary<string, int> GivenNameReadings() =>
        Readings("名詞-固有名詞-人名-名", entries => entries.Select(entry => entry.Word).Distinct().Count() > 1 ? Frequent : Seldom);

    /// <summary>Readings in Latin letters.</summary>
    public static Dictionary<string, int> InLetters(Dictionary<string, int> readings)
    {
        var spelt = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string reading, int wordClass) in readings)
        {
            if (KanaLetters.Spell(reading) is { Length: > 2 } letters) spelt[letters] = Math.Max(wordClass, spelt.GetValueOrDefault(letters));
        }
        return spelt;
    }

    public Dictionary<string, int> ForeignNames() =>
        InOneClass(Of(_unidic, "名詞-固有名詞-人名-一般").Concat(Of(_ipadic, "名詞-固有名詞-人名-一般")).Select(entry => entry.Word).Where(word => word.Length > 1 && word.All(IsKatakana)));

    public Dictionary<string, int> CommonWords() =>
        InOneClass(_nouns.Concat(Of(_ipadic, "名詞-固有名詞-組織").Concat(Of(_ipadic, "名詞-固有名詞-一般")).Concat(Of(_ipadic, "名詞-固有名詞-地域")).Select(entry => entry.Word)).Where(word => word.Length > 1 && word.Any(IsKanji) && word.All(c => IsKanji(c) || IsKana(c))));

    public Dictionary<string, int> Countries() =>
        InOneClass(Of(_ipadic, "名詞-固有名詞-地域-国").Select(entry => entry.Word).Where(word => word.Length > 1));

    /// <summary>弘前市; 中津軽郡西目屋村 and 西目屋村; 札幌市中央区, 札幌市 and 中央区.</summary>
    public static Dictionary<string, int> Municipalities(IEnumerable<string> municipalities) => InOneClass(municipalities.SelectMany(Parts));

    public static Dictionary<string, int> Towns(IEnumerable<string> towns) => InOneClass(towns);

    public static Dictionary<string, int> Banks(IEnumerable<(string Name, string Kana)> banks) => InOneClass(banks.SelectMany(bank => new[] { bank.Name, bank.Kana }));

    /// <summary>Names in lower-case Latin letters: class 3, or 0 for one that is an English word too (rose, young).</summary>
    public static Dictionary<string, int> WesternNames(IEnumerable<string> names, HashSet<string> english) =>
        names.Where(name => name.Length > 1 && name.All(char.IsAsciiLetter)).Select(name => name.ToLowerInvariant()).Distinct()
            .ToDictionary(name => name, name => english.Contains(name) ? SeldomAndCommon : Frequent, StringComparer.Ordinal);

    private Dictionary<string, int> Readings(string partOfSpeech, Func<IEnumerable<LexiconEntry>, int> classOf) =>
        Of(_ipadic, partOfSpeech).Concat(Of(_unidic, partOfSpeech))
            .Where(entry => entry.Reading.Length > 1 && entry.Reading.All(IsKatakana))
            .GroupBy(entry => entry.Reading, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => classOf(entries), StringComparer.Ordinal);

    private static IEnumerable<string> Parts(string municipality)
    {
        yield return municipality;
        int district = municipality.IndexOf('郡', 1);
        if (district > 0 && district < municipality.Length - 2) yield return municipality[(district + 1)..];
        int city = municipality.IndexOf('市', 1);
        if (municipality.EndsWith('区') && city > 0)
        {
            yield return municipality[..(city + 1)];
            yield return municipality[(city + 1)..];
        }
    }

    private static void AddLikelier(Dictionary<string, int> characters, IEnumerable<string> names, IEnumerable<string> nouns, char first, char last)
    {
        Dictionary<string, int> inNames = CountEnds(names, first, last);
        Dictionary<string, int> inNouns = CountEnds(nouns, first, last);
        double scale = (double)inNouns.Values.Sum() / inNames.Values.Sum();
        foreach ((string end, int count) in inNames)
        {
            if (count < 3) continue;
            double ratio = count * scale / (inNouns.GetValueOrDefault(end) + 1);
            characters[end] = ratio >= 8 ? 3 : ratio >= 2 ? 2 : ratio >= 0.5 ? 1 : 0;
        }
    }

    private static Dictionary<string, int> CountEnds(IEnumerable<string> words, char first, char last)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in words.Where(IsKanjiName))
        {
            foreach (string end in new[] { first.ToString() + JapaneseFolding.FoldKanji(word[0]), last.ToString() + JapaneseFolding.FoldKanji(word[^1]) })
            {
                counts[end] = counts.GetValueOrDefault(end) + 1;
            }
        }
        return counts;
    }

    /// <summary>Words of which no more is said than that they are there.</summary>
    public static Dictionary<string, int> InOneClass(IEnumerable<string> words) => words.Distinct().ToDictionary(word => word, _ => 0, StringComparer.Ordinal);

    private static IEnumerable<LexiconEntry> Of(IEnumerable<LexiconEntry> entries, string partOfSpeech) => entries.Where(entry => entry.PartOfSpeech.StartsWith(partOfSpeech, StringComparison.Ordinal));

    private static bool IsKanjiName(string word) => word.Length > 0 && word.Any(IsKanji) && word.All(c => IsKanji(c) || IsKana(c));

    private static bool IsGivenName(string word) => word.Length is > 0 and <= 5 && word.All(c => IsKanji(c) || IsKana(c)) && (word.Length > 1 || IsKanji(word[0]));

    private static bool IsKanji(char c) => c is >= '㐀' and <= '鿿' or >= '豈' and <= '﫿' or '々' or '〆';

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ゟ' || IsKatakana(c);

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';
}
