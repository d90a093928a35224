namespace PiiClassifier.Tables.Layouts;

/// <summary>Reads tables that lie on their side: the headers in the first column, a record a column.</summary>
internal sealed class TransposedReader(LabelWords words)
{
    private const int MaxRuns = 60;

    /// <summary>Reads a whole sheet as a transposed table.</summary>
    /// <param name="rows">All its rows that are not blank.</param>
    /// <param name="finding">What it is when it is read as rows.</param>
    /// <returns>The table, or <see langword="null"/> when the sheet is better read otherwise.</returns>
    public HeldTable? TryRead(IReadOnlyList<HeadRow> rows, HeaderFinding finding)
    {
        List<HeadRow> body = [.. rows.Where(static row => row.Runs > 1)];
        if (body.Count < 3 || body.Any(static row => row.Runs > MaxRuns)) return null;
        var labels = new HashSet<string>(StringComparer.Ordinal);
        int known = 0, knownElsewhere = 0, wide = 0;
        foreach (HeadRow row in body)
        {
            string label = row.Texts[0];
            if (label.Length > 0 && (row.Shapes[0].IsValue() || !labels.Add(label))) return null;
            if (words.Knows(label)) known++;
            knownElsewhere += Enumerable.Range(1, row.Texts.Length - 1).Count(i => row.Texts[i] != label && !IsMerged(row, i) && words.Knows(row.Texts[i]));
            if (row.Runs >= 3) wide++;
        }
        if (known < 3 || known * 2 < body.Count || wide * 2 < body.Count) return null;

        if (knownElsewhere * 3 > known) return null;
        if (finding.HeaderRow is { } header && header != body[0] && finding.Score > 0.5) return null;
        List<int> columns = Columns(body);
        // With one value beside each label it is a form.
        if (columns.Count < 2) return null;
        if (Likeness(body.Select(row => columns.Select(column => (row, column)))) <= Likeness(columns.Select(column => body.Select(row => (row, column))))) return null;

        byte[][][] records = [.. columns.Select(column => body.Select(row => row.Cell(column).ToArray()).ToArray())];
        return new HeldTable(TableLayout.Transposed, [.. body.Select(row => new ColumnHeader(Label(row)))], records);
    }

    // A label that nobody knows may be anything, the first record among them.
    private string Label(HeadRow row) => words.WeightOf(row.Texts[0]) > 0 ? CellTexts.OneLine(row.Cell(0)) : "";

    // The columns that are records: a merged cell spreads over many, all but the first of which say nothing new in any row.
    private static List<int> Columns(List<HeadRow> body)
    {
        int width = body.Max(static row => row.Texts.Length);
        return [.. Enumerable.Range(1, width - 1).Where(column => body.Exists(row => row.TextAt(column).Length > 0 && !IsMerged(row, column)))];
    }

    private static bool IsMerged(HeadRow row, int column) => row.Texts[column] == row.Texts[column - 1];

    // How alike the values along a row or down a column are: a record's values differ, an attribute's do not.
    private static double Likeness(IEnumerable<IEnumerable<(HeadRow Row, int Column)>> lines)
    {
        double sum = 0;
        int count = 0;
        var counts = new Dictionary<(CellShape Shape, int Scripts), int>();
        foreach (IEnumerable<(HeadRow Row, int Column)> line in lines)
        {
            counts.Clear();
            int filled = 0, most = 0;
            foreach ((HeadRow row, int column) in line)
            {
                if (row.ShapeAt(column) == CellShape.Blank) continue;
                filled++;
                (CellShape, int) key = (row.Shapes[column], CellShapes.ScriptsOf(row.Texts[column]));
                counts[key] = counts.GetValueOrDefault(key) + 1;
                most = Math.Max(most, counts[key]);
            }
            if (filled < 2) continue;
            sum += (double)most / filled;
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }
}
