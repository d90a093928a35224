using System.Xml;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>Reads the rows of the sheet that an XML reader stands at, up to the end of the sheet.</summary>
/// <param name="xml">At <c>table:table</c>; not disposed.</param>
/// <param name="part">What it reads from.</param>
/// <param name="copies">Takes what hides among the cells.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class OdsRecordReader(XmlReader xml, PartStream part, OdsCopies copies, TableReadLimits limits) : SparseRecordReader(limits)
{
    // Rows that are alike are written once with their number; a hostile file says a million of the widest.
    private const long MaxCopiedCells = 1 << 22;

    private readonly OdsCell _cell = new(xml, limits.MaxCellBytes, copies);
    private readonly int _depth = xml.Depth;
    private bool _ended = xml.IsEmptyElement;
    private long _next;
    private long _columns;
    private long _copies;
    private long _copiedCells;

    /// <inheritdoc/>
    protected override bool MoveToRow()
    {
        if (_copies > 0)
        {
            _copies--;
            _copiedCells += Row.Count;
            RowIndex++;
            if (_copiedCells <= MaxCopiedCells) return true;
            PassOver("too-many-repeats");
            _copies = 0;
            RowIndex--;
        }
        while (!_ended && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= _depth) _ended = true;
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "table-row" when ReadRow():
                    return true;
                case "table-column":
                    NoteColumns();
                    break;
                // Drawings, what was changed before, and tables inside cells are no rows of this one.
                case "shapes" or "forms" or "tracked-changes" or "table":
                    copies.Objects.SkipContent(xml);
                    break;
                case "named-expression":
                    copies.AddName(xml);
                    break;
            }
        }
        _ended = true;
        return false;
    }

    private void NoteColumns()
    {
        int repeated = OdsCell.NumberOf(xml, "number-columns-repeated");
        if (IsHidden()) Hidden.AddColumns(_columns, _columns + repeated - 1);
        _columns += repeated;
    }

    // By hand, or by a filter.
    private bool IsHidden() => xml.GetAttribute("visibility", xml.NamespaceURI) is "collapse" or "filter";

    // Whether there is text in it.
    private bool ReadRow()
    {
        int repeated = OdsCell.NumberOf(xml, "number-rows-repeated");
        long row = _next;
        _next += repeated;
        Hidden.Row = IsHidden();
        Row.Clear();
        if (!xml.IsEmptyElement) ReadCells(row);
        part.NextUnit();
        if (Row.Count == 0) return false;
        RowIndex = row;
        _copies = Math.Min(repeated, CellReference.MaxRows - row) - 1;
        return true;
    }

    private void ReadCells(long row)
    {
        int depth = xml.Depth;
        long column = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("table-cell" or "covered-table-cell")) continue;
            int start = Row.Buffer.Length;
            _cell.Read(Row.Buffer);
            int length = Row.Buffer.Length - start;
            for (int i = 0; length > 0 && i < _cell.Columns && HasColumn(column + i, row); i++) Row.SetOwn((int)column + i, start);
            if (length > 0 && column < Limits.MaxColumns)
            {
                Spans.Add(new MergedRange((int)Math.Min(row, int.MaxValue), (int)column, (int)Math.Min(row + _cell.RowSpan - 1, int.MaxValue), (int)column + _cell.ColumnSpan - 1), Row.Buffer.Slice(start, length));
            }
            column += _cell.Columns;
        }
    }
}
