using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PiiClassifier.Encodings;

/// <summary>Counts the lines of a text that are not in its encoding: of files that were put together from others, or whose encoding was taken for another.</summary>
/// <remarks>
/// Of a long text a part is looked at. A character that a program cut in half makes no line foreign: most of the line must not fit.
/// UTF-8 passes for code page 932 with little that does not fit; so there a line is foreign also when it is good UTF-8. Of EUC-JP in code page 932 only some lines show.
/// </remarks>
/// <param name="codePage">What the text is written in; <see langword="null"/> for UTF-8.</param>
internal sealed class ForeignLines(CodePageTable? codePage)
{
    /// <summary>Fewer lines are chance or dirt.</summary>
    private const int Many = 5;

    private const int LookedAtWhole = 4 << 20;
    private const int Block = 32 * 1024;
    private const int OneBlockOf = 32;

    private long _seen;
    private int _blocks;

    /// <summary>The foreign lines that were seen.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there are so many that the text cannot be trusted.</summary>
    public bool AreMany => Count >= Many;

    /// <summary>Looks at the next bytes of the text.</summary>
    public void Look(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            ReadOnlySpan<byte> block = text[..Math.Min(Block, text.Length)];
            text = text[block.Length..];
            if (_seen < LookedAtWhole || _blocks++ % OneBlockOf == 0) LookAtLines(WholeLines(block));
            _seen += block.Length;
        }
    }

    // A line that is cut by the end of a block may be cut within a character.
    private ReadOnlySpan<byte> WholeLines(ReadOnlySpan<byte> block)
    {
        int start = _seen == 0 ? 0 : block.IndexOfAny((byte)'\n', (byte)'\r') + 1;
        int end = block.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        return start < end ? block[start..end] : default;
    }

    private void LookAtLines(ReadOnlySpan<byte> lines)
    {
        if (codePage is null && Utf8.IsValid(lines) && lines.IndexOf("\uFFFD"u8) < 0) return;
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> line = lines[..end];
            lines = lines[(end + 1)..];
            int first = line.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (first >= 0 && (codePage is null ? IsForeignToUtf8(line[first..]) : IsForeignTo(codePage, line[first..]))) Count++;
        }
    }

    private static bool IsForeignToUtf8(ReadOnlySpan<byte> line)
    {
        (int fitting, int damaged) = CountUtf8(line);
        return 2 * damaged >= fitting;
    }

    private static bool IsForeignTo(CodePageTable codePage, ReadOnlySpan<byte> line)
    {
        if (Utf8.IsValid(line)) return CountUtf8(line).Fitting >= 6 && line.IndexOfAnyInRange((byte)0xE3, (byte)0xE9) >= 0;
        int bytes = 0;
        int damaged = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] < 0x80) continue;
            bytes++;
            if (!codePage.Leads[line[i]]) continue;
            if (i + 1 < line.Length && codePage.Pairs[line[i] << 8 | line[i + 1]] != CodePageTable.NoCharacter)
            {
                i++;
                bytes++;
            }
            else
            {
                damaged++;
            }
        }
        return damaged >= 2 && 10 * damaged >= bytes;
    }

    // Bytes beyond ASCII; a character that was replaced before counts as damaged.
    private static (int Fitting, int Damaged) CountUtf8(ReadOnlySpan<byte> line)
    {
        int fitting = 0;
        int damaged = 0;
        while (!line.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(line, out Rune rune, out int length);
            if (status != OperationStatus.Done || rune == Rune.ReplacementChar) damaged += length;
            else if (!rune.IsAscii) fitting += length;
            line = line[length..];
        }
        return (fitting, damaged);
    }
}
