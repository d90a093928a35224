namespace PiiClassifier.Tables.Layouts;

/// <summary>Judges whether there is reason enough to print a row as headers, unknown words among it.</summary>
/// <remarks>
/// One known word is not: it may be the value of a list without headers (店長) or the first label of a form (氏名), and what
/// stands beside it somebody's name. Most words must be known, or the rows below tell that the row is none of them: values
/// under a text that is no value.
/// </remarks>
internal sealed class HeaderSupport(LabelWords words)
{
    private const int LookBelow = 12;

    // A form may be short, and something else follow.
    private const int FirstBelow = 3;

    // Fewer cells in kana or Latin may stand by chance under somebody's name in kanji.
    private const int EnoughForScripts = 8;

    /// <summary>Whether a row is supported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="bodyStart">The place in <paramref name="rows"/> of the first row below.</param>
    public bool Of(HeadRow row, IReadOnlyList<HeadRow> rows, int bodyStart)
    {
        List<HeadRow> body = Body(row, rows, bodyStart);
        bool isRun = HeaderScore.IsRun(row) && !(body.Count > 0 && HeaderScore.IsRun(body[0]));
        int known = 0, unlike = 0, unknown = 0, numbers = 0, overLabels = 0, againstIt = 0, adjacent = 0, mostAdjacent = 0, besideLabels = 0;
        bool knownOverValues = false, overValues = isRun, values = false, afterKnown = false;
        for (int column = 0; column < row.Texts.Length; column++)
        {
            string text = row.Texts[column];
            // The cells that repeat the one on their left are one cell, merged.
            if (text.Length == 0 || (column > 0 && text == row.Texts[column - 1])) continue;
            bool isValue = words.IsValue(text, row.Shapes[column]);
            values |= isValue;
            adjacent = words.Knows(text) ? adjacent + 1 : 0;
            mostAdjacent = Math.Max(mostAdjacent, adjacent);
            Below below = Look(text, column, body);
            double weight = row.Shapes[column].IsValue() ? 0 : words.WeightOf(text);
            // 青山日名 ends like 会社名: the general words need cells below that are written otherwise.
            if (weight > 0 && (below.Labels || (!below.Recurs && (weight == 1 || below.LongTexts || !below.Alike))))
            {
                known++;
                afterKnown = true;
                if (below.Labels) overLabels++;
                else knownOverValues |= below.ShapedValues || below.LongTexts || (weight == 1 && below.Words);
                continue;
            }
            if (afterKnown) besideLabels++;
            afterKnown = false;
            if (row.Shapes[column].IsValue())
            {
                numbers++;
                continue;
            }
            if (isValue && below.Words) againstIt++;
            if (!isValue && below.Unlike) unlike++;
            else unknown++;
            overValues |= below.ShapedValues && !isValue;
        }
        int others = unlike + unknown + numbers;
        if (known + others == numbers) return true;
        // A name above names, a category above categories: a row of the list like the others.
        if (againstIt > 0 && againstIt >= known) return false;
        // Labels under every known word, or a value beside every one: a line of a form.
        if (others > 0 && known > 0 && overLabels == known) return false;
        if (known > 0 && !isRun && !knownOverValues && besideLabels == known && others == known) return false;
        // Alone it cannot be compared with anything; but nowhere do two labels of a form stand side by side.
        if (body.Count == 0 && mostAdjacent >= 2 && !values) return true;
        return overValues || knownOverValues || known + unlike > unknown;
    }

    private static List<HeadRow> Body(HeadRow row, IReadOnlyList<HeadRow> rows, int start)
    {
        var body = new List<HeadRow>();
        for (int i = start; i < rows.Count && i < start + LookBelow; i++)
        {
            // What follows behind a blank record may be another table.
            if (body.Count >= 3 && rows[i].Offset > rows[i - 1].Offset + 1) break;
            if (!rows[i].Texts.AsSpan().SequenceEqual(row.Texts)) body.Add(rows[i]);
        }
        return body;
    }

    private Below Look(string text, int column, List<HeadRow> body)
    {
        int filled = 0, shaped = 0, longTexts = 0, valueWords = 0, labels = 0, labelsFirst = 0, withDigits = 0, sameScripts = 0, scripts = 0, ownScripts = CellShapes.ScriptsOf(text);
        bool recurs = false;
        foreach (HeadRow row in body)
        {
            string below = row.TextAt(column);
            if (below.Length == 0) continue;
            filled++;
            recurs |= below == text;
            int written = CellShapes.ScriptsOf(below);
            scripts |= written;
            if (written == ownScripts) sameScripts++;
            if (below.AsSpan().ContainsAnyInRange('0', '9')) withDigits++;
            if (row.Shapes[column].IsValue()) shaped++;
            else if (row.Shapes[column] == CellShape.LongText) longTexts++;
            else if (words.Knows(below)) labels++;
            else if (words.IsValue(below, row.Shapes[column])) valueWords++;
            if (filled <= FirstBelow) labelsFirst = labels;
        }
        bool overDigits = withDigits == filled && !text.Any(char.IsAsciiDigit);
        bool overKana = filled >= EnoughForScripts && (scripts & CellShapes.Kanji) == 0 && (ownScripts & CellShapes.Kanji) != 0;
        bool Most(int count) => count > 0 && count * 2 >= filled;
        return new Below(recurs, Most(labels) || labelsFirst * 2 >= Math.Clamp(filled, 1, FirstBelow), Most(shaped), Most(longTexts), Most(valueWords), filled > 0 && (overDigits || overKana), Most(sameScripts));
    }

    /// <summary>What stands under a cell, most of it.</summary>
    /// <param name="Recurs">The same text, once at least.</param>
    /// <param name="Labels">Header words.</param>
    /// <param name="ShapedValues">Numbers, dates, codes.</param>
    /// <param name="LongTexts">Texts too long for labels.</param>
    /// <param name="Words">Names or categories.</param>
    /// <param name="Unlike">Texts that are all written otherwise.</param>
    /// <param name="Alike">Texts written with the same kinds of characters.</param>
    private readonly record struct Below(bool Recurs, bool Labels, bool ShapedValues, bool LongTexts, bool Words, bool Unlike, bool Alike);
}
