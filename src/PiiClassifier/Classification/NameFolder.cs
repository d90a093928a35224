using System.Text;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Classification;

/// <summary>Folds names so that one person is written one way: 山田　太郎 様, 山田太郎 and 山田 太郎; ﾔﾏﾀﾞ and ヤマダ.</summary>
/// <remarks>Spaces, hyphens, width and the polite ending do not tell people apart. One folder a thread.</remarks>
internal sealed class NameFolder(CellFolder folder)
{
    // Two bytes for every UTF-16 unit.
    private readonly byte[] _name = new byte[CellFolder.MaxLength * 2];

    /// <summary>Folds a cell.</summary>
    /// <param name="cell">As the folder takes it, without blanks around it.</param>
    /// <returns>Bytes that are the same for the same name, valid until the next call; a cell that is too long as it is.</returns>
    public ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> cell)
    {
        if (cell.Length <= CellFolder.MaxLength && Ascii.IsValid(cell)) return FoldAscii(cell);
        if (!folder.TryFold(cell, out CellText text)) return folder.ToUtf8(cell);
        ReadOnlySpan<char> folded = text.Text;
        if (folded[^1] == '様') folded = folded[..^1];
        int length = 0;
        foreach (char c in folded)
        {
            if (c is ' ' or '-') continue;
            _name[length++] = (byte)c;
            _name[length++] = (byte)(c >> 8);
        }
        return _name.AsSpan(0, length);
    }

    /// <summary>A cell as it is written, in UTF-8, valid until the next call.</summary>
    public ReadOnlySpan<byte> Unfolded(ReadOnlySpan<byte> cell) => folder.ToUtf8(cell);

    // Birth dates and numbers: nothing to fold but what is left out.
    private ReadOnlySpan<byte> FoldAscii(ReadOnlySpan<byte> cell)
    {
        int length = 0;
        foreach (byte c in cell)
        {
            if (c is (byte)' ' or (byte)'-') continue;
            _name[length++] = c;
            _name[length++] = 0;
        }
        return _name.AsSpan(0, length);
    }
}
