using System.Globalization;
using System.Xml;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;
using XmlText = PiiClassifier.Tables.Excel.XmlText;

namespace PiiClassifier.Tables.Markup;

/// <summary>Reads the rows of the sheet that an XML reader stands at, up to the end of the sheet.</summary>
/// <param name="xml">At <c>Worksheet</c>; not disposed.</param>
/// <param name="part">What it reads from.</param>
/// <param name="styles">The number formats by the name of the style.</param>
/// <param name="comments">Takes the comments.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class SpreadsheetMlRecordReader(XmlReader xml, PartStream part, IReadOnlyDictionary<string, NumberFormat> styles, CommentList comments, TableReadLimits limits) : SparseRecordReader(limits)
{
    private readonly XmlText _text = new(limits.MaxCellBytes);
    private readonly int _depth = xml.Depth;
    // By column, the last row that a cell above reaches down to.
    private readonly Dictionary<long, long> _reachedFrom = [];
    private bool _ended = xml.IsEmptyElement;
    private long _next;
    private long _nextColumn;

    /// <inheritdoc/>
    protected override bool MoveToRow()
    {
        while (!_ended && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= _depth) _ended = true;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Column") NoteColumns();
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Row") continue;
            long row = Math.Max(_next, NumberOf("Index") - 1L);
            // A row may stand for blank ones that follow.
            _next = row + 1 + NumberOf("Span");
            Hidden.Row = IsHidden();
            Row.Clear();
            if (!xml.IsEmptyElement) ReadCells(row);
            part.NextUnit();
            if (Row.Count == 0) continue;
            RowIndex = row;
            return true;
        }
        _ended = true;
        return false;
    }

    private void NoteColumns()
    {
        long first = Math.Max(_nextColumn, NumberOf("Index") - 1L);
        _nextColumn = first + 1 + NumberOf("Span");
        if (IsHidden()) Hidden.AddColumns(first, _nextColumn - 1);
    }

    private bool IsHidden() => SpreadsheetMlWorkbook.AttributeOf(xml, "Hidden") == "1";

    private void ReadCells(long row)
    {
        int depth = xml.Depth;
        long column = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Cell") continue;
            int index = NumberOf("Index");
            column = Math.Max(column, index - 1L);
            int across = Math.Min(NumberOf("MergeAcross"), MergedCells.MaxColumns), down = Math.Min(NumberOf("MergeDown"), MergedCells.MaxRows);
            NumberFormat format = styles.GetValueOrDefault(SpreadsheetMlWorkbook.AttributeOf(xml, "StyleID") ?? "") ?? NumberFormat.General;
            // LibreOffice leaves out both the cells below one that reaches down and the number of the next.
            while (index == 0 && _reachedFrom.TryGetValue(column, out long last) && last >= row) column++;
            for (int i = 0; down > 0 && i <= across && column + i < Limits.MaxColumns; i++) _reachedFrom[column + i] = row + down;
            if (!xml.IsEmptyElement) ReadCell(row, column, format, across, down);
            column += across + 1;
        }
    }

    private void ReadCell(long row, long column, NumberFormat format, int across, int down)
    {
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1) continue;
            if (xml.LocalName == "Comment") ReadComment();
            if (xml.LocalName != "Data") continue;
            string type = SpreadsheetMlWorkbook.AttributeOf(xml, "Type") ?? "";
            _text.Clear();
            _text.AppendContent(xml);
            if (_text.Characters.IsEmpty || type == "Error" || !HasColumn(column, row)) continue;
            int start = Row.Buffer.Length;
            Append(type, format);
            Row.SetOwn((int)column, start);
            int first = (int)Math.Min(row, MergedCells.MaxRows);
            Spans.Add(new MergedRange(first, (int)column, first + down, (int)column + across), Row[(int)column]);
        }
    }

    private void ReadComment()
    {
        string author = SpreadsheetMlWorkbook.AttributeOf(xml, "Author") ?? "";
        _text.Clear();
        _text.AppendContent(xml);
        comments.Add(author, _text.Characters.ToString());
    }

    private void Append(string type, NumberFormat format)
    {
        ReadOnlySpan<char> text = _text.Characters;
        switch (type)
        {
            case "Number" when NumberText.TryAppend(text, format, from1904: false, Row.Buffer):
                break;
            case "Boolean":
                Row.Buffer.Append(text is "1" ? "TRUE"u8 : "FALSE"u8);
                break;
            case "DateTime":
                AppendMoment(text, format);
                break;
            default:
                Row.Buffer.Append(text, Limits.MaxCellBytes);
                break;
        }
    }

    // Times are moments of the day before the calendar begins, and elapsed hours go on from there.
    private void AppendMoment(ReadOnlySpan<char> text, NumberFormat format)
    {
        if (format.Kind is NumberFormatKind.Time or NumberFormatKind.Elapsed
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime moment))
        {
            double days = (moment - new DateTime(1899, 12, 31)).TotalDays;
            if (days >= 0 && NumberText.TryAppend(days.ToString("R", CultureInfo.InvariantCulture), format, from1904: false, Row.Buffer)) return;
        }
        IsoMoments.AppendDate(text.StartsWith("1899-12-31T") ? text["1899-12-31".Length..] : text, Row.Buffer, Limits.MaxCellBytes);
    }

    private int NumberOf(string name) => CellReference.TryParseNumber(SpreadsheetMlWorkbook.AttributeOf(xml, name), out int number) ? number : 0;
}
