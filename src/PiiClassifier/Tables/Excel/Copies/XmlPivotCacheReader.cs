using System.Xml;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Reads the records of a pivot cache from XML.</summary>
/// <param name="fields">The fields.</param>
/// <param name="records">The part of the records; <see langword="null"/> where they were not saved.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class XmlPivotCacheReader(PivotFields fields, PartStream? records, TableReadLimits limits) : PivotCacheReader(fields, limits)
{
    private XmlReader? _xml;

    /// <inheritdoc/>
    protected override bool HasRecords => records is not null;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml?.Dispose();
        records?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override bool ReadRecord()
    {
        _xml ??= XlsxPackage.OpenXml(records!);
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
            records!.NextUnit();
            return true;
        }
        return false;
    }
}
