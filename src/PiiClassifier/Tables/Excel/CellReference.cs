namespace PiiClassifier.Tables.Excel;

/// <summary>Reads references such as B12 and the other small numbers of a sheet.</summary>
internal static class CellReference
{
    /// <summary>The rows of an Excel sheet; none is numbered higher.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>The 0-based column of a reference.</summary>
    /// <returns>The column, or -1 when there are no letters before the number or too many.</returns>
    public static int ParseColumn(ReadOnlySpan<char> reference)
    {
        int column = 0;
        foreach (char c in reference)
        {
            int letter = (c | 0x20) - 'a';
            if (letter is < 0 or > 25) break;
            if (column > 100_000) return -1;
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }

    /// <summary>A number of at most nine digits, such as that of a row, a style or a shared string.</summary>
    public static bool TryParseNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 9) return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }

    /// <inheritdoc cref="TryParseNumber(ReadOnlySpan{char}, out int)"/>
    public static bool TryParseNumber(ReadOnlySpan<byte> text, out int number) => ReadNumber(text, out number) is > 0 and int digits && digits == text.Length;

    /// <summary>Reads the number that a text begins with.</summary>
    /// <returns>How many digits it has, nine at most.</returns>
    public static int ReadNumber(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        int digits = 0;
        for (; digits < text.Length && digits < 9 && text[digits] is >= (byte)'0' and <= (byte)'9'; digits++) number = number * 10 + (text[digits] - '0');
        return digits;
    }

    /// <summary>Reads the 0-based column that a text begins with.</summary>
    /// <returns>How many letters it has, three at most.</returns>
    public static int ReadColumn(ReadOnlySpan<byte> text, out int column)
    {
        column = -1;
        int letters = 0;
        for (; letters < text.Length && letters < 3 && text[letters] is >= (byte)'A' and <= (byte)'Z'; letters++) column = (column + 1) * 26 + (text[letters] - 'A');
        return letters;
    }

    /// <summary>The 0-based row and column of a reference in ASCII, dollar signs not among it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> reference, out int row, out int column)
    {
        row = 0;
        int letters = ReadColumn(reference, out column);
        return letters > 0 && reference.Length - letters <= 7 && TryParseNumber(reference[letters..], out row) && row-- > 0;
    }
}
