using System.Text;

namespace PiiClassifier.SampleData.People;

/// <summary>Turns full-width katakana into the other scripts readings are written in, and ASCII into full width.</summary>
public static class KanaForms
{
    private const string Full = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー・";
    private const string Half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ･";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
    private const string Unvoiced = "カキクケコサシスセソタチツテトハヒフヘホウ";
    private const string SemiVoiced = "パピプペポ";
    private const string SemiUnvoiced = "ハヒフヘホ";

    private static readonly Dictionary<string, string> Romaji = ReadRomaji();

    /// <summary>ヤマダ becomes ﾔﾏﾀﾞ: a voiced sound takes two characters.</summary>
    public static string ToHalfWidth(string kana)
    {
        StringBuilder text = new(kana.Length + 4);
        foreach (char c in kana)
        {
            int voiced = Voiced.IndexOf(c), semi = SemiVoiced.IndexOf(c);
            char plain = voiced >= 0 ? Unvoiced[voiced] : semi >= 0 ? SemiUnvoiced[semi] : c == '　' ? ' ' : c;
            int at = Full.IndexOf(plain);
            text.Append(at >= 0 ? Half[at] : plain);
            if (voiced >= 0) text.Append('ﾞ');
            if (semi >= 0) text.Append('ﾟ');
        }
        return text.ToString();
    }

    /// <summary>Bank transfers know no small kana: ショウ becomes ｼﾖｳ (Zengin character set).</summary>
    public static string ToBankForm(string kana)
    {
        const string Small = "ァィゥェォャュョッー";
        const string Large = "アイウエオヤユヨツ-";
        string large = string.Concat(kana.Select(c => Small.IndexOf(c) is var i && i >= 0 ? Large[i] : c));
        return ToHalfWidth(large);
    }

    /// <summary>ヤマダ becomes やまだ.</summary>
    public static string ToHiragana(string kana) => string.Concat(kana.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));

    /// <summary>ヤマダ becomes yamada, サトウ sato: Hepburn with long vowels shortened, as in passports.</summary>
    public static string ToRomaji(string kana)
    {
        StringBuilder text = new(kana.Length * 2);
        bool doubled = false;
        for (int i = 0; i < kana.Length; i++)
        {
            if (kana[i] == 'ッ') { doubled = true; continue; }
            string? sound = null;
            if (i + 1 < kana.Length && Romaji.TryGetValue(kana.Substring(i, 2), out sound)) i++;
            else if (!Romaji.TryGetValue(kana[i].ToString(), out sound)) continue;
            if (doubled) text.Append(sound.StartsWith("ch", StringComparison.Ordinal) ? 't' : sound[0]);
            doubled = false;
            bool lengthens = text.Length > 0 && ((sound == "u" && text[^1] is 'o' or 'u') || (sound == "o" && text[^1] == 'o'));
            if (!lengthens) text.Append(sound);
        }
        return text.ToString();
    }

    /// <summary>ASCII becomes full width: 12-3 becomes １２－３.</summary>
    public static string ToFullWidth(string ascii) => string.Concat(ascii.Select(c => c == ' ' ? '　' : c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static Dictionary<string, string> ReadRomaji()
    {
        const string Table = """
            ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to
            ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo
            ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo
            ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po
            キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho チャ cha チュ chu チョ cho ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo
            ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ビャ bya ビュ byu ビョ byo
            """;
        string[] parts = Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length / 2).ToDictionary(i => parts[2 * i], i => parts[2 * i + 1], StringComparer.Ordinal);
    }
}
