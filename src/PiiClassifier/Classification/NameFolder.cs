using PiiClassifier.Recognizers;

namespace PiiClassifier.Classification;

/// <summary>Folds names so that one person is written one way: 山田　太郎 様, 山田太郎 and 山田 太郎; ﾔﾏﾀﾞ and ヤマダ.</summary>
/// <remarks>Spaces, hyphens, width and the polite ending do not tell people apart. One folder a thread.</remarks>
internal sealed class NameFolder(CellFolder folder)
{
    // Two bytes for every UTF-16 unit.
    private readonly byte[] _name = new byte[CellFolder.MaxLength * 2];

    /// <summary>Folds a cell.</summary>
    /// <param name="cell">UTF-8 without blanks around it.</param>
    /// <returns>Bytes that are the same for the same name, valid until the next call; a cell that is too long as it is.</returns>
    public ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> cell) => TryFoldPlain(cell, out int length) ? _name.AsSpan(0, length) : FoldAny(cell);

    /// <summary>The same by way of all rules of folding.</summary>
    public ReadOnlySpan<byte> FoldAny(ReadOnlySpan<byte> cell)
    {
        if (!folder.TryFold(cell, out CellText text)) return cell;
        ReadOnlySpan<char> folded = text.Text;
        if (folded[^1] == '様') folded = folded[..^1];
        int length = 0;
        foreach (char c in folded) Append(c, ref length);
        return _name.AsSpan(0, length);
    }

    // Kanji, hiragana, ASCII and the ideographic space, which most names and birth dates are written with, fold to
    // themselves or to nothing. That takes a tenth of the time of decoding and folding, and every row of a table comes here.
    private bool TryFoldPlain(ReadOnlySpan<byte> cell, out int length)
    {
        length = 0;
        if (cell.Length > CellFolder.MaxLength || cell.EndsWith("様"u8)) return false;
        for (int i = 0; i < cell.Length;)
        {
            byte first = cell[i];
            if (first is > (byte)' ' and < 0x7F)
            {
                Append((char)first, ref length);
                i++;
                continue;
            }
            if (first is < 0xE3 or > 0xE9 || i + 2 >= cell.Length || (cell[i + 1] & 0xC0) != 0x80 || (cell[i + 2] & 0xC0) != 0x80) return false;
            char c = (char)((first & 0x0F) << 12 | (cell[i + 1] & 0x3F) << 6 | cell[i + 2] & 0x3F);
            i += 3;
            if (c == '\u3000') continue;
            if (c is not (>= 'ぁ' and <= 'ん' or >= '一' and <= '鿿')) return false;
            Append(c, ref length);
        }
        return true;
    }

    private void Append(char c, ref int length)
    {
        if (c is ' ' or '-') return;
        _name[length++] = (byte)c;
        _name[length++] = (byte)(c >> 8);
    }
}
