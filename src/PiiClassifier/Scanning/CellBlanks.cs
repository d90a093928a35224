using System.Runtime.CompilerServices;
using PiiClassifier.Encodings;

namespace PiiClassifier.Scanning;

/// <summary>Takes the blanks from around a cell.</summary>
internal static class CellBlanks
{
    /// <summary>The cell without ASCII white space and ideographic spaces (U+3000) at its ends.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="codePage">What it is written in; <see langword="null"/> for UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell, CodePageTable? codePage) =>
        // Most cells begin and end with ASCII or with a byte that no space has.
        cell.IsEmpty || (MayStay(cell[0]) && MayStay(cell[^1])) ? cell : TrimEnds(cell, codePage);

    // The first and last bytes of an ideographic space: E3 80 80 in UTF-8, 81 40 in code page 932, A1 A1 in EUC-JP.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayStay(byte end) => end is > (byte)' ' and not (0x40 or 0x80 or 0x81 or 0xA1 or 0xE3);

    private static ReadOnlySpan<byte> TrimEnds(ReadOnlySpan<byte> cell, CodePageTable? codePage)
    {
        ReadOnlySpan<byte> wideSpace = codePage is null ? "\u3000"u8 : codePage.WideSpace;
        while (!cell.IsEmpty)
        {
            if (cell[0] <= ' ') cell = cell[1..];
            else if (cell.StartsWith(wideSpace)) cell = cell[wideSpace.Length..];
            else break;
        }
        while (!cell.IsEmpty)
        {
            if (cell[^1] <= ' ') cell = cell[..^1];
            else if (cell.EndsWith(wideSpace) && (codePage is null || codePage.IsBoundary(cell, cell.Length - wideSpace.Length))) cell = cell[..^wideSpace.Length];
            else break;
        }
        return cell;
    }
}
