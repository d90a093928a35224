using System.Xml;
using PiiClassifier.Tables.Archives;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>What a workbook keeps of another one that its formulas refer to (ECMA-376 part 1, 18.14): the cells that they look at, also when the other is out of reach.</summary>
/// <param name="package">What holds the part.</param>
/// <param name="part">The part of the link.</param>
/// <param name="name">How to call it.</param>
internal sealed class ExternalLink(XlsxPackage package, string part, string name)
{
    private readonly XlsxNames _names = new("cell");
    private readonly List<string> _sheets = [];
    private readonly TableReadLimits _limits = package.Limits;
    private PartStream? _stream;
    private XmlReader? _xml;

    /// <summary>The sheets of which cells are kept: take one, read it, then take the next, for they stand one behind the other in one part.</summary>
    public IEnumerable<TableSource> Sheets()
    {
        try
        {
            while (TryMoveToSheet() is { } sheet)
            {
                yield return sheet;
                if (sheet is FaultySource) break;
            }
        }
        finally
        {
            _xml?.Dispose();
            _stream?.Dispose();
        }
    }

    private TableSource? TryMoveToSheet()
    {
        try
        {
            _stream ??= package.Open(part);
            _xml ??= XlsxPackage.OpenXml(_stream, _names.Table);
            while (_xml.Read())
            {
                if (_xml.NodeType != XmlNodeType.Element) continue;
                if (_xml.LocalName == "sheetName" && _sheets.Count < _limits.MaxColumns) _sheets.Add(_xml.GetAttribute("val") ?? "");
                else if (ReferenceEquals(_xml.LocalName, _names.SheetData) && !_xml.IsEmptyElement) return new Sheet(this, CellReference.TryParseNumber(_xml.GetAttribute("sheetId"), out int sheet) && sheet < _sheets.Count ? $"{name}/{_sheets[sheet]}" : name);
            }
            return null;
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            return new FaultySource(name, fault);
        }
    }

    private sealed class Sheet(ExternalLink link, string name) : TableSource
    {
        public override string Name => name;

        public override bool Hidden => true;

        public override bool IsListedOnlyWithFindings => true;

        public override RecordReader Open() => XlsxRecordReader.OfSheetData(link._xml!, link._stream!, link._names, link._limits);
    }
}
