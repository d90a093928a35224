namespace PiiClassifier.Scanning;

/// <summary>Takes the blanks from around a cell.</summary>
internal static class CellBlanks
{
    /// <summary>The cell without ASCII white space and ideographic spaces (U+3000) at its ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        // Most cells begin and end with something else.
        if (cell.IsEmpty || (cell[0] > ' ' && cell[0] != 0xE3 && cell[^1] > ' ' && cell[^1] != 0x80)) return cell;
        while (true)
        {
            if (!cell.IsEmpty && cell[0] <= ' ') cell = cell[1..];
            else if (cell.StartsWith("\u3000"u8)) cell = cell[3..];
            else break;
        }
        while (true)
        {
            if (!cell.IsEmpty && cell[^1] <= ' ') cell = cell[..^1];
            else if (cell.EndsWith("\u3000"u8)) cell = cell[..^3];
            else break;
        }
        return cell;
    }
}
