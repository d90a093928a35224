using System.Buffers.Binary;

namespace PiiClassifier.Encodings;

/// <summary>Turns cells of a code page of one- and two-byte characters into UTF-8, in a buffer that is used again for every cell.</summary>
/// <remarks>One look-up a character: cells are short, and what comes after a damaged character is kept apart from it. One transcoder a thread.</remarks>
internal sealed class CellTranscoder(CodePageTable table)
{
    /// <summary>The UTF-8 of a character never takes more than three times its bytes here: code pages have no character beyond the basic plane.</summary>
    private const int MostBytesPerByte = 3;

    // Entries are written four bytes at a time.
    private const int Slack = 4;

    private readonly uint[] _singles = table.Singles;
    private readonly bool[] _leads = table.Leads;
    private readonly uint[] _pairs = table.Pairs;
    private byte[] _utf8 = new byte[1024];

    /// <summary>A cell in UTF-8, valid until the next call; a cell of ASCII is given back as it is.</summary>
    public ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> cell)
    {
        int ascii = cell.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (ascii < 0) return cell;
        int most = (MostBytesPerByte * cell.Length) + Slack;
        if (_utf8.Length < most) _utf8 = new byte[most];
        Span<byte> utf8 = _utf8;
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
        return utf8[..length];
    }
}
