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

    // Fewer cells in kana or Latin may stand by chance under somebody's name in kanji.
    private const int EnoughForScripts = 8;

    /// <summary>Whether a row is supported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="bodyStart">The place in <paramref name="rows"/> of the first row below.</param>
    public bool Of(HeadRow row, IReadOnlyList<HeadRow> rows, int bodyStart)
    {
        List<HeadRow> body = Body(row, rows, bodyStart);
        int known = 0, unlike = 0, unknown = 0, overLabels = 0, adjacent = 0, longest = 0;
        bool overValues = false, values = false;
        for (int column = 0; column < row.Texts.Length; column++)
        {
            string text = row.Texts[column];
            // The cells that repeat the one on their left are one cell, merged.
            if (text.Length == 0 || (column > 0 && text == row.Texts[column - 1])) continue;
            bool isValue = words.IsValue(text, row.Shapes[column]);
            values |= isValue;
            adjacent = words.Knows(text) ? adjacent + 1 : 0;
            longest = Math.Max(longest, adjacent);
            if (row.Shapes[column].IsValue()) continue;
            Below below = Look(text, column, body);
            if (words.WeightOf(text) > 0 && !below.Recurs)
            {
                known++;
                if (below.Labels) overLabels++;
                else overValues |= below.Values;
            }
            else
            {
                if (!isValue && below.Unlike) unlike++;
                else unknown++;
                overValues |= below.ShapedValues && !isValue;
            }
        }
        if (known + unlike + unknown == 0) return true;
        // Labels under every known word, values beside them: the first line of a form.
        if (unlike + unknown > 0 && known > 0 && overLabels == known) return false;
        // Alone it cannot be compared with anything; but nowhere do two labels of a form stand side by side.
        if (body.Count == 0 && longest >= 2 && !values) return true;
        return overValues || known + unlike > unknown;
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
        int filled = 0, shaped = 0, values = 0, labels = 0, withDigits = 0, scripts = 0;
        bool recurs = false;
        foreach (HeadRow row in body)
        {
            string below = row.TextAt(column);
            if (below.Length == 0) continue;
            filled++;
            recurs |= below == text;
            scripts |= CellShapes.ScriptsOf(below);
            if (below.Any(char.IsAsciiDigit)) withDigits++;
            if (row.Shapes[column].IsValue()) shaped++;
            else if (words.Knows(below)) labels++;
            else if (words.IsValue(below, row.Shapes[column]) || row.Shapes[column] == CellShape.LongText) values++;
        }
        bool overDigits = filled > 0 && withDigits == filled && !text.Any(char.IsAsciiDigit);
        bool overKana = filled >= EnoughForScripts && (scripts & CellShapes.Kanji) == 0 && (CellShapes.ScriptsOf(text) & CellShapes.Kanji) != 0;
        return new Below(
            recurs,
            Labels: labels > 0 && labels * 2 >= filled,
            ShapedValues: shaped > 0 && shaped * 2 >= filled,
            Values: shaped + values > 0 && (shaped + values) * 2 >= filled,
            Unlike: overDigits || overKana);
    }

    /// <summary>What stands under a cell.</summary>
    private readonly record struct Below(bool Recurs, bool Labels, bool ShapedValues, bool Values, bool Unlike);
}
