namespace PiiClassifier.Tables.Layouts;

/// <summary>Reads tables that lie on their side: the headers in the first column, a record a column.</summary>
internal sealed class TransposedReader(LabelWords words)
{
    private const int MaxColumns = 60;

    /// <summary>Reads a whole sheet as a transposed table.</summary>
    /// <param name="rows">All its rows that are not blank.</param>
    /// <param name="finding">What it is when it is read as rows.</param>
    /// <returns>The table, or <see langword="null"/> when the sheet is better read otherwise.</returns>
    public HeldTable? TryRead(IReadOnlyList<HeadRow> rows, HeaderFinding finding)
    {
        List<HeadRow> body = [.. rows.Where(static row => row.Runs > 1)];
        if (body.Count < 3 || body.Any(static row => row.Texts.Length > MaxColumns)) return null;
        int width = body.Max(static row => row.Texts.Length);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        int known = 0, knownElsewhere = 0, wide = 0;
        foreach (HeadRow row in body)
        {
            string label = row.Texts[0];
            if (label.Length > 0 && (row.Shapes[0].IsValue() || !labels.Add(label))) return null;
            if (words.Knows(label)) known++;
            knownElsewhere += row.Texts.Skip(1).Count(text => text != label && words.Knows(text));
            if (row.Filled >= 3) wide++;
        }
        if (known < 3 || known * 2 < body.Count || wide * 2 < body.Count) return null;

        if (knownElsewhere * 3 > known) return null;
        if (finding.HeaderRow is { } header && header != body[0] && finding.Score > 0.5) return null;
        if (Likeness(body, width, alongRows: true) <= Likeness(body, width, alongRows: false)) return null;

        var records = new List<byte[][]>();
        for (int column = 1; column < width; column++)
        {
            int c = column;
            if (body.Any(row => row.TextAt(c).Length > 0)) records.Add([.. body.Select(row => row.Cell(c).ToArray())]);
        }
        return new HeldTable(TableLayout.Transposed, [.. body.Select(static row => new ColumnHeader(CellTexts.OneLine(row.Cell(0))))], records);
    }

    // How alike the values along a row or down a column are: a record's values differ, an attribute's do not.
    private static double Likeness(List<HeadRow> body, int width, bool alongRows)
    {
        double sum = 0;
        int lines = 0;
        var counts = new Dictionary<(CellShape Shape, int Scripts), int>();
        for (int line = alongRows ? 0 : 1; line < (alongRows ? body.Count : width); line++)
        {
            counts.Clear();
            int filled = 0, most = 0;
            for (int i = alongRows ? 1 : 0; i < (alongRows ? width : body.Count); i++)
            {
                HeadRow row = alongRows ? body[line] : body[i];
                int column = alongRows ? i : line;
                if (row.ShapeAt(column) == CellShape.Blank) continue;
                filled++;
                (CellShape, int) key = (row.Shapes[column], CellShapes.ScriptsOf(row.Texts[column]));
                counts[key] = counts.GetValueOrDefault(key) + 1;
                most = Math.Max(most, counts[key]);
            }
            if (filled < 2) continue;
            sum += (double)most / filled;
            lines++;
        }
        return lines == 0 ? 0 : sum / lines;
    }
}
