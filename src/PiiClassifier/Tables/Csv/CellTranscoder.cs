namespace PiiClassifier.Tables.Csv;

/// <summary>Turns cells of a code page of one- and two-byte characters into UTF-8, in a buffer that is used again for every record.</summary>
/// <remarks>One look-up a character: cells are short, and what comes after a damaged character is kept apart from it.</remarks>
internal sealed class CellTranscoder(CodePageTable table)
{
    /// <summary>The UTF-8 of a character never takes more than three times its bytes here: code pages have no character beyond the basic plane.</summary>
    private const int MostBytesPerByte = 3;

    private readonly char[] _singles = table.Singles;
    private readonly char[] _pairs = table.Pairs;
    private byte[] _cells = new byte[4096];
    private int _used;

    /// <summary>Ends the validity of the cells given out so far.</summary>
    public void Reset() => _used = 0;

    /// <summary>A cell in UTF-8, valid until <see cref="Reset"/>.</summary>
    public ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> cell)
    {
        int ascii = cell.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (ascii < 0) return cell;
        if (_cells.Length - _used < MostBytesPerByte * cell.Length)
        {
            // Cells given out before stay valid: they keep the old array.
            _cells = new byte[Math.Max(2 * _cells.Length, MostBytesPerByte * cell.Length)];
            _used = 0;
        }
        Span<byte> utf8 = _cells.AsSpan(_used);
        cell[..ascii].CopyTo(utf8);
        int length = ascii;
        for (int i = ascii; i < cell.Length; i++)
        {
            byte first = cell[i];
            char c = _singles[first];
            if (c == CodePageTable.NoCharacter && i + 1 < cell.Length && _pairs[first << 8 | cell[i + 1]] is var pair and not '\0')
            {
                c = pair;
                i++;
            }
            if (c < 0x80)
            {
                utf8[length++] = (byte)c;
            }
            else if (c < 0x800)
            {
                utf8[length++] = (byte)(0xC0 | c >> 6);
                utf8[length++] = (byte)(0x80 | c & 0x3F);
            }
            else
            {
                utf8[length++] = (byte)(0xE0 | c >> 12);
                utf8[length++] = (byte)(0x80 | c >> 6 & 0x3F);
                utf8[length++] = (byte)(0x80 | c & 0x3F);
            }
        }
        _used += length;
        return utf8[..length];
    }
}
