using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Csv;

/// <summary>The characters of a code page of one- and two-byte characters.</summary>
/// <remarks>Filled from the code page itself, once a process.</remarks>
internal sealed class CodePageTable
{
    /// <summary>Stands in <see cref="Singles"/> for a byte that is no character by itself.</summary>
    public const char NoCharacter = '\uFFFD';

    private static readonly Lazy<CodePageTable> ShiftJis = new(() => new CodePageTable(TextEncodings.ShiftJis));
    private static readonly Lazy<CodePageTable> EucJp = new(() => new CodePageTable(TextEncodings.EucJp));

    private CodePageTable(Encoding encoding)
    {
        Span<char> decoded = stackalloc char[8];
        Span<byte> bytes = stackalloc byte[2];
        for (int first = 0; first < 256; first++)
        {
            bytes[0] = (byte)first;
            Singles[first] = encoding.GetChars(bytes[..1], decoded) == 1 ? decoded[0] : NoCharacter;
            if (first < 0x80 || Singles[first] != NoCharacter) continue;
            // Second bytes begin at 40; so what follows a damaged character and delimits cells or digits is never taken for one.
            for (int second = 0x40; second < 256; second++)
            {
                bytes[1] = (byte)second;
                if (encoding.GetChars(bytes, decoded) == 1) Pairs[first << 8 | second] = decoded[0];
            }
        }
    }

    /// <summary>The character of each byte.</summary>
    public char[] Singles { get; } = new char[256];

    /// <summary>The character of two bytes, the first in the higher half of the index; NUL where they are none.</summary>
    public char[] Pairs { get; } = new char[65536];

    /// <summary>The table of code page 932 or 51932.</summary>
    public static CodePageTable Of(Encoding encoding) => encoding.CodePage switch
    {
        932 => ShiftJis.Value,
        51932 => EucJp.Value,
        _ => throw new ArgumentException("Not a code page of two-byte characters.", nameof(encoding)),
    };
}
