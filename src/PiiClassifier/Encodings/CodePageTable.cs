using System.Buffers.Binary;
using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>The characters of a code page of one- and two-byte characters, as they are in UTF-8.</summary>
/// <remarks>
/// Filled from the code page itself, once a process. An entry holds up to three bytes of UTF-8, the first in the lowest place,
/// and in its highest byte how many they are: four bytes are written at once and the entry says how many count. Taking a
/// character's bytes apart for each one took twice as long.
/// </remarks>
internal sealed class CodePageTable
{
    /// <summary>The entry of a pair that is no character.</summary>
    public const uint NoCharacter = 0;

    private const char Replacement = '\uFFFD';

    private static readonly Lazy<CodePageTable> ShiftJis = new(() => new CodePageTable(TextEncodings.ShiftJis) { WideSpace = [0x81, 0x40] });
    private static readonly Lazy<CodePageTable> EucJp = new(() => new CodePageTable(TextEncodings.EucJp) { WideSpace = [0xA1, 0xA1] });

    private CodePageTable(Encoding encoding)
    {
        Span<char> decoded = stackalloc char[8];
        Span<byte> bytes = stackalloc byte[2];
        for (int first = 0; first < 256; first++)
        {
            bytes[0] = (byte)first;
            char single = encoding.GetChars(bytes[..1], decoded) == 1 ? decoded[0] : Replacement;
            Singles[first] = Utf8Of(single);
            Leads[first] = first >= 0x80 && single == Replacement;
            if (!Leads[first]) continue;
            // Second bytes begin at 40; so what follows a damaged character and delimits cells or digits is never taken for one.
            for (int second = 0x40; second < 256; second++)
            {
                bytes[1] = (byte)second;
                if (encoding.GetChars(bytes, decoded) == 1) Pairs[first << 8 | second] = Utf8Of(decoded[0]);
            }
        }
    }

    /// <summary>The character of each byte; U+FFFD for one that is none by itself.</summary>
    public uint[] Singles { get; } = new uint[256];

    /// <summary>Whether a byte begins a character of two.</summary>
    public bool[] Leads { get; } = new bool[256];

    /// <summary>The character of two bytes, the first in the higher half of the index; <see cref="NoCharacter"/> where they are none.</summary>
    public uint[] Pairs { get; } = new uint[65536];

    /// <summary>The ideographic space.</summary>
    public required byte[] WideSpace { get; init; }

    /// <summary>The table of code page 932 or 51932.</summary>
    public static CodePageTable Of(Encoding encoding) => encoding.CodePage switch
    {
        932 => ShiftJis.Value,
        51932 => EucJp.Value,
        _ => throw new ArgumentException("Not a code page of two-byte characters.", nameof(encoding)),
    };

    /// <summary>Whether a character begins at a place: a second byte may look like a first one.</summary>
    public bool IsBoundary(ReadOnlySpan<byte> text, int place)
    {
        int i = 0;
        while (i < place) i += Leads[text[i]] && i + 1 < text.Length && Pairs[text[i] << 8 | text[i + 1]] != NoCharacter ? 2 : 1;
        return i == place;
    }

    private static uint Utf8Of(char c)
    {
        Span<byte> utf8 = stackalloc byte[4];
        utf8.Clear();
        int length = Encoding.UTF8.GetBytes([c], utf8);
        return BinaryPrimitives.ReadUInt32LittleEndian(utf8) | (uint)length << 24;
    }
}
