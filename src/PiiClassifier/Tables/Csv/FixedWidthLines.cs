using System.Text;

namespace PiiClassifier.Tables.Csv;

/// <summary>Lines whose cells begin at fixed places and are filled up with blanks.</summary>
/// <param name="gaps">The places between the columns that are blank on most lines, in order; the end not included.</param>
/// <param name="wideCountTwice">Whether a full-width character takes two places, as on paper and in the bytes of code page 932, or one.</param>
internal sealed class FixedWidthLines(IReadOnlyList<(int Start, int End)> gaps, bool wideCountTwice) : LineLayout
{
    /// <summary>How far lines are looked at for columns, in places.</summary>
    public const int MaxWidth = 1024;

    private readonly List<(int Offset, bool Blank)> _places = [];

    /// <summary>The places between the columns.</summary>
    public IReadOnlyList<(int Start, int End)> Gaps => gaps;

    /// <inheritdoc/>
    public override string Format => "fixed-width";

    /// <inheritdoc/>
    public override void Cut(ReadOnlySpan<byte> line, List<(int Start, int Length)> cells)
    {
        Measure(line);
        int reached = gaps.Count(gap => gap.Start < _places.Count), covered = gaps.Count(gap => LastBlank(gap) < 0);
        // A title or a note over all columns.
        if (covered > 0 && covered * 2 >= reached)
        {
            cells.Add((0, line.Length));
            return;
        }
        int start = 0;
        foreach ((int Start, int End) gap in gaps)
        {
            // A cell that fills its column touches the next one.
            int place = LastBlank(gap) is >= 0 and var last ? last : gap.End;
            int offset = place >= _places.Count ? line.Length : _places[place].Offset;
            cells.Add((start, offset - start));
            start = offset;
        }
        cells.Add((start, line.Length - start));
    }

    /// <summary>How many places a character takes.</summary>
    public static int WidthOf(Rune rune, bool wideCountTwice) =>
        // ASCII, and half-width kana.
        !wideCountTwice || rune.Value < 0x80 || rune.Value is >= 0xFF61 and <= 0xFF9F ? 1 : 2;

    /// <summary>Whether a character is blank.</summary>
    public static bool IsBlank(Rune rune) => rune.Value is ' ' or '\t' or '\u3000' or '\u00A0';

    // The last blank place of a gap; behind the end of the line all are.
    private int LastBlank((int Start, int End) gap)
    {
        for (int place = gap.End - 1; place >= gap.Start; place--)
        {
            if (place >= _places.Count || _places[place].Blank) return place;
        }
        return -1;
    }

    private void Measure(ReadOnlySpan<byte> line)
    {
        _places.Clear();
        int last = gaps[^1].End;
        for (int offset = 0; offset < line.Length && _places.Count <= last;)
        {
            Rune.DecodeFromUtf8(line[offset..], out Rune rune, out int length);
            for (int width = WidthOf(rune, wideCountTwice); width > 0; width--) _places.Add((offset, IsBlank(rune)));
            offset += length;
        }
    }
}
