using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tables.Excel;

/// <summary>An opened workbook of Office Open XML, its parts written as XML or in binary. Shared strings and styles are read with the first sheet that is opened.</summary>
internal abstract class PackageWorkbook : TableFile
{
    private readonly string _part;
    private readonly ReadContext _reading;
    private readonly Dictionary<string, XlsxRelationship> _relationships;
    private readonly List<PackageSheet> _sheets = [];
    private readonly HashSet<string> _sheetParts = new(StringComparer.OrdinalIgnoreCase);
    private SharedStrings? _sharedStrings;
    private CellStyles? _styles;
    private TableReadException? _faultOfAllSheets;

    /// <param name="package">Disposed with the workbook.</param>
    /// <param name="part">The part of the workbook.</param>
    /// <param name="format">The format for the report.</param>
    /// <param name="reading">How files are read.</param>
    /// <exception cref="TableReadException">The relationships cannot be read.</exception>
    protected PackageWorkbook(XlsxPackage package, string part, string format, ReadContext reading)
    {
        Package = package;
        _part = part;
        _reading = reading;
        Format = format;
        _relationships = package.ReadRelationships(part);
    }

    public sealed override string Format { get; }

    public sealed override IEnumerable<TableSource> Sources => _sheets.Concat<TableSource>(WorkbookCopies.Of(Package, HasDefinedNames ? _part : null, _reading));

    protected XlsxPackage Package { get; }

    /// <summary>Whether serial numbers of days begin with 1904-01-01.</summary>
    protected bool From1904 { get; set; }

    /// <summary>Whether names are defined that can be read.</summary>
    protected bool HasDefinedNames { get; set; }

    public override void Dispose()
    {
        Package.Dispose();
        base.Dispose();
    }

    /// <summary>Starts reading a sheet.</summary>
    /// <exception cref="TableReadException">The sheet or what it needs is missing, damaged or too large.</exception>
    internal SparseRecordReader OpenSheet(string part)
    {
        ReadSharedParts();
        IReadOnlyList<MergedRange> mergedRanges = TryFindMergedRanges(part);
        PartStream stream = Package.Open(part);
        try
        {
            return OpenSheet(stream, mergedRanges, _sharedStrings!, _styles!);
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            stream.Dispose();
            throw fault;
        }
    }

    /// <summary>Notes a sheet of the list.</summary>
    /// <param name="id">The id of its relationship.</param>
    /// <param name="name">Its name.</param>
    /// <param name="hidden">Whether it is hidden.</param>
    /// <exception cref="TableReadException">The part was a sheet already.</exception>
    protected void AddSheet(string id, string name, bool hidden)
    {
        XlsxRelationship? relationship = _relationships.GetValueOrDefault(id);
        // Sheets of charts and of old dialogs have no cells.
        if (relationship?.Type is "chartsheet" or "dialogsheet") return;
        string part = relationship?.Part ?? "";
        // A part can be one sheet only; a list that names it a million times would make a small file an endless one.
        if (part.Length > 0 && !_sheetParts.Add(part)) throw WorkbookFaults.Damaged("malformed-workbook");
        _sheets.Add(new PackageSheet(this, name, hidden, part));
    }

    protected abstract SharedStrings ReadSharedStrings(string part);

    protected abstract CellStyles ReadStyles(string part);

    /// <summary>Finds what is merged among the first rows.</summary>
    protected abstract IReadOnlyList<MergedRange> FindMergedRanges(PartStream part);

    /// <summary>Starts reading a sheet from its part, which the reader disposes.</summary>
    protected abstract SparseRecordReader OpenSheet(PartStream part, IReadOnlyList<MergedRange> mergedRanges, SharedStrings sharedStrings, CellStyles styles);

    // Once, and a fault in them too: a workbook of many sheets must not unpack a broken part for each.
    private void ReadSharedParts()
    {
        if (_faultOfAllSheets is not null) throw new TableReadException(_faultOfAllSheets.Status, _faultOfAllSheets.Failure);
        try
        {
            string styles = PartOf("styles"), sharedStrings = PartOf("sharedStrings");
            _styles ??= Package.Has(styles) ? ReadStyles(styles) : CellStyles.None;
            _sharedStrings ??= sharedStrings.Length > 0 ? ReadSharedStrings(sharedStrings) : SharedStrings.None;
        }
        catch (TableReadException fault)
        {
            _faultOfAllSheets = fault;
            throw;
        }
    }

    private string PartOf(string type) => _relationships.Values.FirstOrDefault(r => r.Type == type)?.Part ?? "";

    private IReadOnlyList<MergedRange> TryFindMergedRanges(string part)
    {
        using PartStream stream = Package.Open(part);
        try
        {
            return FindMergedRanges(stream);
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out _))
        {
            // Reading the rows will meet the fault again, after the rows that can be read.
            return [];
        }
    }
}
