using System.Text;

namespace PiiClassifier.Tables.Csv;

/// <summary>Looks whether a text without a delimiter is a table all the same: by columns that are aligned, or by blanks or full-width commas.</summary>
/// <remarks>Prose, logs and lists of one column must stay what they are: where that is not sure, there is no layout.</remarks>
internal static class LineLayoutDetector
{
    private const int MaxLines = 200;
    private const int LeastLines = 4;

    /// <summary>Above a table there may be a title or two.</summary>
    private const int MaxTitles = 5;

    /// <summary>The lines that do not keep to the columns, notes and totals: at most one in so many.</summary>
    private const int OneStray = 20;

    /// <summary>The layout of a text.</summary>
    /// <param name="text">The beginning.</param>
    /// <param name="cutOff">Whether it ends within a line.</param>
    /// <returns>The layout, or <see langword="null"/> for text in one column.</returns>
    public static LineLayout? Detect(string text, bool cutOff)
    {
        List<string> lines = LinesOf(text, cutOff);
        if (lines.Count < LeastLines || lines.Count(HasTimeOfDay) * 2 > lines.Count) return null;
        if (AreSeparated(lines, '，')) return new SeparatedLines("，"u8.ToArray());
        if ((AlignBelowTitles(lines, wideCountTwice: true) ?? AlignBelowTitles(lines, wideCountTwice: false)) is { } aligned) return aligned;
        foreach (char blank in " \u3000")
        {
            if (AreSeparated(lines, blank) && HasHeader([.. lines.Select(line => line.Split(blank))])) return new SeparatedLines(Encoding.UTF8.GetBytes([blank]));
        }
        return null;
    }

    private static List<string> LinesOf(string text, bool cutOff)
    {
        var lines = new List<string>();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace()) lines.Add(line.TrimEnd().ToString());
            if (lines.Count > MaxLines) break;
        }
        if (lines.Count > 0 && (cutOff || lines.Count > MaxLines)) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    // 12:34:56 stands on the lines of logs.
    private static bool HasTimeOfDay(string line)
    {
        for (int i = line.IndexOf(':'); i >= 2 && i + 5 < line.Length; i = line.IndexOf(':', i + 1))
        {
            if (line[i + 3] == ':' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]) && char.IsAsciiDigit(line[i + 4])) return true;
        }
        return false;
    }

    // The same number of separators, two or more, on all lines but strays; none at an end or beside another, and no sentences.
    private static bool AreSeparated(List<string> lines, char separator)
    {
        int count = lines[0].Count(c => c == separator);
        if (count < 2) return false;
        int strays = lines.Count(line => line.Count(c => c == separator) != count || line.EndsWith('。'));
        bool blank = separator is ' ' or '\u3000';
        return strays <= lines.Count / OneStray && !(blank && lines.Exists(line => line.StartsWith(separator) || line.Contains(new string(separator, 2), StringComparison.Ordinal)));
    }

    // Without digits above, with digits in the same column on every line below: nobody writes a list of names or places like that.
    private static bool HasHeader(List<string[]> rows) =>
        !rows[0].Any(HasDigit) && Enumerable.Range(0, rows[0].Length).Any(column => rows.Skip(1).All(row => column < row.Length && HasDigit(row[column])));

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９');

    // With as many columns as there are; a first line that keeps to them all is no title.
    private static FixedWidthLines? AlignBelowTitles(List<string> lines, bool wideCountTwice)
    {
        List<PlacedLine> placed = [.. lines.Select(line => new PlacedLine(line, wideCountTwice))];
        FixedWidthLines? best = null;
        for (int titles = 0; titles <= MaxTitles && lines.Count - titles >= LeastLines; titles++)
        {
            if (TryAlign(lines[titles..], placed[titles..], wideCountTwice) is { } layout
                && layout.Gaps.Count > (best?.Gaps.Count ?? 0)
                && placed.Take(titles).All(title => layout.Gaps.Any(gap => title.FirstText(gap.Start, gap.End) < gap.End))) best = layout;
        }
        return best;
    }

    private static FixedWidthLines? TryAlign(List<string> lines, List<PlacedLine> placed, bool wideCountTwice)
    {
        var gaps = new List<(int Start, int End)>();
        int width = placed.Max(line => line.Width), strays = lines.Count / OneStray;
        int place = placed.Min(line => line.FirstText(0, width));
        while (place < width)
        {
            int start = place;
            while (place < width && placed.Count(line => line.HasText(place)) <= strays) place++;
            if (place > start && place < width) gaps.Add((start, place));
            place++;
        }
        var columns = new List<(int Start, int End)>();
        int padded = 0;
        for (int i = 0; i < gaps.Count; i++)
        {
            (int start, int end) = (i == 0 ? 0 : gaps[i - 1].End, i + 1 == gaps.Count ? width : gaps[i + 1].Start);
            bool isPadded = IsPadded(placed, gaps[i], start, end);
            // One blank at the same place on all lines may stand inside the cells, as between surname and given name: then nothing is above one of its sides.
            bool headed = placed[0].FirstText(start, gaps[i].Start) < gaps[i].Start && placed[0].FirstText(gaps[i].End, end) < end;
            if (isPadded || headed || gaps[i].End - gaps[i].Start > 1) columns.Add(gaps[i]);
            if (isPadded) padded++;
        }
        if (padded == 0) return null;
        var layout = new FixedWidthLines(columns, wideCountTwice);
        return padded > 1 || HasHeader([.. lines.Select(line => CellsOf(line, layout))]) ? layout : null;
    }

    // Whether cells of unlike length are filled up with blanks to where the next ones begin or end.
    private static bool IsPadded(List<PlacedLine> lines, (int Start, int End) gap, int start, int end)
    {
        int both = 0, filledUp = 0;
        HashSet<int> lefts = [];
        Dictionary<int, int> begins = [], ends = [];
        foreach (PlacedLine line in lines)
        {
            int left = line.LastText(start, gap.End), right = line.FirstText(gap.Start, end);
            if (left < start || right >= end) continue;
            both++;
            if (right - left > 2) filledUp++;
            lefts.Add(left);
            begins[right] = begins.GetValueOrDefault(right) + 1;
            int last = line.LastText(gap.End, end);
            ends[last] = ends.GetValueOrDefault(last) + 1;
        }
        // The next column begins at one place, or ends at one when it holds numbers.
        bool aligned = both > 0 && Math.Max(begins.Values.Max(), ends.Values.Max()) >= both - (both / OneStray);
        return aligned && both * 2 >= lines.Count && filledUp * 3 >= both && (lefts.Count > 1 || begins.Count > 1);
    }

    private static string[] CellsOf(string line, FixedWidthLines layout)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(line);
        var cells = new List<(int Start, int Length)>();
        layout.Cut(utf8, cells);
        return [.. cells.Select(cell => Encoding.UTF8.GetString(utf8, cell.Start, cell.Length))];
    }

    /// <summary>Where on a line text stands.</summary>
    private sealed class PlacedLine
    {
        private readonly List<bool> _places = [];

        public PlacedLine(string line, bool wideCountTwice)
        {
            foreach (Rune rune in line.EnumerateRunes())
            {
                for (int width = FixedWidthLines.WidthOf(rune, wideCountTwice); width > 0 && _places.Count < FixedWidthLines.MaxWidth; width--) _places.Add(!FixedWidthLines.IsBlank(rune));
            }
        }

        public int Width => _places.Count;

        public bool HasText(int place) => place < _places.Count && _places[place];

        /// <summary>The first place with text; <paramref name="end"/> when there is none.</summary>
        public int FirstText(int start, int end)
        {
            while (start < end && !HasText(start)) start++;
            return start;
        }

        /// <summary>The last place with text; one before <paramref name="start"/> when there is none.</summary>
        public int LastText(int start, int end)
        {
            do end--;
            while (end >= start && !HasText(end));
            return end;
        }
    }
}
