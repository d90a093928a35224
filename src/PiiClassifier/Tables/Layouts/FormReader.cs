using System.Text;

namespace PiiClassifier.Tables.Layouts;

/// <summary>Reads forms (申請書, 履歴書): labels, each with its value beside or below it.</summary>
internal sealed class FormReader(LabelWords words)
{
    // The cells of a row, merged ones counted once: 方眼紙 sheets are ruled into hundreds of narrow columns.
    private const int MaxRuns = 60;

    private static readonly char[] Marks = [' ', ':', '■', '●', '○', '◆', '◎', '□', '・', '*', '※', '【', '】', '[', ']', '{', '}', '"'];

    /// <summary>Reads a whole sheet as a form.</summary>
    /// <param name="rows">All its rows that are not blank.</param>
    /// <param name="finding">What it is when it is read as rows.</param>
    /// <returns>The form, or <see langword="null"/> when the sheet is better read as rows.</returns>
    public HeldTable? TryRead(IReadOnlyList<HeadRow> rows, HeaderFinding finding)
    {
        if (rows.Any(static row => row.Runs > MaxRuns)) return null;
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var signs = new ListSigns(words);
        var sequence = new List<string>();
        int rowsWithLabels = 0, labelCells = 0, runs = 0;
        foreach (HeadRow row in rows)
        {
            int inRow = 0;
            for (int column = 0; column < row.Texts.Length; column++)
            {
                string text = row.Texts[column];
                if (text.Length == 0 || (column > 0 && text == row.Texts[column - 1])) continue;
                bool isLabel = IsLabel(text);
                if (!isLabel && SplitInline(text) is null) continue;
                if (isLabel) signs.Add(row, column, IsLabel);
                if (isLabel) sequence.Add(text);
                labels.Add(WithoutNumber(text));
                inRow++;
            }
            if (inRow == 0) continue;
            rowsWithLabels++;
            labelCells += inRow;
            runs += row.Runs;
        }
        int inHeader = finding.HeaderRow?.Texts.Distinct().Count(IsLabel) ?? 0;
        if (labels.Count < 3 || rowsWithLabels < 2 || inHeader * 2 > labels.Count || rowsWithLabels * 5 < rows.Count * 2) return null;
        // A label, its value and perhaps a note; more than that beside each label are the columns of a table.
        if (runs > labelCells * 3 || signs.AreSeen(PeriodOf(sequence) > 0) || IsHeaderOfRows(rows, finding, inHeader)) return null;

        var fields = new Fields();
        int paired = Collect(rows, fields, belowToo: true);
        if (paired * 2 < labels.Count) return null;
        foreach (HeadRow row in rows) CollectRest(row, fields);
        return fields.ToTable();
    }

    /// <summary>After how many labels all come again in the same order, as on forms one below the other; 0 when they do not.</summary>
    private static int PeriodOf(List<string> labels)
    {
        int period = labels.Count == 0 ? 0 : labels.IndexOf(labels[0], 1);
        if (period < 2) return 0;
        for (int i = period; i < labels.Count; i++)
        {
            if (labels[i] != labels[i - period]) return 0;
        }
        return period;
    }

    // A row of known words above rows that hold fewer: a table, even with a few labels above it.
    private bool IsHeaderOfRows(IReadOnlyList<HeadRow> rows, HeaderFinding finding, int inHeader)
    {
        if (finding.HeaderRow is not { } header || inHeader < 2 || inHeader * 5 < header.Filled * 3) return false;
        var below = new HashSet<string>(StringComparer.Ordinal);
        HeadRow? before = null;
        foreach (HeadRow row in rows)
        {
            if (row.Offset < finding.DataStart) continue;
            // Behind a blank record another table may follow, with its own header.
            if (before is not null && row.Offset > before.Offset + 1) break;
            below.UnionWith(row.Texts.Where(IsLabel).Select(WithoutNumber));
            before = row;
        }
        return below.Count < inHeader;
    }

    /// <summary>Reads a form that further rows follow: those of a sheet too long to be looked at as a whole, or answers without known labels.</summary>
    /// <param name="rows">The rows, as many as were looked at.</param>
    /// <param name="finding">What they are when they are read as rows.</param>
    /// <param name="end">The place of the first row that is not the form's, blank records counted; that behind the last row looked at when all are. 0 without a form.</param>
    /// <returns>The form, or <see langword="null"/> when the rows begin with none.</returns>
    public HeldTable? TryReadOnTop(IReadOnlyList<HeadRow> rows, HeaderFinding finding, out int end)
    {
        end = 0;
        if (finding.HeaderRow is not null) return null;
        int withLabels = 0, length = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (!rows[i].Texts.Any(text => IsLabel(text) || SplitInline(text) is not null)) continue;
            withLabels++;
            if (withLabels * 2 >= i + 1) length = i + 1;
        }
        if (length < 3) return null;
        end = rows[length - 1].Offset + 1;
        return TryRead([.. rows.Take(length)], finding);
    }

    /// <summary>Reads the labels with values that stand above a table (部署：総務部).</summary>
    /// <returns>The form, or <see langword="null"/> when there are none.</returns>
    public HeldTable? TryReadAbove(IReadOnlyList<HeadRow> rows)
    {
        var fields = new Fields();
        Collect(rows, fields, belowToo: false);
        // The day of the report alone says nothing about anybody.
        return fields.HasMoreThanDates ? fields.ToTable() : null;
    }

    private bool IsLabel(string text) => text.Length is > 0 and <= 30 && words.Knows(text.Trim(Marks));

    // 科目1, 科目2, ... down a column are values that are numbered, one label at most.
    private static string WithoutNumber(string text) => text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    // 氏名:山田 in one cell.
    private (string Label, string Value)? SplitInline(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon > 20 || colon == text.Length - 1 || LabelWords.IsUnit(text)) return null;
        string label = text[..colon].Trim(Marks), value = text[(colon + 1)..].Trim(' ', '"', '}');
        return value.Length > 0 && words.Knows(label) ? (label, value) : null;
    }

    private int Collect(IReadOnlyList<HeadRow> rows, Fields fields, bool belowToo)
    {
        int paired = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            HeadRow row = rows[i];
            for (int column = 0; column < row.Texts.Length; column++)
            {
                string text = row.Texts[column];
                if (text.Length == 0 || fields.IsUsed(row, column)) continue;
                if (SplitInline(text) is { } inline)
                {
                    fields.Use(row, column);
                    fields.Add(inline.Label, Encoding.UTF8.GetBytes(inline.Value));
                    paired++;
                    continue;
                }
                if (!IsLabel(text)) continue;
                int right = ValueToTheRight(row, column);
                HeadRow? below = belowToo && right < 0 && i + 1 < rows.Count && rows[i + 1].TextAt(column) is { Length: > 0 } under
                    && under != text && !IsLabel(under) && SplitInline(under) is null && !fields.IsUsed(rows[i + 1], column) ? rows[i + 1] : null;
                if (right < 0 && below is null && !belowToo) continue;
                fields.Use(row, column);
                byte[] value = right >= 0 ? fields.Use(row, right) : below is not null ? fields.Use(below, column) : [];
                fields.Add(text.Trim(Marks), value);
                if (value.Length > 0) paired++;
            }
        }
        return paired;
    }

    private int ValueToTheRight(HeadRow row, int column)
    {
        for (int right = column + 1; right < row.Texts.Length; right++)
        {
            string text = row.Texts[right];
            if (text.Length == 0 || text == row.Texts[column]) continue;
            return IsLabel(text) || SplitInline(text) is not null ? -1 : right;
        }
        return -1;
    }

    // What no known label claims comes out too.
    private static void CollectRest(HeadRow row, Fields fields)
    {
        for (int column = 0; column < row.Texts.Length; column++)
        {
            if (row.Texts[column].Length == 0 || fields.IsUsed(row, column)) continue;
            fields.Add("", fields.Use(row, column));
        }
    }

    private sealed class Fields
    {
        private readonly List<ColumnHeader> _headers = [];
        private readonly List<byte[]> _values = [];
        private readonly HashSet<(int Row, int Column)> _used = [];

        public bool IsUsed(HeadRow row, int column) => _used.Contains((row.Offset, column));

        public byte[] Use(HeadRow row, int column)
        {
            // The cells that repeat this one are the same cell, merged.
            for (int same = column; same < row.Texts.Length && row.Texts[same] == row.Texts[column]; same++) _used.Add((row.Offset, same));
            return row.Cell(column).ToArray();
        }

        public bool HasMoreThanDates => _values.Exists(static value => CellShapes.Of(CellShapes.Fold(Encoding.UTF8.GetString(value))) is not (CellShape.Blank or CellShape.Date));

        public void Add(string label, byte[] value)
        {
            _headers.Add(new ColumnHeader(label));
            _values.Add(value);
        }

        public HeldTable ToTable()
        {
            List<string> labels = [.. _headers.TakeWhile(static header => header.Text.Length > 0).Select(static header => header.Text)];
            int period = PeriodOf(labels);
            if (period == 0) return new(TableLayout.Form, _headers, [[.. _values]]);
            // Forms one below the other are a record each; what no label claims stays with the first.
            IEnumerable<byte[][]> records = _values.Take(labels.Count).Chunk(period).Select((record, i) => (byte[][])[.. record, .. i == 0 ? _values.Skip(labels.Count) : []]);
            return new(TableLayout.Form, [.. _headers.Take(period), .. _headers.Skip(labels.Count)], [.. records]);
        }
    }
}
