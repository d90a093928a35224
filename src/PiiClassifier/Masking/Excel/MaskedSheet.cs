using System.Xml;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Masking.Excel;

/// <summary>Writes one sheet with some of its cells replaced; of formulas whose result may depend on those the result is left out.</summary>
/// <param name="part">The part of the sheet.</param>
/// <param name="name">Its name.</param>
/// <param name="sheet">Which cells are replaced.</param>
/// <param name="masker">By what.</param>
/// <param name="dependent">Which columns depend on replaced ones.</param>
/// <param name="usedStrings">Gets the numbers of the shared strings of cells that stay.</param>
/// <param name="dropsCopies">Whether copies of cells beside them are left out.</param>
internal sealed class MaskedSheet(string part, string name, SheetMask sheet, CellMasker masker, DependentColumns dependent, HashSet<int> usedStrings, bool dropsCopies)
{
    private readonly Dictionary<string, (FormulaReferences References, int Column, bool Replaced)> _shared = new(StringComparer.Ordinal);
    private readonly List<(int FirstRow, int FirstColumn, int LastRow, int LastColumn)> _uncomputed = [];
    private long _row = -1;

    /// <summary>Whether a formula went, or a result of one.</summary>
    public bool ChangedFormulas { get; private set; }

    /// <summary>Cells that stayed and whose formula stood in a cell that was replaced: they are empty.</summary>
    public long LostFormulas { get; private set; }

    /// <summary>Writes the sheet.</summary>
    /// <param name="stream">Its XML; disposed.</param>
    /// <param name="originals">The same sheet as the scan reads it.</param>
    /// <param name="output">Where to; disposed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    public void Write(PartStream stream, RecordReader originals, Stream output, CancellationToken cancellationToken)
    {
        using XmlReader xml = XmlCopy.OpenReader(stream);
        using XmlWriter writer = XmlCopy.OpenWriter(output);
        bool inSheetData = false;
        xml.Read();
        while (!xml.EOF)
        {
            if (inSheetData && xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                cancellationToken.ThrowIfCancellationRequested();
                WriteRow(xml, writer, originals);
                stream.NextUnit();
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheetData") inSheetData = !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData") inSheetData = false;
            if (!(dropsCopies && xml.NodeType == XmlNodeType.Element && DroppedCopies.TryWrite(part, xml, writer))) XmlCopy.Write(xml, writer);
            xml.Read();
        }
    }

    private void WriteRow(XmlReader xml, XmlWriter writer, RecordReader originals)
    {
        // As the reader of the scan counts.
        _row = CellReference.TryParseNumber(xml.GetAttribute("r"), out int number) ? Math.Max(_row + 1, number - 1L) : _row + 1;
        IReadOnlyDictionary<int, PlannedColumn>? columns = sheet.ColumnsOf(_row);
        while (columns is not null && originals.RecordIndex < _row && originals.Read())
        {
        }
        bool empty = xml.IsEmptyElement;
        int depth = xml.Depth, next = 0;
        XmlCopy.Write(xml, writer);
        xml.Read();
        if (empty) return;
        while (!(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.EOF) throw new XmlException();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                SheetCell cell = SheetCell.Read(xml);
                int column = cell.ColumnOr(next);
                next = column + 1;
                WriteCell(cell, column, columns?.GetValueOrDefault(column), originals, writer);
                continue;
            }
            XmlCopy.Write(xml, writer);
            xml.Read();
        }
        XmlCopy.Write(xml, writer);
        xml.Read();
    }

    private void WriteCell(SheetCell cell, int column, PlannedColumn? planned, RecordReader originals, XmlWriter writer)
    {
        string? replacement = planned is null || !cell.IsFilled || originals.RecordIndex != _row ? null : masker.Replace(planned, originals.GetCell(column));
        // What was not computed yet may come out as anything.
        if (planned is not null && cell is { Formula: not null, Value: null or "" }) replacement ??= CellMasker.Mark;
        if (replacement is not null)
        {
            if (cell.Formula is not null) NoteReplaced(cell, column);
            cell.WriteText(writer, replacement);
            return;
        }
        if (cell.Formula is not null) WriteFormula(cell, column, writer);
        else
        {
            bool computed = !_uncomputed.Exists(range => _row >= range.FirstRow && _row <= range.LastRow && column >= range.FirstColumn && column <= range.LastColumn);
            if (computed && cell is { Type: "s", Value: { } value } && CellReference.TryParseNumber(value.Trim(), out int index)) usedStrings.Add(index);
            cell.Write(writer, withValue: computed);
        }
    }

    private void NoteReplaced(SheetCell cell, int column)
    {
        ChangedFormulas = true;
        if (cell.OfFormula("t") == "shared") _shared[cell.OfFormula("si")] = (FormulaReferences.Read("", name), column, true);
        NoteRange(cell);
    }

    private void WriteFormula(SheetCell cell, int column, XmlWriter writer)
    {
        string shared = cell.OfFormula("t") == "shared" ? cell.OfFormula("si") : "";
        FormulaReferences references = FormulaReferences.Read(cell.Formula!, name);
        bool mayChange;
        if (shared.Length > 0 && cell.Formula!.Length == 0)
        {
            bool known = _shared.TryGetValue(shared, out var master);
            if (master.Replaced)
            {
                LostFormulas++;
                cell.Write(writer, withFormula: false, withValue: false);
                return;
            }
            mayChange = !known || master.Column != column || dependent.MayChange(master.References);
        }
        else
        {
            if (shared.Length > 0) _shared[shared] = (references, column, false);
            mayChange = dependent.MayChange(references);
        }
        if (mayChange)
        {
            ChangedFormulas = true;
            NoteRange(cell);
        }
        else if (cell is { Type: "s", Value: { } value } && CellReference.TryParseNumber(value.Trim(), out int index)) usedStrings.Add(index);
        cell.Write(writer, withValue: !mayChange);
    }

    // The other cells of an array formula hold results only.
    private void NoteRange(SheetCell cell)
    {
        if (cell.OfFormula("t") is not ("array" or "dataTable")) return;
        string[] ends = cell.OfFormula("ref").Split(':');
        if (TryParse(ends[0], out int firstRow, out int firstColumn) && TryParse(ends[^1], out int lastRow, out int lastColumn)) _uncomputed.Add((firstRow, firstColumn, lastRow, lastColumn));
    }

    private static bool TryParse(string reference, out int row, out int column) => CellReference.TryParse(System.Text.Encoding.ASCII.GetBytes(reference), out row, out column);
}
