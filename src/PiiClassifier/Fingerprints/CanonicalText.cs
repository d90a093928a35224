using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Fingerprints;

/// <summary>Writes a folded text one way: names without blanks, hyphens and 様, in the kanji in common use; addresses without the prefecture, lots as 1-2-3; mail addresses in small letters. One a thread.</summary>
internal sealed class CanonicalText
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    // What stands between and behind the numbers of a lot; longer words first.
    private static readonly string[] LotWords = ["丁目", "番地の", "番地", "番", "号室", "号", "の", "ノ"];

    private readonly char[] _text = new char[CellFolder.MaxLength];

    /// <summary>Writes a text.</summary>
    /// <param name="text">Folded, at most <see cref="CellFolder.MaxLength"/> characters.</param>
    /// <param name="canonical">Room for as many.</param>
    /// <returns>The characters written; 0 for a text of hyphens and blanks alone.</returns>
    public int Write(ReadOnlySpan<char> text, Span<char> canonical)
    {
        text = WithoutPrefecture(AddressRecognizer.WithoutPostalCode(text));
        if (text.Length > 1 && text[^1] is '様' or '殿') text = text[..^1];
        text = WithLotNumbers(text);
        bool isHiragana = !text.ContainsAnyInRange('一', '鿿');
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ' ') continue;
            if (c == '-')
            {
                // 1-23 and 12-3 are two lots; a hyphen elsewhere tells nothing.
                if (length > 0 && char.IsAsciiDigit(canonical[length - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) canonical[length++] = c;
                continue;
            }
            if (c < '\u0080') canonical[length++] = char.ToLowerInvariant(c);
            else canonical[length++] = isHiragana ? JapaneseFolding.ToKatakana(c) : c >= '一' ? JapaneseFolding.FoldKanji(c) : c;
        }
        return length;
    }

    private static ReadOnlySpan<char> WithoutPrefecture(ReadOnlySpan<char> text)
    {
        int prefecture = Places.PrefectureLength(text);
        return prefecture == 0 || prefecture == text.Length ? text : text[prefecture..].TrimStart();
    }

    // 上白銀町一丁目２番地の３号 as 上白銀町1-2-3.
    private ReadOnlySpan<char> WithLotNumbers(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny("丁番号のノ")) return text;
        int length = 0;
        int i = 0;
        while (i < text.Length)
        {
            if (KanjiNumberBeforeBlock(text[i..], out int characters, out int number))
            {
                number.TryFormat(_text.AsSpan(length), out int written, provider: System.Globalization.CultureInfo.InvariantCulture);
                length += written;
                i += characters;
                continue;
            }
            if (length > 0 && char.IsAsciiDigit(_text[length - 1]) && LotWordAt(text[i..]) is { } word)
            {
                bool goesOn = i + word.Length < text.Length && (char.IsAsciiDigit(text[i + word.Length]) || text[i + word.Length] == ' ');
                // の between two numbers only: 1の宮 is no lot.
                if (word.Length > 1 || goesOn || word is "番" or "号")
                {
                    if (goesOn) _text[length++] = '-';
                    i += word.Length;
                    while (goesOn && i < text.Length && text[i] == ' ') i++;
                    continue;
                }
            }
            _text[length++] = text[i++];
        }
        return _text.AsSpan(0, length);
    }

    private static string? LotWordAt(ReadOnlySpan<char> text)
    {
        foreach (string word in LotWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        }
        return null;
    }

    // 三丁目, 十二丁目; up to 99.
    private static bool KanjiNumberBeforeBlock(ReadOnlySpan<char> text, out int characters, out int number)
    {
        (characters, number) = (0, 0);
        int tens = 0;
        while (characters < text.Length)
        {
            char c = text[characters];
            int digit = KanjiDigits.IndexOf(c, StringComparison.Ordinal);
            if (c == '十' && tens == 0) (tens, number) = (10 * Math.Max(1, number), 0);
            else if (digit >= 0 && number == 0) number = digit;
            else break;
            characters++;
        }
        number += tens;
        return characters > 0 && number > 0 && text[characters..].StartsWith("丁目", StringComparison.Ordinal);
    }
}
