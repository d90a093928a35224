namespace PiiClassifier.Tables.Layouts;

/// <summary>Tells a list whose values happen to be header words (電話, 備考) from a form.</summary>
/// <remarks>
/// A form says each thing once, and what stands beside its labels is now a name, now a date, now an address. In a list the
/// same few words come again down a column, and beside them stands row by row the same kind of value.
/// </remarks>
internal sealed class ListSigns(LabelWords words)
{
    private readonly HashSet<(int Column, string Label)> _distinct = [];
    private readonly Neighbours _right = new();
    private readonly Neighbours _left = new();
    private int _labels;
    private int _inOddRows;

    /// <summary>Takes a label of the sheet.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">The first of its columns.</param>
    /// <param name="isLabel">Whether a text is a label.</param>
    public void Add(HeadRow row, int column, Func<string, bool> isLabel)
    {
        _labels++;
        if (row.Runs % 2 == 1) _inOddRows++;
        _distinct.Add((column, row.Texts[column]));
        int right = Next(row, column, 1);
        if (right >= 0 && !isLabel(row.Texts[right])) _right.Add(row, right, words);
        int left = Next(row, column, -1);
        // What a label further left claims is its value and no sign.
        if (left < 0 || isLabel(row.Texts[left]) || row.Shapes[left] != CellShape.Label) return;
        int beforeLeft = Next(row, left, -1);
        if (beforeLeft < 0 || !isLabel(row.Texts[beforeLeft])) _left.Add(row, left, words);
    }

    /// <summary>Whether the sheet is a list.</summary>
    /// <param name="periodic">Whether all labels come again and again in the same order.</param>
    public bool AreSeen(bool periodic)
    {
        int distinct = _distinct.Count;
        // Forms one below the other repeat their labels too, each with values of several kinds beside it.
        if ((distinct * 10 < _labels && !(periodic && _right.Differ)) || (distinct * 5 < _labels * 2 && !_right.Differ)) return true;
        bool repeats = distinct < _labels;
        // A label and its value make two; rows of three or five cells are no such pairs.
        if (repeats && _labels >= 3 && _inOddRows * 4 >= _labels * 3) return true;
        return (_right.AreNames && !_right.Differ) || (_left.AreNames && !_left.Differ) || (repeats && (_right.AreAlike || _left.AreAlike));
    }

    private static int Next(HeadRow row, int column, int step)
    {
        for (int i = column + step; i >= 0 && i < row.Texts.Length; i += step)
        {
            if (row.Texts[i].Length > 0 && row.Texts[i] != row.Texts[column]) return i;
        }
        return -1;
    }

    private sealed class Neighbours
    {
        private readonly Dictionary<(CellShape Shape, int Scripts), int> _kinds = [];
        private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
        private int _count;
        private int _names;

        /// <summary>Whether most are names of somebody, not one of them alone.</summary>
        public bool AreNames => _names >= 2 && _names * 3 >= _count * 2;

        /// <summary>Whether they are of one kind, but not all the same: that is one cell, merged.</summary>
        public bool AreAlike => _texts.Count >= 2 && _kinds.Values.Max() * 5 >= _count * 3;

        /// <summary>Whether there are several and of different kinds.</summary>
        public bool Differ => _count >= 2 && _kinds.Values.Max() * 5 < _count * 3;

        public void Add(HeadRow row, int column, LabelWords words)
        {
            string text = row.Texts[column];
            _count++;
            _texts.Add(text);
            if (words.IsName(text)) _names++;
            (CellShape, int) kind = (row.Shapes[column], CellShapes.ScriptsOf(text));
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        }
    }
}
