using System.Buffers;

namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>Reads the parts of a Japanese address from the front.</summary>
internal static class Places
{
    private const int LongestTown = 12;

    // JIS X 0401, without 都府県.
    private static readonly string[] Prefectures =
    [
        "北海", "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川", "福井", "山梨",
        "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島", "香川", "愛媛",
        "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄",
    ];

    private static readonly SearchValues<char> MunicipalitySigns = SearchValues.Create("市区町村");

    /// <summary>The length of the prefecture that a text begins with, 都道府県 included; 0 when it begins with none.</summary>
    public static int PrefectureLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return 0;
        int sign = text[2] is '都' or '道' or '府' or '県' ? 2 : text.Length > 3 && text[3] == '県' ? 3 : 0;
        if (sign == 0) return 0;
        return IsPrefectureStem(text[..sign]) && text[sign] == SignOf(text[..sign]) ? sign + 1 : 0;
    }

    /// <summary>The code in JIS X 0401 of the prefecture that a text begins with, 1 (北海道) to 47 (沖縄県); 0 when it begins with none.</summary>
    public static int PrefectureOf(ReadOnlySpan<char> text)
    {
        int length = PrefectureLength(text);
        if (length == 0) return 0;
        int place = 0;
        while (!text[..(length - 1)].SequenceEqual(Prefectures[place])) place++;
        return place + 1;
    }

    /// <summary>Whether a text is a prefecture, with or without 都府県.</summary>
    public static bool IsPrefecture(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 4 && (PrefectureLength(text) == text.Length || (IsPrefectureStem(text) && text is not "北海"));

    /// <summary>The length of the longest known municipality (with its district or city before it) that a text begins with, or 0.</summary>
    public static int MunicipalityLength(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(MunicipalitySigns)) return 0;
        HashedWords municipalities = Gazetteer.Municipalities;
        uint state = WordHash.Start;
        int longest = 0;
        for (int i = 0; i < text.Length && i < 14; i++)
        {
            state = WordHash.Add(state, text[i]);
            if (i > 0 && MunicipalitySigns.Contains(text[i]) && municipalities.ClassOf(WordHash.Finish(state)) >= 0) longest = i + 1;
        }
        return longest;
    }

    /// <summary>Whether a text is a known town and no more.</summary>
    public static bool IsTown(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> town = text[LengthOfSection(text)..];
        return town.Length is > 1 and <= LongestTown && !town.ContainsAnyInRange('0', '9') && Gazetteer.Towns.Contains(town);
    }

    /// <summary>The length of the longest known town (町域) that a text begins with, 大字 and 字 included, or 0. One character is no town.</summary>
    public static int TownLength(ReadOnlySpan<char> text)
    {
        int skipped = LengthOfSection(text);
        HashedWords towns = Gazetteer.Towns;
        uint state = WordHash.Start;
        int longest = 0;
        for (int i = skipped; i < text.Length && i < skipped + LongestTown && text[i] is not (>= '0' and <= '9'); i++)
        {
            state = WordHash.Add(state, text[i]);
            if (i > skipped && towns.ClassOf(WordHash.Finish(state)) >= 0) longest = i + 1;
        }
        return longest;
    }

    /// <summary>Whether a text holds a lot number as addresses do: a digit or a kanji numeral before 丁目, 番 or 号, or digits joined by hyphens or の.</summary>
    public static bool HasLot(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (!IsNumeral(text[i - 1])) continue;
            if (text[i] is '丁' or '番' or '号' or '地') return true;
            if (text[i] is '-' or 'の' or 'ノ' && i + 1 < text.Length && IsNumeral(text[i + 1])) return true;
        }
        return false;
    }

    private static int LengthOfSection(ReadOnlySpan<char> text) => text.StartsWith("大字", StringComparison.Ordinal) ? 2 : text.StartsWith('字') ? 1 : 0;

    private static bool IsNumeral(char c) => c is >= '0' and <= '9' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇';

    private static char SignOf(ReadOnlySpan<char> stem) => stem switch { "東京" => '都', "北海" => '道', "京都" or "大阪" => '府', _ => '県' };

    private static bool IsPrefectureStem(ReadOnlySpan<char> stem)
    {
        foreach (string prefecture in Prefectures)
        {
            if (stem.SequenceEqual(prefecture)) return true;
        }
        return false;
    }
}
