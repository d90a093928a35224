namespace PiiClassifier.Taxonomy.Text;

/// <summary>Folds the many ways of writing the same Japanese text into one, by tables of its own.</summary>
/// <remarks>
/// <c>string.Normalize</c> does nothing under invariant globalisation, in which containers often run; these tables give
/// the same result everywhere. Unlike NFKC they also fold every hyphen and dash, and keep what tells something (〒 〇).
/// </remarks>
public static class JapaneseFolding
{
    /// <summary>The most characters that one character folds to.</summary>
    public const int MaxExpansion = 4;

    private const char FirstKanji = '㐀';
    private const char Expands = '\uFFFF';
    private const char IdeographicVariation = '\uDB40';

    // Half-width katakana U+FF61 to U+FF9F in code order.
    private const string HalfWidthKana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホウヲワかきくけこさしすせそたちつてとはひふへほ";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヺヷがぎぐげござじずぜぞだぢづでどばびぶべぼ";
    private const string SemiVoiceable = "ハヒフヘホはひふへほ";
    private const string SemiVoiced = "パピプペポぱぴぷぺぽ";

    private const string Hyphens = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u2500\u2501\uFE63\uFF0D\uFE58";
    private const string Spaces = "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\r\n\v\f\u0085\u2028\u2029";

    // 旧字体 and name variants beside the form in common use (常用漢字表, 戸籍統一文字).
    private const string KanjiVariants =
        "髙高﨑崎嵜崎碕崎濵浜濱浜邊辺邉辺齋斎齊斉澤沢櫻桜國国眞真惠恵廣広德徳榮栄壽寿龍竜瀧滝嶋島嶌島冨富槇槙藏蔵萬万與与學学實実會会縣県" +
        "區区號号條条亞亜嶽岳圓円團団對対當当黨党兒児舊旧鐵鉄鹽塩總総增増顯顕淺浅壯壮將将尙尚靜静續続禮礼祿禄豐豊佛仏變変寬寛橫横來来賴頼" +
        "戶戸內内吳呉晉晋曾曽檜桧薗園莊荘薰薫彌弥凜凛曉暁渕淵渊淵蘆芦埜野仭仞舘館舩船畠畑籔薮藪薮";

    private static readonly char[] Single = BuildSingle();
    private static readonly Dictionary<char, string> Expansions = BuildExpansions();
    private static readonly Dictionary<char, char> Variants = BuildVariants();

    /// <summary>Folds a text.</summary>
    /// <returns>The same string when there is nothing to fold.</returns>
    public static string Fold(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (!NeedsFolding(text, out int expanding)) return text;
        char[] source = text.ToCharArray();
        char[] destination = new char[text.Length + ((MaxExpansion - 1) * expanding)];
        int length = Fold(source, source.Length, destination);
        return new string(destination, 0, length);
    }

    /// <summary>Folds characters from one buffer into another.</summary>
    /// <param name="source">The characters.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="destination">Room for <paramref name="count"/> × <see cref="MaxExpansion"/> characters, another array than the source.</param>
    /// <returns>How many characters were written.</returns>
    public static int Fold(char[] source, int count, char[] destination)
    {
        char[] single = Single;
        int length = 0;
        for (int i = 0; i < count; i++)
        {
            char c = source[i];
            char folded = single[c];
            if (folded == Expands)
            {
                // The selectors of registered name variants (IVS, U+E0100 to U+E01EF) all have this high surrogate.
                if (c == IdeographicVariation && i + 1 < count && char.IsLowSurrogate(source[i + 1])) i++;
                if (!Expansions.TryGetValue(c, out string? expansion)) continue;
                foreach (char e in expansion) destination[length++] = e;
                continue;
            }
            if (folded is '゛' or '゜' or '\u3099' or '\u309A' && length > 0)
            {
                char composed = Compose(destination[length - 1], folded);
                if (composed != '\0')
                {
                    destination[length - 1] = composed;
                    continue;
                }
            }
            // 03ー1234ー5678: a long mark after a digit is meant as a hyphen.
            if (folded == 'ー' && length > 0 && destination[length - 1] is >= '0' and <= '9') folded = '-';
            destination[length++] = folded;
        }
        return length;
    }

    /// <summary>The form in common use of a kanji variant (髙 to 高, 邊 to 辺); any other character as it is.</summary>
    public static char FoldKanji(char c) => c >= FirstKanji && Variants.TryGetValue(c, out char common) ? common : c;

    /// <summary>Katakana for hiragana; any other character as it is.</summary>
    public static char ToKatakana(char c) => c is >= 'ぁ' and <= 'ゖ' ? (char)(c + 0x60) : c;

    // And how many of its characters become several.
    private static bool NeedsFolding(string text, out int expanding)
    {
        bool needs = false;
        expanding = 0;
        foreach (char c in text)
        {
            needs |= Single[c] != c || c is 'ー' or '゛' or '゜' or '\u3099' or '\u309A';
            if (Single[c] == Expands) expanding++;
        }
        return needs;
    }

    private static char Compose(char kana, char mark)
    {
        bool voiced = mark is '゛' or '\u3099';
        int index = (voiced ? Voiceable : SemiVoiceable).IndexOf(kana);
        return index < 0 ? '\0' : (voiced ? Voiced : SemiVoiced)[index];
    }

    private static char[] BuildSingle()
    {
        var single = new char[char.MaxValue + 1];
        for (int c = 0; c < single.Length; c++) single[c] = (char)c;
        for (char c = '！'; c <= '～'; c++) single[c] = (char)(c - '！' + '!');
        for (int i = 0; i < HalfWidthKana.Length; i++) single['\uFF61' + i] = HalfWidthKana[i];
        foreach (char c in Hyphens) single[c] = '-';
        foreach (char c in Spaces) single[c] = ' ';
        single['〜'] = '~';
        single['￥'] = '¥';
        single['‘'] = single['’'] = '\'';
        single['“'] = single['”'] = '"';
        single['〔'] = single['【'] = '[';
        single['〕'] = single['】'] = ']';
        foreach (char c in BuildExpansions().Keys) single[c] = Expands;
        // Characters without a width of their own: variation selectors behind 異体字, joiners, the byte order mark.
        for (char c = '\uFE00'; c <= '\uFE0F'; c++) single[c] = Expands;
        for (char c = '\u200B'; c <= '\u200F'; c++) single[c] = Expands;
        single['\uFEFF'] = single['\u00AD'] = single['\u2060'] = Expands;
        single[IdeographicVariation] = Expands;
        return single;
    }

    private static Dictionary<char, string> BuildExpansions()
    {
        (char From, string To)[] spelt =
        [
            ('㈱', "(株)"), ('㈲', "(有)"), ('㈳', "(社)"), ('㈶', "(財)"), ('㈹', "(代)"), ('㈻', "(学)"),
            ('℡', "TEL"), ('№', "No"), ('㏍', "KK"), ('㊞', "印"), ('㍾', "明治"), ('㍽', "大正"), ('㍼', "昭和"), ('㍻', "平成"), ('㋿', "令和"),
            ('㌔', "キロ"), ('㎏', "kg"), ('㎝', "cm"), ('㎜', "mm"), ('㎞', "km"), ('㎡', "m2"), ('㊑', "株"), ('㊒', "有"),
            ('…', "..."), ('‥', ".."), ('ﬁ', "fi"), ('ﬂ', "fl"),
        ];
        var expansions = new Dictionary<char, string>();
        foreach ((char from, string to) in spelt) expansions.Add(from, to);
        for (int i = 0; i < 20; i++) expansions[(char)('①' + i)] = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string[] roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
        for (int i = 0; i < roman.Length; i++)
        {
            expansions[(char)('Ⅰ' + i)] = roman[i];
            expansions[(char)('ⅰ' + i)] = roman[i].ToLowerInvariant();
        }
        return expansions;
    }

    private static Dictionary<char, char> BuildVariants()
    {
        var variants = new Dictionary<char, char>();
        for (int i = 0; i + 1 < KanjiVariants.Length; i += 2)
        {
            variants[KanjiVariants[i]] = KanjiVariants[i + 1];
        }
        return variants;
    }
}
