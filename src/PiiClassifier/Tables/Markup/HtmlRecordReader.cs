using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tables.Markup;

/// <summary>Reads the rows of all tables of a page; tables are parted by a blank record, and the rows of a table inside a cell stand by themselves.</summary>
internal sealed class HtmlRecordReader(HtmlTokens tokens, TableReadLimits limits) : SparseRecordReader(limits)
{
    private const int MaxSpan = 1000;

    // By column, how many further rows a cell above reaches into.
    private readonly List<int> _taken = [];
    private long _next;
    private int _column;
    private int _columnSpan;
    private int _rowSpan;
    private string? _number;
    private bool _ended;

    /// <inheritdoc/>
    protected override long MaxRows => long.MaxValue;

    /// <inheritdoc/>
    protected override bool MoveToRow()
    {
        if (_ended) return false;
        Row.Clear();
        _column = 0;
        while (tokens.Read())
        {
            switch (tokens.Tag)
            {
                case "td" or "th":
                    EndCell();
                    StartCell();
                    break;
                case "/td" or "/th":
                    EndCell();
                    break;
                case "tr" or "/tr" when EndRow():
                    return true;
                case "table" or "/table":
                    bool hasText = EndRow();
                    _taken.Clear();
                    _next++;
                    if (hasText) return true;
                    break;
                case "br" or "p" or "div" or "li":
                    tokens.AddLineBreak();
                    break;
            }
        }
        _ended = true;
        return EndRow();
    }

    private void StartCell()
    {
        while (_column < _taken.Count && _taken[_column] > 0) _column++;
        _columnSpan = SpanOf("colspan");
        _rowSpan = SpanOf("rowspan");
        // What LibreOffice and Excel write beside a number with thousands separators.
        _number = tokens.Attribute("sdval") ?? tokens.Attribute("x:num");
        tokens.Collects = true;
    }

    private void EndCell()
    {
        if (!tokens.Collects) return;
        tokens.Collects = false;
        string text = tokens.TakeText();
        if (_number is { Length: > 0 } && text.Contains(',', StringComparison.Ordinal)) text = _number;
        if (text.Length > 0 && HasColumn(_column, _next))
        {
            int start = Row.Buffer.Length;
            Row.Buffer.Append(text, Limits.MaxCellBytes);
            Row.SetOwn(_column, start);
            int row = (int)Math.Min(_next, MergedCells.MaxRows);
            Spans.Add(new MergedRange(row, _column, row + _rowSpan - 1, _column + _columnSpan - 1), Row[_column]);
        }
        int end = Math.Min(_column + _columnSpan, Limits.MaxColumns);
        if (_rowSpan > 1)
        {
            while (_taken.Count < end) _taken.Add(0);
            for (int column = _column; column < end; column++) _taken[column] = _rowSpan;
        }
        _column += _columnSpan;
    }

    // Whether the row has text.
    private bool EndRow()
    {
        EndCell();
        if (_column == 0 && Row.Count == 0) return false;
        for (int i = 0; i < _taken.Count; i++) _taken[i] = Math.Max(0, _taken[i] - 1);
        _column = 0;
        RowIndex = _next++;
        return Row.Count > 0;
    }

    private int SpanOf(string name) => CellReference.TryParseNumber(tokens.Attribute(name).AsSpan().Trim(), out int span) ? Math.Clamp(span, 1, MaxSpan) : 1;
}
