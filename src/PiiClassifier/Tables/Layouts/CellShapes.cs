using System.Buffers;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Tables.Layouts;

/// <summary>Finds the shape of a cell.</summary>
internal static class CellShapes
{
    // Real headers reach 50 characters where they carry an explanation in parentheses.
    private const int LongestLabel = 60;

    private static readonly SearchValues<char> OfCode = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_/.:()+# ");

    /// <summary>The bit of <see cref="ScriptsOf"/> for kanji.</summary>
    public const int Kanji = 32;

    /// <summary>Whether only values have this shape: labels hardly ever do.</summary>
    public static bool IsValue(this CellShape shape) => shape is CellShape.Number or CellShape.Date or CellShape.Code or CellShape.Mail;

    /// <summary>The shape of a text.</summary>
    /// <param name="text">The text, trimmed and folded.</param>
    public static CellShape Of(string text)
    {
        if (text.Length == 0) return CellShape.Blank;
        if (text.Contains("://", StringComparison.Ordinal)) return CellShape.Url;
        int at = text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && text.IndexOf('.', at) > at + 1 && !text.Contains(' ', StringComparison.Ordinal)) return CellShape.Mail;

        // As most cells of text: nothing else tells of them.
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return IsLong(text) ? CellShape.LongText : CellShape.Label;
        int digits = 0, numberMarks = 0, dateMarks = 0, separators = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            if (IsOfNumber(c)) numberMarks++;
            if (IsOfDate(c)) dateMarks++;
            if (c is '-' or '/' or ':' or '年' or '月' or '日') separators++;
        }
        if (digits + numberMarks == text.Length && separators <= 1 && !IsDashed(text)) return CellShape.Number;
        if (digits + dateMarks == text.Length && separators >= 1 && digits <= 17 && !IsDashed(text)) return CellShape.Date;
        if (digits >= 3 && !text.AsSpan().ContainsAnyExcept(OfCode)) return CellShape.Code;
        if (digits * 2 > text.Length) return CellShape.Code;
        return IsLong(text) ? CellShape.LongText : CellShape.MixedLabel;
    }

    /// <summary>Which kinds of characters a text is written in, as a set of bits.</summary>
    /// <param name="text">The text, trimmed and folded.</param>
    public static int ScriptsOf(string text)
    {
        int scripts = 0;
        foreach (char c in text)
        {
            scripts |= c switch
            {
                >= '0' and <= '9' => 1,
                >= 'A' and <= 'Z' => 2,
                >= 'a' and <= 'z' => 4,
                >= 'ぁ' and <= 'ゟ' => 8,
                >= 'ァ' and <= 'ヿ' => 16,
                >= '㐀' and <= '鿿' or '々' => Kanji,
                ' ' => 64,
                '_' => 128,
                '(' or '[' or '<' => 256,
                _ => 512,
            };
        }
        return scripts;
    }

    /// <summary>Whether a text could be the name of a variable or database column.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length < 2 || !(char.IsAsciiLetter(text[0]) || text[0] == '_')) return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-')) return false;
        }
        return true;
    }

    /// <summary>Trims and folds the text of a cell.</summary>
    public static string Fold(string text) => JapaneseFolding.Fold(text).Trim();

    private static bool IsLong(string text) => text.Length > LongestLabel || text.Contains('。', StringComparison.Ordinal);

    // 03-1234-5678 and 100-0001 are codes, 2020-01-01 is a date.
    private static bool IsDashed(string text)
    {
        int dash = text.IndexOf('-', 1);
        if (dash < 0 || text.Contains('年', StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal)) return false;
        int second = text.IndexOf('-', dash + 1);
        if (second < 0) return char.IsAsciiDigit(text[0]) && dash >= 2 && text.Length - dash >= 4;
        return dash != 4 || second - dash > 3;
    }

    private static bool IsOfNumber(char c) => c is '+' or '-' or ',' or '.' or '¥' or '$' or '%' or '(' or ')' or '△' or '▲' or ' ' or '円';

    // With the eras, 明治 to 令和 and their letters.
    private static bool IsOfDate(char c) =>
        c is '-' or '/' or '.' or ':' or '年' or '月' or '日' or '時' or '分' or '秒' or '頃' or ' '
            or '明' or '治' or '大' or '正' or '昭' or '和' or '平' or '成' or '令' or '元' or 'M' or 'T' or 'S' or 'H' or 'R';
}
