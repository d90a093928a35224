using System.Runtime.CompilerServices;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables;

/// <summary>What is blank in a cell: ASCII white space, ideographic spaces (U+3000) and, in UTF-8, no-break spaces (U+00A0).</summary>
internal static class CellBlanks
{
    // Which bytes a blank begins or ends with: ASCII, and an ideographic space, which is E3 80 80 in UTF-8, 81 40 in code page
    // 932, A1 A1 in EUC-JP; and C2 A0.
    private const byte InUtf8 = 1;
    private const byte InCodePage = 2;

    private static readonly byte[] Ends = [.. Enumerable.Range(0, 256).Select(end => (byte)(end <= ' ' ? InUtf8 | InCodePage : end is 0xE3 or 0x80 or 0xC2 or 0xA0 ? InUtf8 : end is 0x81 or 0x40 or 0xA1 ? InCodePage : 0))];

    /// <summary>Whether a cell may begin or end with a blank: told by its first and its last two bytes, true of hardly any other cell.</summary>
    /// <param name="cell">The cell, not empty.</param>
    /// <param name="codePage">What it is written in; <see langword="null"/> for UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBeAround(ReadOnlySpan<byte> cell, CodePageTable? codePage) =>
        MayBeAt(cell[0], cell[^1], codePage) && (cell.Length == 1 || cell[0] <= ' ' || cell[^1] <= ' ' || AreOfBlank(cell[0], cell[1]) || AreOfBlank(cell[^2], cell[^1]));

    /// <summary>The cell without blanks at its ends.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="codePage">What it is written in; <see langword="null"/> for UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell, CodePageTable? codePage) =>
        cell.IsEmpty || !MayBeAround(cell, codePage) ? cell : TrimEnd(TrimStart(cell, codePage), codePage);

    /// <summary>Whether a cell is empty or all blank.</summary>
    /// <inheritdoc cref="Trim"/>
    public static bool IsBlank(ReadOnlySpan<byte> cell, CodePageTable? codePage) => cell.IsEmpty || (MayBeAt(cell[0], cell[0], codePage) && TrimStart(cell, codePage).IsEmpty);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeAt(byte first, byte last, CodePageTable? codePage) => ((Ends[first] | Ends[last]) & (codePage is null ? InUtf8 : InCodePage)) != 0;

    // The first or the last two bytes of a blank that is not ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreOfBlank(byte one, byte two) => (one, two) is (0xE3 or 0x80, 0x80) or (0xC2, 0xA0) or (0x81, 0x40) or (0xA1, 0xA1);

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> cell, CodePageTable? codePage)
    {
        while (!cell.IsEmpty)
        {
            if (cell[0] <= ' ') cell = cell[1..];
            else if (cell.StartsWith(WideSpace(codePage))) cell = cell[WideSpace(codePage).Length..];
            else if (codePage is null && cell.StartsWith("\u00A0"u8)) cell = cell[2..];
            else break;
        }
        return cell;
    }

    private static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> cell, CodePageTable? codePage)
    {
        while (!cell.IsEmpty)
        {
            if (cell[^1] <= ' ') cell = cell[..^1];
            else if (cell.EndsWith(WideSpace(codePage)) && (codePage is null || codePage.IsBoundary(cell, cell.Length - codePage.WideSpace.Length))) cell = cell[..^WideSpace(codePage).Length];
            else if (codePage is null && cell.EndsWith("\u00A0"u8)) cell = cell[..^2];
            else break;
        }
        return cell;
    }

    private static ReadOnlySpan<byte> WideSpace(CodePageTable? codePage) => codePage is null ? "\u3000"u8 : codePage.WideSpace;
}
