using System.Xml;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tables.Excel;

/// <summary>An opened .xlsx or .xlsm file. Shared strings and styles are read with the first sheet that is opened.</summary>
internal sealed class XlsxWorkbook : TableFile
{
    private readonly XlsxPackage _package;
    private readonly ReadContext _reading;
    private readonly List<XlsxSheet> _sheets = [];
    private readonly string _sharedStringsPart = "";
    private readonly string _stylesPart = "";
    private bool _from1904;
    private SharedStrings? _sharedStrings;
    private CellStyles? _styles;
    private TableReadException? _faultOfAllSheets;

    /// <param name="package">Disposed with the workbook.</param>
    /// <param name="part">The part of the workbook.</param>
    /// <param name="format">The format for the report.</param>
    /// <param name="reading">How files are read.</param>
    /// <exception cref="TableReadException">The list of sheets cannot be read.</exception>
    public XlsxWorkbook(XlsxPackage package, string part, string format, ReadContext reading)
    {
        _package = package;
        _reading = reading;
        Format = format;
        Dictionary<string, XlsxRelationship> relationships = package.ReadRelationships(part);
        _sharedStringsPart = relationships.Values.FirstOrDefault(r => r.Type == "sharedStrings")?.Part ?? "";
        _stylesPart = relationships.Values.FirstOrDefault(r => r.Type == "styles")?.Part ?? "";
        var sheetParts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        package.ReadElements(part, xml =>
        {
            switch (xml.LocalName)
            {
                case "workbookPr":
                    _from1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
                    break;
                case "sheet" when xml.Depth == 2:
                    AddSheet(xml, relationships, sheetParts);
                    break;
            }
        });
    }

    public override string Format { get; }

    public override IEnumerable<TableSource> Sources => _sheets.Concat<TableSource>(WorkbookCopies.Of(_package, _reading));

    public override void Dispose()
    {
        _package.Dispose();
        base.Dispose();
    }

    /// <summary>Starts reading a sheet.</summary>
    /// <exception cref="TableReadException">The sheet or what it needs is missing, damaged or too large.</exception>
    internal XlsxRecordReader OpenSheet(string part)
    {
        ReadSharedParts();
        List<MergedRange> mergedRanges = FindMergedRanges(part);
        PartStream stream = _package.Open(part);
        try
        {
            return new XlsxRecordReader(stream, mergedRanges, _sharedStrings!, _styles!, _from1904, _package.Limits);
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            stream.Dispose();
            throw fault;
        }
    }

    // Once, and a fault in them too: a workbook of many sheets must not unpack a broken part for each.
    private void ReadSharedParts()
    {
        if (_faultOfAllSheets is not null) throw new TableReadException(_faultOfAllSheets.Status, _faultOfAllSheets.Failure);
        try
        {
            _styles ??= _package.Has(_stylesPart) ? CellStyles.Read(_package, _stylesPart) : CellStyles.None;
            _sharedStrings ??= _sharedStringsPart.Length > 0 ? SharedStrings.Read(_package, _sharedStringsPart) : SharedStrings.None;
        }
        catch (TableReadException fault)
        {
            _faultOfAllSheets = fault;
            throw;
        }
    }

    private void AddSheet(XmlReader xml, Dictionary<string, XlsxRelationship> relationships, HashSet<string> sheetParts)
    {
        string id = "";
        while (xml.MoveToNextAttribute())
        {
            // r:id, whatever the prefix and whichever variant of the namespace.
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) id = xml.Value;
        }
        xml.MoveToElement();
        XlsxRelationship? relationship = relationships.GetValueOrDefault(id);
        // Sheets of charts and of old dialogs have no cells.
        if (relationship?.Type is "chartsheet" or "dialogsheet") return;
        string part = relationship?.Part ?? "";
        // A part can be one sheet only; a list that names it a million times would make a small file an endless one.
        if (part.Length > 0 && !sheetParts.Add(part)) throw WorkbookFaults.Damaged("malformed-workbook");
        _sheets.Add(new XlsxSheet(this, xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", part));
    }

    private List<MergedRange> FindMergedRanges(string part)
    {
        using PartStream stream = _package.Open(part);
        try
        {
            return MergedCells.Find(stream);
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out _))
        {
            // Reading the rows will meet the fault again, after the rows that can be read.
            return [];
        }
    }
}
