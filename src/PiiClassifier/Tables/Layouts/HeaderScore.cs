namespace PiiClassifier.Tables.Layouts;

/// <summary>Weighs whether a row holds the headers of the rows below it or is one of them.</summary>
/// <remarks>
/// Every filled cell speaks with -1 to 1, the score is their mean. Known words speak for a header; so does a text above
/// numbers. A cell like those below it speaks for data, one that occurs again below it for data without doubt: whoever
/// takes the first row of a list without headers for its header prints somebody's data.
/// </remarks>
internal sealed class HeaderScore(LabelWords words)
{
    private const int MaxBody = 40;
    private const int MaxKnownLookups = 8;

    /// <summary>The score that a header row must be above: higher where there are no rows below to compare it with.</summary>
    public double Least(HeadRow row, int bodyRows)
    {
        if (bodyRows > 0) return 0;
        bool labelsAlone = !row.Shapes.Any(static shape => shape.IsValue() || shape == CellShape.LongText);
        return labelsAlone && row.Texts.Count(text => words.WeightOf(text) > 0) >= 2 ? 0.15 : 0.3;
    }

    /// <summary>The score of a row: above <see cref="Least"/> a header, the higher the surer.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="bodyStart">The place in <paramref name="rows"/> of the first row below.</param>
    public double Of(HeadRow row, IReadOnlyList<HeadRow> rows, int bodyStart)
    {
        int bodyEnd = EndOfBody(rows, bodyStart);
        // A header that is printed again, page by page, is no value below itself.
        bool[] repeated = new bool[bodyEnd - bodyStart];
        for (int i = bodyStart; i < bodyEnd; i++) repeated[i - bodyStart] = row.Filled >= 2 && rows[i].Texts.AsSpan().SequenceEqual(row.Texts);
        bool run = IsRun(row) && !(bodyStart < bodyEnd && IsRun(rows[bodyStart]));
        double sum = 0;
        var seen = new HashSet<string>(row.Texts.Length, StringComparer.Ordinal);
        for (int column = 0; column < row.Texts.Length; column++)
        {
            if (row.Shapes[column] == CellShape.Blank) continue;
            sum += run && row.Shapes[column].IsValue() ? 0.6 : OfCell(row, column, rows, bodyStart, bodyEnd, repeated);
            if (!seen.Add(row.Texts[column]) && row.Texts[column] != row.TextAt(column - 1)) sum -= 0.2;
        }
        return row.Filled == 0 ? 0 : sum / row.Filled;
    }

    /// <summary>The share of filled cells that the lexicon knows.</summary>
    public double KnownShare(HeadRow row) => row.Filled == 0 ? 0 : (double)row.Texts.Count(words.Knows) / row.Filled;

    private double OfCell(HeadRow row, int column, IReadOnlyList<HeadRow> rows, int start, int end, bool[] repeated)
    {
        string text = row.Texts[column];
        CellShape shape = row.Shapes[column];
        int scripts = CellShapes.ScriptsOf(text);
        int filled = 0, values = 0, sameShape = 0, sameScripts = 0, shortest = int.MaxValue, longest = 0;
        bool recurs = false;
        for (int i = start; i < end; i++)
        {
            string below = rows[i].TextAt(column);
            if (below.Length == 0 || repeated[i - start]) continue;
            filled++;
            if (rows[i].Shapes[column].IsValue()) values++;
            if (rows[i].Shapes[column] == shape) sameShape++;
            if (CellShapes.ScriptsOf(below) == scripts) sameScripts++;
            if (below == text) recurs = true;
            shortest = Math.Min(shortest, below.Length);
            longest = Math.Max(longest, below.Length);
        }

        double weight = words.WeightOf(text);
        if (recurs) return weight == 1 ? -0.3 : -1;
        // Values may be known words too (男, 部長). Where all are general ones, as login ids and surnames in 名 are, this is one more.
        if (weight > 0 && !shape.IsValue()) return weight * (1 - ((weight == 1 ? 0.8 : 1.6) * KnownBelow(column, rows, start, end)));
        // Above numbers a name may be a header: who is on duty on each day.
        if (words.IsName(text) && (filled == 0 || values * 2 < filled)) return -1;
        double same = filled == 0 ? 0.5 : (double)sameShape / filled;
        double valueShare = filled == 0 ? 0 : (double)values / filled;
        if (shape == CellShape.Url) return filled == 0 ? -0.6 : 1 - (2 * same);
        // A year above amounts may be a header; a number above texts is none.
        if (shape.IsValue()) return filled == 0 ? -0.6 : valueShare >= 0.5 ? 0.3 - (1.3 * same) : -1;
        if (shape == CellShape.LongText) return -0.3;
        // A text that nobody knows: as much a header as the cells below are not texts of its kind.
        if (filled == 0) return CellShapes.IsIdentifier(text) ? 0.2 : 0;
        if (valueShare >= 0.5) return valueShare;
        double alike = (double)sameScripts / filled;
        bool lengthDiffers = filled >= 5 && (text.Length > longest || text.Length < shortest);
        return 0.3 - (0.6 * alike) + (lengthDiffers ? 0.3 : 0);
    }

    private double KnownBelow(int column, IReadOnlyList<HeadRow> rows, int start, int end)
    {
        int looked = 0, known = 0;
        for (int i = start; i < end && looked < MaxKnownLookups; i++)
        {
            if (rows[i].ShapeAt(column) == CellShape.Blank) continue;
            looked++;
            if (words.WeightOf(rows[i].Texts[column]) > 0) known++;
        }
        return looked == 0 ? 0 : (double)known / looked;
    }

    // A body ends at a blank record once there is enough of it: what follows is another table.
    private static int EndOfBody(IReadOnlyList<HeadRow> rows, int start)
    {
        int end = start;
        while (end < rows.Count && end - start < MaxBody && !(end - start >= 3 && rows[end].Offset > rows[end - 1].Offset + 1)) end++;
        return end;
    }

    /// <summary>Whether a row counts up: 1, 2, 3 ... for the days of a month, 2019, 2020, 2021 ... for years.</summary>
    public static bool IsRun(HeadRow row)
    {
        int longest = 0, length = 0, before = int.MinValue;
        foreach (string text in row.Texts)
        {
            if (int.TryParse(text.TrimEnd('年', '日', '月', '度'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number))
            {
                length = before != int.MinValue && number == before + 1 ? length + 1 : 1;
                before = number;
            }
            else
            {
                length = 0;
                before = int.MinValue;
            }
            longest = Math.Max(longest, length);
        }
        return longest >= 4;
    }
}
