using System.Text;
using System.Text.Unicode;

namespace PiiClassifier.Tables.Csv;

/// <summary>Turns cells into UTF-8, in buffers that are used again for every record.</summary>
/// <param name="encoding">The encoding of the cells. UTF-8 itself is possible: its damaged bytes are replaced.</param>
internal sealed class CellTranscoder(Encoding encoding)
{
    private char[] _characters = new char[256];
    private byte[] _cells = new byte[4096];
    private int _used;

    /// <summary>Ends the validity of the cells given out so far.</summary>
    public void Reset() => _used = 0;

    /// <summary>A cell in UTF-8, valid until <see cref="Reset"/>.</summary>
    public ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> cell)
    {
        if (Ascii.IsValid(cell)) return cell;
        int mostCharacters = encoding.GetMaxCharCount(cell.Length);
        if (_characters.Length < mostCharacters) _characters = new char[mostCharacters];
        int characters = encoding.GetChars(cell, _characters);
        int mostBytes = characters * 3;
        if (_cells.Length - _used < mostBytes)
        {
            // Cells given out before stay valid: they keep the old array.
            _cells = new byte[Math.Max(2 * _cells.Length, mostBytes)];
            _used = 0;
        }
        Span<byte> free = _cells.AsSpan(_used);
        Utf8.FromUtf16(_characters.AsSpan(0, characters), free, out _, out int written);
        _used += written;
        return free[..written];
    }
}
