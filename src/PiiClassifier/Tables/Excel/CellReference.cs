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

    /// <summary>The 0-based row and column of a reference in ASCII, dollar signs not among it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> reference, out int row, out int column)
    {
        row = 0;
        column = 0;
        int letters = reference.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (letters is < 1 or > 3 || reference.Length - letters > 7) return false;
        Span<char> text = stackalloc char[3];
        for (int i = 0; i < letters; i++) text[i] = (char)reference[i];
        column = ParseColumn(text[..letters]);
        foreach (byte c in reference[letters..])
        {
            if (c is < (byte)'0' or > (byte)'9') return false;
            row = row * 10 + (c - '0');
        }
        return column >= 0 && row-- > 0;
    }
}
