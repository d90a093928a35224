using System.Text;

namespace PiiClassifier.Tables.Layouts;

/// <summary>Finds the header row among the first rows of a table, or that there is none.</summary>
internal sealed class HeaderRowFinder(LabelWords words)
{
    // How far down titles and notes may reach.
    private const int MaxPreamble = 24;
    private const int LookBelow = 12;
    private const int MaxWordBytes = 120;

    private readonly HeaderScore _score = new(words);
    private readonly HeaderSupport _support = new(words);

    /// <summary>Finds it.</summary>
    /// <param name="rows">The rows that are not blank, at least one.</param>
    public HeaderFinding Find(IReadOnlyList<HeadRow> rows)
    {
        int candidate = 0;
        while (candidate < rows.Count - 1 && candidate < MaxPreamble && IsPreamble(rows, candidate)) candidate++;
        HeaderFinding? found = FindAt(rows, candidate);
        if (found is not null) return found;

        // Data-like rows on top, as the key record of a bank file, and a header that leaves no doubt under them.
        for (int later = candidate + 1; later < rows.Count && later <= candidate + LookBelow; later++)
        {
            if (rows[later].Filled >= 3 && _score.KnownShare(rows[later]) >= 0.6 && FindAt(rows, later) is { Score: > 0.5 } strong) return strong;
        }

        // Without a header only a lone cell on top is a title; anything wider may be somebody's data.
        int start = candidate;
        while (start > 0 && rows[start - 1].Runs > 1) start--;
        return new HeaderFinding(rows[start].Offset, rows[start].Offset, null, null);
    }

    /// <summary>Whether a table starts at the first of these rows for sure: a header row of known words with rows under it.</summary>
    public bool StartsWithHeader(IReadOnlyList<HeadRow> rows)
    {
        int candidate = 0;
        while (candidate < rows.Count - 1 && candidate < 4 && rows[candidate].Runs <= 2 && IsPreamble(rows, candidate)) candidate++;
        HeadRow row = rows[candidate];
        if (row.Runs < 2 || row.Shapes.Any(static shape => shape.IsValue() || shape == CellShape.LongText)) return false;
        return words.ShareOf(row) >= 0.6 && FindAt(rows, candidate) is { Score: > 0.5 };
    }

    /// <summary>Whether a record holds two known header words or more, and nothing that is none.</summary>
    public bool IsHeaderWords(StoredRecord record)
    {
        int known = 0;
        for (int i = 0; i < record.TrimmedCount; i++)
        {
            ReadOnlySpan<byte> cell = record.GetUtf8(i);
            if (cell.IsEmpty) continue;
            if (cell.Length > MaxWordBytes) return false;
            string text = CellShapes.Fold(Encoding.UTF8.GetString(cell));
            if (text.Length == 0) continue;
            // Nearly every record of data ends here, at its first cell.
            if (CellShapes.Of(text).IsValue() || words.WeightOf(text) == 0) return false;
            if (words.Knows(text)) known++;
        }
        return known >= 2;
    }

    /// <summary>Takes the first of some rows above a table for a header only if its words are known.</summary>
    public HeaderFinding FindSure(IReadOnlyList<HeadRow> rows) =>
        _score.KnownShare(rows[0]) >= 0.6 && FindAt(rows, 0) is { } found ? found : new HeaderFinding(rows[0].Offset, rows[0].Offset, null, null);

    /// <summary>The headers of a table, one for each column.</summary>
    public IReadOnlyList<ColumnHeader> HeadersOf(StoredRecord header, StoredRecord? group) => HeaderPairs.Headers(header, group, words);

    private HeaderFinding? FindAt(IReadOnlyList<HeadRow> rows, int candidate)
    {
        HeadRow? group = candidate > 0 && HeaderPairs.IsGroupRow(rows[candidate - 1], rows[candidate]) ? rows[candidate - 1] : null;
        int header = candidate;
        if (group is null && candidate + 1 < rows.Count)
        {
            HeadRow below = rows[candidate + 1];
            if (HeaderPairs.IsLowerRow(rows[candidate], below))
            {
                group = rows[candidate];
                header++;
            }
            else if (IsNamedBelow(rows[candidate], below))
            {
                header++;
            }
        }

        int body = header + 1;
        while (body < rows.Count && rows[body].Offset == rows[body - 1].Offset + 1 && (LabelWords.IsUnits(rows[body]) || IsPhysicalNames(rows, header, body))) body++;
        double score = _score.Of(rows[header], rows, body);
        if (score <= _score.Least(rows[header], rows.Count - body) || !_support.Of(rows[header], rows, body)) return null;
        int start = group?.Offset ?? rows[candidate].Offset;
        int dataStart = body > header + 1 ? rows[body - 1].Offset + 1 : rows[header].Offset + 1;
        return new HeaderFinding(start, dataStart, rows[header], group) { Score = score };
    }

    // A title, a date, a note or the units: few cells above rows of many.
    private bool IsPreamble(IReadOnlyList<HeadRow> rows, int index)
    {
        HeadRow row = rows[index];
        int wide = 0;
        for (int i = index + 1; i < rows.Count && i <= index + LookBelow; i++) wide = Math.Max(wide, rows[i].Runs);
        bool blankBelow = rows[index + 1].Offset > row.Offset + 1;
        if (LabelWords.IsUnits(row)) return true;
        if (row.Runs >= 2 && row.Texts.All(text => text.Length == 0 || words.Knows(text))) return false;
        if (row.Runs == 1)
        {
            string text = row.Texts.First(static t => t.Length > 0);
            if (wide >= 3 || (wide == 2 && row.Filled > 1)) return true;
            if (words.Knows(text)) return false;
            return wide == 2 ? blankBelow || LabelWords.IsTitle(text) : blankBelow && words.Knows(rows[index + 1].Texts.First(static t => t.Length > 0));
        }
        if (wide < 3 || IsNarrowTable(rows, index)) return false;
        if (wide == 3) return row.Runs == 2 && EndsShortBlock(rows, index);
        return row.Runs == 2 || (row.Runs <= 4 && row.Runs * 3 <= wide);
    }

    // A few rows of two cells, then a blank record: what a label and its value above a table look like.
    private static bool EndsShortBlock(IReadOnlyList<HeadRow> rows, int index)
    {
        int end = index + 1;
        while (end < rows.Count && rows[end].Offset == rows[end - 1].Offset + 1 && rows[end].Runs <= 2) end++;
        return end < rows.Count && rows[end].Offset > rows[end - 1].Offset + 1 && end - index <= 5;
    }

    // Six and more rows of two cells in a block are a table of their own, not notes above a wider one.
    private static bool IsNarrowTable(IReadOnlyList<HeadRow> rows, int index)
    {
        int first = index, end = index + 1;
        while (first > 0 && rows[first].Offset == rows[first - 1].Offset + 1 && rows[first - 1].Runs == 2) first--;
        while (end < rows.Count && rows[end].Offset == rows[end - 1].Offset + 1 && rows[end].Runs <= 2) end++;
        bool closed = end == rows.Count || rows[end].Offset > rows[end - 1].Offset + 1;
        return closed && end - first >= 6;
    }

    // name,address above 施設名,住所: the upper row is for programs, the lower one for people.
    private bool IsNamedBelow(HeadRow upper, HeadRow lower)
    {
        if (upper.Filled < 2 || lower.Filled < upper.Filled || lower.Shapes.Any(static shape => shape.IsValue())) return false;
        return upper.Texts.All(static text => text.Length == 0 || CellShapes.IsIdentifier(text))
            && !lower.Texts.Any(CellShapes.IsIdentifier) && words.ShareOf(lower) >= 0.5;
    }

    // shimei,jusho under 氏名,住所: identifiers with nothing like them below.
    private static bool IsPhysicalNames(IReadOnlyList<HeadRow> rows, int header, int index)
    {
        HeadRow row = rows[index], labels = rows[header];
        if (row.Filled < 2 || row.Filled * 2 < labels.Filled) return false;
        if (labels.Texts.Count(CellShapes.IsIdentifier) * 2 > labels.Filled) return false;
        if (!row.Texts.All(static text => text.Length == 0 || CellShapes.IsIdentifier(text))) return false;
        int compared = 0, identifiers = 0;
        for (int i = index + 1; i < rows.Count && i <= index + LookBelow; i++)
        {
            for (int column = 0; column < row.Texts.Length; column++)
            {
                if (row.Texts[column].Length == 0 || rows[i].TextAt(column).Length == 0) continue;
                compared++;
                if (CellShapes.IsIdentifier(rows[i].Texts[column])) identifiers++;
            }
        }
        // Without rows below it takes the spelling of a name in a program: shain_no, ginkouCode.
        if (compared == 0) return row.Texts.Count(static text => text.Contains('_', StringComparison.Ordinal)) * 2 >= row.Filled;
        return identifiers * 4 < compared;
    }
}
