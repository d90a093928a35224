using System.Buffers.Binary;

namespace PiiClassifier.Tables.Csv;

/// <summary>Turns cells of a code page of one- and two-byte characters into UTF-8, in a buffer that is used again for every record.</summary>
/// <remarks>One look-up a character: cells are short, and what comes after a damaged character is kept apart from it.</remarks>
internal sealed class CellTranscoder(CodePageTable table)
{
    /// <summary>The UTF-8 of a character never takes more than three times its bytes here: code pages have no character beyond the basic plane.</summary>
    private const int MostBytesPerByte = 3;

    // Entries are written four bytes at a time.
    private const int Slack = 4;

    private readonly uint[] _singles = table.Singles;
    private readonly bool[] _leads = table.Leads;
    private readonly uint[] _pairs = table.Pairs;
    private byte[] _cells = new byte[4096];
    private int _used;
    private int _lastLength;

    /// <summary>The cell that was turned into UTF-8 last.</summary>
    public ReadOnlySpan<byte> Last => _cells.AsSpan(_used - _lastLength, _lastLength);

    /// <summary>Ends the validity of the cells given out so far.</summary>
    public void Reset() => _used = _lastLength = 0;

    /// <summary>A cell in UTF-8, valid until <see cref="Reset"/>.</summary>
    public ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> cell)
    {
        int ascii = cell.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (ascii < 0) return cell;
        int most = (MostBytesPerByte * cell.Length) + Slack;
        if (_cells.Length - _used < most)
        {
            // Cells given out before stay valid: they keep the old array.
            _cells = new byte[Math.Max(2 * _cells.Length, most)];
            _used = 0;
        }
        Span<byte> utf8 = _cells.AsSpan(_used);
        cell[..ascii].CopyTo(utf8);
        int length = ascii;
        for (int i = ascii; i < cell.Length; i++)
        {
            byte first = cell[i];
            uint entry = _singles[first];
            if (_leads[first] && i + 1 < cell.Length && _pairs[first << 8 | cell[i + 1]] is var pair and not CodePageTable.NoCharacter)
            {
                entry = pair;
                i++;
            }
            BinaryPrimitives.WriteUInt32LittleEndian(utf8[length..], entry);
            length += (int)(entry >> 24);
        }
        _used += length;
        _lastLength = length;
        return utf8[..length];
    }
}
