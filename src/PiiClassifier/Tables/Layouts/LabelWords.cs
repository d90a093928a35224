using System.Buffers;
using System.Runtime.InteropServices;
using PiiClassifier.Counting;

namespace PiiClassifier.Tables.Layouts;

/// <summary>Tells words that name a column from words that fill one. Safe for many threads.</summary>
/// <remarks>
/// The head of a sheet is gone through several times, and the next one has the same headers and much the same categories and
/// towns: what was said of a text lately is remembered, by its hash.
/// </remarks>
/// <param name="knowsHeader">Whether a text is a header word of some type.</param>
/// <param name="isCategory">Whether a text is a word that fills columns (男, 既婚, 店長), even if it is a header word too (世帯主). Texts are folded.</param>
/// <param name="isName">Whether a text is the name of a person or a place, or a part of it.</param>
internal sealed class LabelWords(Func<string, bool> knowsHeader, Func<string, bool>? isCategory = null, Func<string, bool>? isName = null)
{
    private const int LongestWord = 60;
    private const int LongestGeneral = 20;

    // 64 KB. A text takes the place of whichever was there.
    private const int Places = 8192;

    private const ulong KindBits = (ulong)(Kinds.Header | Kinds.Category | Kinds.Name | Kinds.Known);

    // Tables of every kind have such columns; the lexicon knows those of personal information.
    private static readonly string[] Endings =
    [
        "番号", "コード", "区分", "種別", "名称", "日時", "月日", "単価", "金額", "数量", "単位", "備考", "摘要", "メモ", "合計", "小計", "内容",
        "状態", "種類", "分類", "時刻", "時間", "期間", "件数", "割合", "順位", "項目", "説明", "理由", "結果", "緯度", "経度", "順序", "回数",
        "フラグ", "ステータス", "カテゴリ", "タイトル", "サイズ", "品名", "品番", "地名", "件名", "人数", "点数", "総数", "総額", "比率", "曜日", "期日", "名", "数", "額", "率", "日", "ID", "id", "Id", "No", "NO", "No.", "CD",
        "_cd", "_id", "_no", "_code", "_name", "_type", "_date", "_at",
    ];

    // Most texts end with none of them.
    private static readonly SearchValues<char> LastOfEndings = SearchValues.Create([.. Endings.Select(ending => ending[^1])]);

    private static readonly string[] TitleWords = ["一覧", "名簿", "現在", "作成", "単位", "について", "リスト", "台帳", "報告", "集計", "年度", "※", "注)"];

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "円", "千円", "百万円", "万円", "人", "名", "件", "%", "歳", "才", "cm", "kg", "g", "m", "km", "mm", "m2", "ha", "個", "回", "日", "時間", "時", "分", "秒", "点", "位",
        "年", "月", "世帯", "台", "本", "枚", "℃", "hPa", "mmHg", "h", "t", "L", "ml", "校", "箇所", "か所", "単位:円", "単位:千円", "単位:人", "単位:百万円", "単位:件",
    };

    // The hash of a text, its lowest bits replaced by what it is.
    private readonly ulong[] _remembered = new ulong[Places];

    [Flags]
    private enum Kinds
    {
        None = 0,
        Header = 1 << 0,
        Category = 1 << 1,
        Name = 1 << 2,

        // Told from an empty place.
        Known = 1 << 3,
    }

    /// <summary>Whether the lexicon knows a text, and it is no word that fills columns.</summary>
    public bool Knows(string text) => (KindsOf(text) & (Kinds.Header | Kinds.Category)) == Kinds.Header;

    /// <summary>Whether a text is a word that fills columns.</summary>
    public bool IsCategory(string text) => (KindsOf(text) & Kinds.Category) != 0;

    /// <summary>Whether a text is a name, and no word of headers: セイ and メイ are both.</summary>
    public bool IsName(string text) => (KindsOf(text) & Kinds.Name) != 0;

    /// <summary>Whether a cell is told for a value by itself: by its shape, as a category or as a name.</summary>
    public bool IsValue(string text, CellShape shape) => shape.IsValue() || (KindsOf(text) & (Kinds.Category | Kinds.Name)) != 0;

    /// <summary>How much a text speaks for a header: 1 when the lexicon knows it, 0.6 for the general words of tables and for identifiers, else 0.</summary>
    /// <param name="text">The text, trimmed and folded.</param>
    public double WeightOf(string text)
    {
        Kinds kinds = KindsOf(text);
        if (text.Length is 0 or > LongestWord || (kinds & Kinds.Category) != 0) return 0;
        if ((kinds & Kinds.Header) != 0) return 1;
        if ((kinds & Kinds.Name) != 0) return 0;
        if (CellShapes.IsIdentifier(text) && text.Contains('_', StringComparison.Ordinal)) return 0.6;
        if (text.Length > LongestGeneral || !LastOfEndings.Contains(text[^1])) return 0;
        foreach (string ending in Endings)
        {
            // 桑名 and 春日 are no 件名 and 入力日: of two characters one says nothing.
            if (ending.Length == 1 && text.Length < 3) continue;
            if (text.EndsWith(ending, StringComparison.Ordinal)) return 0.6;
        }
        return 0;
    }

    /// <summary>The share of the filled cells of a row that speak for a header.</summary>
    public double ShareOf(HeadRow row) => row.Filled == 0 ? 0 : (double)row.Texts.Count(text => WeightOf(text) > 0) / row.Filled;

    private Kinds KindsOf(string text)
    {
        if (text.Length is 0 or > LongestWord) return Kinds.None;
        ulong hash = ValueHash.Of(MemoryMarshal.AsBytes(text.AsSpan()));
        ref ulong place = ref _remembered[(int)(hash >> 32) & (Places - 1)];
        // Whole, also where a processor has words of 32 bits.
        ulong remembered = Volatile.Read(ref place);
        if ((remembered | KindBits) == (hash | KindBits) && (remembered & (ulong)Kinds.Known) != 0) return (Kinds)(remembered & KindBits);
        Kinds kinds = Ask(text);
        Volatile.Write(ref place, (hash & ~KindBits) | (ulong)kinds);
        return kinds;
    }

    private Kinds Ask(string text)
    {
        Kinds kinds = Kinds.Known;
        if (knowsHeader(text)) kinds |= Kinds.Header;
        else if (text.Length is > 1 and <= LongestGeneral && isName?.Invoke(text) == true) kinds |= Kinds.Name;
        if (text.Length <= LongestGeneral && isCategory?.Invoke(text) == true) kinds |= Kinds.Category;
        return kinds;
    }

    /// <summary>Whether a text is the unit of a column: (円), 人, 単位:千円.</summary>
    public static bool IsUnit(string text)
    {
        string bare = text.Trim('(', ')', '[', ']', ' ');
        return Units.Contains(bare) || (bare.Length <= 12 && bare.StartsWith("単位", StringComparison.Ordinal));
    }

    /// <summary>Whether all cells of a row are units, one of them at least in brackets or there being two.</summary>
    public static bool IsUnits(HeadRow row)
    {
        bool bracketed = row.Filled >= 2;
        foreach (string text in row.Texts)
        {
            if (text.Length == 0) continue;
            if (!IsUnit(text)) return false;
            bracketed |= text[0] is '(' or '[';
        }
        return bracketed;
    }

    /// <summary>Whether a text reads as the title, date or note of a table.</summary>
    public static bool IsTitle(string text)
    {
        foreach (string word in TitleWords)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
