using System.Xml;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Reads the fields of a pivot cache as a header row and its records behind it; where the records were not saved, the values that each field has.</summary>
internal sealed class PivotCacheReader(IReadOnlyList<string> fields, IReadOnlyList<List<(int Offset, int Length)>> items, Utf8Buffer texts, PartStream? records, TableReadLimits limits) : SparseRecordReader(limits)
{
    private XmlReader? _xml;
    private int _item;

    /// <inheritdoc/>
    protected override long MaxRows => long.MaxValue;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml?.Dispose();
        records?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override bool MoveToRow()
    {
        Row.Clear();
        RowIndex++;
        if (RowIndex == 0)
        {
            for (int i = 0; i < fields.Count; i++) SetText(i, fields[i]);
            return fields.Count > 0;
        }
        return records is null ? ReadItems() : ReadRecord(records);
    }

    private bool ReadItems()
    {
        bool any = false;
        for (int i = 0; i < items.Count; i++) any |= SetItem(i, _item);
        _item++;
        return any;
    }

    private bool ReadRecord(PartStream part)
    {
        _xml ??= XlsxPackage.OpenXml(part);
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "r") continue;
            int depth = _xml.IsEmptyElement ? int.MaxValue : _xml.Depth;
            for (int column = 0; depth < int.MaxValue && _xml.Read() && _xml.Depth > depth;)
            {
                if (_xml.NodeType != XmlNodeType.Element || _xml.Depth != depth + 1 || !HasColumn(column, RowIndex)) continue;
                if (_xml.LocalName == "x")
                {
                    if (CellReference.TryParseNumber(_xml.GetAttribute("v"), out int item)) SetItem(column, item);
                }
                else
                {
                    int start = Row.Buffer.Length;
                    PivotCache.AppendItem(_xml, Row.Buffer, Limits.MaxCellBytes);
                    Row.SetOwn(column, start);
                }
                column++;
            }
            part.NextUnit();
            return true;
        }
        return false;
    }

    // Whether the field has so many values.
    private bool SetItem(int column, int item)
    {
        if (column >= items.Count || item >= items[column].Count) return false;
        (int offset, int length) = items[column][item];
        int start = Row.Buffer.Length;
        Row.Buffer.Append(texts.Slice(offset, length));
        Row.SetOwn(column, start);
        return true;
    }
}
