using System.Runtime.CompilerServices;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables;

/// <summary>The cells of one column of some rows.</summary>
/// <param name="firstCells">By row its first cell, and behind the last row one more.</param>
/// <param name="cells">The places of all cells among the bytes.</param>
/// <param name="bytes">The bytes.</param>
/// <param name="index">The column.</param>
/// <param name="codePage">What the cells are written in; <see langword="null"/> for UTF-8.</param>
internal readonly ref struct ColumnCells(ReadOnlySpan<int> firstCells, ReadOnlySpan<CellPlace> cells, ReadOnlySpan<byte> bytes, int index, CodePageTable? codePage)
{
    private readonly ReadOnlySpan<int> _firstCells = firstCells;
    private readonly ReadOnlySpan<CellPlace> _cells = cells;
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Finds a cell that holds something.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="place">Where it is, without blanks around it.</param>
    /// <param name="cell">It.</param>
    /// <returns>Whether it is there and not blank.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int row, out CellPlace place, out ReadOnlySpan<byte> cell)
    {
        int at = _firstCells[row] + index;
        place = at < _firstCells[row + 1] ? _cells[at] : default;
        cell = _bytes.Slice(place.Start, place.Length);
        if (cell.IsEmpty) return false;
        if (CellBlanks.MayBeAt(cell[0], cell[^1], codePage)) cell = Trim(ref place);
        return !cell.IsEmpty;
    }

    private ReadOnlySpan<byte> Trim(scoped ref CellPlace place)
    {
        ReadOnlySpan<byte> whole = _bytes.Slice(place.Start, place.Length);
        ReadOnlySpan<byte> cell = CellBlanks.Trim(whole, codePage);
        if (whole.Overlaps(cell, out int before)) place = new CellPlace(place.Start + before, cell.Length);
        return cell;
    }
}
