namespace PiiClassifier.Tables.Layouts;

/// <summary>Recognises two header rows that belong together: groups (給与) above and the headers (基本給, 手当) below.</summary>
/// <remarks>Merged cells come in two ways: with their text in every column (workbooks) or in the first alone (CSV exports).</remarks>
internal static class HeaderPairs
{
    /// <summary>Whether a sparse row above a full header row holds its groups, and is no title, date or unit.</summary>
    public static bool IsGroupRow(HeadRow upper, HeadRow header)
    {
        if (upper.Offset + 1 != header.Offset || upper.Filled == 0 || header.Filled < 3) return false;
        if (!upper.Shapes.All(static shape => shape is CellShape.Blank or CellShape.Label or CellShape.MixedLabel)) return false;
        if (upper.Texts.Any(static text => text.Length > 0 && (LabelWords.IsUnit(text) || LabelWords.IsTitle(text)))) return false;
        int first = 0;
        while (upper.Texts[first].Length == 0) first++;
        // One text above everything is a title.
        if (upper.Runs == 1 && (first == 0 || Span(upper, header, first) >= header.Filled)) return false;
        return Span(upper, header, first) >= 2 || header.TextAt(first).Length == 0 || header.TextAt(first) == upper.Texts[first];
    }

    /// <summary>Whether a row holds the headers under the groups of the row above.</summary>
    public static bool IsLowerRow(HeadRow upper, HeadRow lower)
    {
        if (upper.Offset + 1 != lower.Offset || upper.Filled < 2 || lower.Filled < 2 || LabelWords.IsUnits(lower)) return false;
        int under = 0;
        for (int column = 0; column < Math.Max(upper.Texts.Length, lower.Texts.Length); column++)
        {
            string below = lower.TextAt(column), above = upper.TextAt(column);
            if (below.Length == 0 || below == above) continue;
            if (lower.Shapes[column] is not (CellShape.Label or CellShape.MixedLabel)) return false;
            bool continues = column > 0 && (above.Length == 0 || above == upper.TextAt(column - 1));
            bool starts = above.Length > 0 && lower.TextAt(column + 1).Length > 0
                && (upper.TextAt(column + 1).Length == 0 || upper.TextAt(column + 1) == above);
            if (!continues && !starts) return false;
            under++;
        }
        return under >= 2;
    }

    /// <summary>The headers of a table, one for each column.</summary>
    /// <remarks>A name, a mail address or a long number among them is somebody's, whatever the row is: it is not handed out.</remarks>
    public static IReadOnlyList<ColumnHeader> Headers(StoredRecord header, StoredRecord? group, LabelWords words)
    {
        var headers = new ColumnHeader[Math.Max(header.CellCount, group?.TrimmedCount ?? 0)];
        string? current = null;
        for (int column = 0; column < headers.Length; column++)
        {
            string text = Printable(header.GetUtf8(column), words);
            string above = group is null ? "" : Printable(group.GetUtf8(column), words);
            if (above.Length > 0) current = above;
            if (text.Length == 0 && above.Length > 0)
            {
                headers[column] = new ColumnHeader(above);
                current = null;
                continue;
            }
            if (above.Length > 0 && above == text) current = null;
            headers[column] = new ColumnHeader(text, text.Length == 0 ? null : current);
        }
        return headers;
    }

    private static string Printable(ReadOnlySpan<byte> cell, LabelWords words)
    {
        string text = CellTexts.OneLine(cell);
        string folded = CellShapes.Fold(text);
        return words.IsName(folded) || IsSomebodys(folded) ? "" : text;
    }

    private static bool IsSomebodys(string text) =>
        CellShapes.Of(text) switch
        {
            CellShape.Mail => true,
            CellShape.Code => text.Count(char.IsAsciiDigit) >= 9,
            _ => false,
        };

    private static int Span(HeadRow upper, HeadRow header, int first)
    {
        int end = first + 1;
        while (end < header.Texts.Length && header.Texts[end].Length > 0 && (upper.TextAt(end).Length == 0 || upper.TextAt(end) == upper.Texts[first])) end++;
        return end - first;
    }
}
