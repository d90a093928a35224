using System.Text;

namespace PiiClassifier.Training.Generator;

/// <summary>Writes katakana in other ways: hiragana, half-width, romaji.</summary>
internal static class KanaWriting
{
    private const string Full = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー";
    private const string Half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private const string Unvoiced = "カキクケコサシスセソタチツテトハヒフヘホ";
    private const string SemiVoiced = "パピプペポ";
    private const string SemiUnvoiced = "ハヒフヘホ";
    private const string Syllables =
        "キャkya キュkyu キョkyo シャsha シュshu ショsho チャcha チュchu チョcho ニャnya ニュnyu ニョnyo ヒャhya ヒュhyu ヒョhyo ミャmya ミュmyu ミョmyo リャrya リュryu リョryo ギャgya ギュgyu ギョgyo ジャja ジュju ジョjo ビャbya ビュbyu ビョbyo " +
        "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ンn ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo";

    private static readonly (string Kana, string Latin)[] Romaji = [.. Syllables.Split(' ').Select(s => (s.TrimEnd("abcdefghijklmnopqrstuvwxyz".ToCharArray()), s.TrimStart([.. s.Where(c => c > 'z')])))];

    public static string ToHiragana(string kana) => string.Concat(kana.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));

    public static string ToHalfWidth(string kana)
    {
        var text = new StringBuilder();
        foreach (char c in kana)
        {
            if (Full.IndexOf(c, StringComparison.Ordinal) is var plain and >= 0) text.Append(Half[plain]);
            else if (Voiced.IndexOf(c, StringComparison.Ordinal) is var voiced and >= 0) text.Append(Half[Full.IndexOf(Unvoiced[voiced], StringComparison.Ordinal)]).Append('ﾞ');
            else if (SemiVoiced.IndexOf(c, StringComparison.Ordinal) is var semi and >= 0) text.Append(Half[Full.IndexOf(SemiUnvoiced[semi], StringComparison.Ordinal)]).Append('ﾟ');
            else text.Append(c == '　' ? ' ' : c);
        }
        return text.ToString();
    }

    /// <summary>Romaji in lower case; long vowels lose their u, as in passports.</summary>
    public static string ToRomaji(string kana)
    {
        var text = new StringBuilder();
        for (int i = 0; i < kana.Length;)
        {
            if (kana[i] == 'ッ' && i + 1 < kana.Length)
            {
                text.Append(Start(kana, i + 1).Latin[0]);
                i++;
                continue;
            }
            (string syllable, string latin) = Start(kana, i);
            text.Append(latin);
            i += Math.Max(1, syllable.Length);
        }
        return text.Replace("ou", "o").Replace("uu", "u").ToString();
    }

    private static (string Kana, string Latin) Start(string kana, int index)
    {
        foreach ((string Kana, string Latin) syllable in Romaji)
        {
            if (string.CompareOrdinal(kana, index, syllable.Kana, 0, syllable.Kana.Length) == 0) return syllable;
        }
        return (kana.Substring(index, 1), kana[index] is ' ' or '　' or '・' ? " " : "");
    }
}
