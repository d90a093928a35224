using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>Reads the rows of a sheet from its XML, one after the other.</summary>
/// <remarks>
/// Elements are told by local names that are compared as references (the reader's name table makes them unique), so
/// prefixes and the strict variant make no difference; text goes in pieces through one buffer: nothing is allocated per cell.
/// Of XML in UTF-8 the commonest cells are read in one step each, which comes to the same as reading them by their tags.
/// Rows that the sheet leaves out are blank records, those behind the last text are none.
/// </remarks>
internal sealed class XlsxRecordReader : SparseRecordReader
{
    private readonly PartStream _part;
    private readonly XmlReader _xml;
    private readonly XlsxNames _names;
    private readonly IReadOnlyList<MergedRange> _mergedRanges;
    private readonly SharedStrings _sharedStrings;
    private readonly CellStyles _styles;
    private readonly bool _from1904;
    private readonly XmlText _text;
    private readonly Utf8Buffer _utf8 = new(1024);
    private readonly bool _ownsXml;
    private PlainCells? _plainCells;
    private bool _inSheetData;

    /// <exception cref="TableReadException">The part does not begin as XML.</exception>
    public XlsxRecordReader(PartStream part, IReadOnlyList<MergedRange> mergedRanges, SharedStrings sharedStrings, CellStyles styles, bool from1904, TableReadLimits limits)
        : this(part, xml: null, new XlsxNames(), mergedRanges, sharedStrings, styles, from1904, limits)
    {
    }

    private XlsxRecordReader(PartStream part, XmlReader? xml, XlsxNames names, IReadOnlyList<MergedRange> mergedRanges, SharedStrings sharedStrings, CellStyles styles, bool from1904, TableReadLimits limits)
        : base(limits, sharedStrings)
    {
        _part = part;
        _names = names;
        _mergedRanges = mergedRanges;
        _sharedStrings = sharedStrings;
        _styles = styles;
        _from1904 = from1904;
        _text = new XmlText(limits.MaxCellBytes);
        _ownsXml = xml is null;
        _inSheetData = xml is not null;
        _xml = xml ?? XlsxPackage.OpenLongXml(part, names.Table);
    }

    /// <summary>Reads what stands in a <c>sheetData</c> inside another part, up to its end: its cells hold their own texts, and have no styles.</summary>
    /// <param name="xml">At <c>sheetData</c>, which is not empty; not disposed.</param>
    /// <param name="part">What it reads from.</param>
    /// <param name="names">The names in its name table.</param>
    /// <param name="limits">How much to take in.</param>
    public static XlsxRecordReader OfSheetData(XmlReader xml, PartStream part, XlsxNames names, TableReadLimits limits) =>
        new(part, xml, names, [], SharedStrings.None, CellStyles.None, from1904: false, limits);

    public override void Dispose()
    {
        if (_ownsXml)
        {
            _xml.Dispose();
            _part.Dispose();
        }
        base.Dispose();
    }

    protected override bool MoveToRow()
    {
        if (!MoveToRowElement()) return false;
        RowIndex = ReadRowNumber(RowIndex + 1);
        Row.Clear();
        ReadCells();
        Spans.AddAll(_mergedRanges, Row, RowIndex);
        _part.NextUnit();
        return true;
    }

    private bool MoveToRowElement()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (ReferenceEquals(_xml.LocalName, _names.SheetData)) StartSheetData();
                else if (_inSheetData && ReferenceEquals(_xml.LocalName, _names.Row)) return true;
                else if (!_inSheetData && ReferenceEquals(_xml.LocalName, _names.Columns)) NoteColumns();
            }
            else if (_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _names.SheetData))
            {
                return false;
            }
        }
        return false;
    }

    private void StartSheetData()
    {
        _inSheetData = !_xml.IsEmptyElement;
        if (_xml is Utf8XmlReader utf8) _plainCells = new PlainCells(utf8, utf8.Prefix);
    }

    private void NoteColumns()
    {
        if (!IsHidden(_xml.GetAttribute("hidden"))) return;
        if (CellReference.TryParseNumber(_xml.GetAttribute("min"), out int first) && CellReference.TryParseNumber(_xml.GetAttribute("max"), out int last)) Hidden.AddColumns(first - 1L, last - 1L);
    }

    /// <summary>The 0-based row that an element <c>row</c> says it is, or the next one where it says nothing or goes back; notes whether it is hidden.</summary>
    private long ReadRowNumber(long next)
    {
        long row = next;
        if (_xml.MoveToAttribute("r") && CellReference.TryParseNumber(_text.ReadAttribute(_xml), out int number)) row = Math.Max(next, number - 1L);
        Hidden.Row = _xml.MoveToAttribute("hidden") && IsHidden(_text.ReadAttribute(_xml));
        _xml.MoveToElement();
        if (row >= CellReference.MaxRows) throw WorkbookFaults.Damaged("malformed-workbook");
        return row;
    }

    private void ReadCells()
    {
        if (_xml.IsEmptyElement) return;
        int next = 0;
        while (true)
        {
            while (_plainCells is not null && _plainCells.TryRead(out PlainCell cell))
            {
                int column = cell.Column >= 0 ? cell.Column : next;
                SetCell(column, cell.Type, cell.Style, cell.Text);
                next = column + 1;
            }
            if (!_xml.Read()) return;
            if (_xml.NodeType == XmlNodeType.Element && ReferenceEquals(_xml.LocalName, _names.Cell)) next = ReadCell(next) + 1;
            else if (_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _names.Row)) return;
        }
    }

    /// <summary>Reads a cell and goes to its end.</summary>
    /// <param name="next">Its column when it does not say one.</param>
    /// <returns>Its column.</returns>
    private int ReadCell(int next)
    {
        bool empty = _xml.IsEmptyElement;
        int column = next;
        int style = 0;
        CellType type = CellType.Number;
        while (_xml.MoveToNextAttribute())
        {
            string name = _xml.LocalName;
            if (ReferenceEquals(name, _names.Reference))
            {
                int said = CellReference.ParseColumn(_text.ReadAttribute(_xml));
                if (said >= 0) column = said;
            }
            else if (ReferenceEquals(name, _names.Style))
            {
                if (!CellReference.TryParseNumber(_text.ReadAttribute(_xml), out style)) style = 0;
            }
            else if (ReferenceEquals(name, _names.Type))
            {
                type = ParseType(_text.ReadAttribute(_xml));
            }
        }
        if (empty) return column;
        while (_xml.Read())
        {
            XmlNodeType node = _xml.NodeType;
            if (node == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _names.Cell)) break;
            if (node != XmlNodeType.Element) continue;
            string name = _xml.LocalName;
            if (ReferenceEquals(name, _names.Value))
            {
                _text.Clear();
                _text.AppendContent(_xml);
                if (type == CellType.Text) _text.DecodeEscapes(0);
                SetCell(column, type, style);
            }
            else if (ReferenceEquals(name, _names.InlineString))
            {
                _text.Clear();
                _text.AppendRichText(_xml, _names.Text, _names.PhoneticRun);
                SetCell(column, CellType.Text, style);
            }
        }
        return column;
    }

    /// <summary>Gives a column what <see cref="_text"/> stands for.</summary>
    private void SetCell(int column, CellType type, int style)
    {
        _utf8.Clear();
        if (type == CellType.IsoDate) IsoMoments.AppendDate(_text.Characters, _utf8, Limits.MaxCellBytes);
        else _utf8.Append(_text.Characters, Limits.MaxCellBytes);
        SetCell(column, type, style, _utf8.Slice(0, _utf8.Length));
    }

    /// <summary>Gives a column what a text stands for, which is of at most as many bytes as a cell may be.</summary>
    private void SetCell(int column, CellType type, int style, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || type == CellType.Error) return;
        if (!HasColumn(column, RowIndex)) return;
        if (type == CellType.SharedString)
        {
            if (CellReference.TryParseNumber(text.Trim(" \t\r\n"u8), out int index) && index < _sharedStrings.Count) Row.SetShared(column, index);
            else PassOver("malformed-workbook");
            return;
        }
        Utf8Buffer buffer = Row.Buffer;
        int start = buffer.Length;
        switch (type)
        {
            case CellType.Boolean:
                buffer.Append(text.SequenceEqual("1"u8) || text.SequenceEqual("true"u8) ? "TRUE"u8 : "FALSE"u8);
                break;
            case CellType.Number when NumberText.TryAppend(text, _styles[style], _from1904, buffer):
                break;
            default:
                buffer.Append(text);
                break;
        }
        Row.SetOwn(column, start);
    }

    private static bool IsHidden(ReadOnlySpan<char> value) => value is "1" or "true" or "on";

    private static CellType ParseType(ReadOnlySpan<char> type) => type switch
    {
        "s" => CellType.SharedString,
        "n" => CellType.Number,
        "str" or "inlineStr" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.IsoDate,
        _ => CellType.Number,
    };
}
