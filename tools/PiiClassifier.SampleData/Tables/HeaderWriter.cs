using PiiClassifier.SampleData.Columns;

namespace PiiClassifier.SampleData.Tables;

/// <summary>Words the headers of one table.</summary>
internal sealed class HeaderWriter(SeededRandom random, HeaderStyle style, string? owner = null)
{
    // Headers that are often said to be somebody's.
    private static readonly HashSet<string> Owned = ["person-name", "person-name-kana", "birth-date", "sex", "age", "postal-code", "address", "phone-number", "mobile-number", "email-address"];
    private static readonly string[] Remarks = ["（必須）", "（任意）", "（半角）", "（全角）", "【必須】", "※", "（変更後）", "*"];

    private readonly Func<string, string> _casing = NameCasing.Draw(random);

    private bool IsLatin => style is HeaderStyle.English or HeaderStyle.Romaji;

    /// <summary>Whether every kind has words in the style.</summary>
    public static bool CanWrite(TableKind kind, HeaderStyle style) => style is HeaderStyle.Plain or HeaderStyle.Reworded
        || kind.Columns.Split(' ').All(entry => entry.IndexOfAny(['=', '+']) < 0 && LatinHeaders.Of(KeyOf(entry), style == HeaderStyle.Romaji).Count > 0);

    /// <summary>The header of a column.</summary>
    /// <param name="own">Headers that stand in for the kind's own; <see langword="null"/> for these.</param>
    public string Write(ColumnKind kind, string prefix, string[]? own)
    {
        if (IsLatin) return _casing(random.Pick(LatinHeaders.Of(kind.Key, style == HeaderStyle.Romaji)));
        if (own is not null) return Decorate(prefix + (style == HeaderStyle.Reworded ? own[^1] : own[0]));
        if (prefix.Length == 0 && owner is not null && Owned.Contains(kind.Key) && random.Chance(0.8)) prefix = owner;
        // Whose it is goes before usual words only: nobody writes 妻お客様氏名.
        return Decorate(prefix + random.Pick(style == HeaderStyle.Reworded && prefix.Length == 0 ? kind.Reworded : kind.Headers));
    }

    /// <summary>Marks that forms leave on headers, and that say nothing.</summary>
    private string Decorate(string header)
    {
        if (style != HeaderStyle.Reworded) return header;
        return random.Next(14) switch
        {
            0 or 1 => header + random.Pick(Remarks),
            2 => "*" + header,
            3 when header.Length == 2 => header[0] + "　" + header[1],
            4 => header.Replace('（', '(').Replace('）', ')'),
            5 => random.Between(1, 20) + "." + header,
            6 => header.Replace("（", "\n（", StringComparison.Ordinal),
            7 => "■" + header,
            _ => header,
        };
    }

    private static string KeyOf(string entry)
    {
        string key = entry.Split('~')[0].TrimEnd('?');
        return key.Length > 2 && key[1] == ':' ? key[2..] : key;
    }
}
