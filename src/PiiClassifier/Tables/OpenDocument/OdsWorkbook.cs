using System.Xml;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>An opened spreadsheet of OpenDocument (ISO/IEC 26300): its sheets stand one behind the other in one XML part, which is read once.</summary>
internal sealed class OdsWorkbook : TableFile
{
    // office:document-content, office:body, office:spreadsheet, table:table.
    private const int DepthOfSheets = 3;

    private const string Content = "content.xml";
    private const string Meta = "meta.xml";

    private const int MaxHiddenStyles = 10_000;

    private readonly XlsxPackage? _package;
    private readonly string _folder;
    private readonly PartStream _part;
    private readonly ReadContext _reading;
    private readonly XmlReader _xml;
    private readonly OdsCopies _copies;
    private readonly OdsProperties _properties;
    private readonly HashSet<string> _hiddenStyles = new(StringComparer.Ordinal);

    /// <param name="part">The part with the sheets; disposed with the workbook.</param>
    /// <param name="format">The format for the report.</param>
    /// <param name="reading">How files are read.</param>
    /// <param name="package">What holds the part, and is disposed with the workbook unless that lies in a folder of it; <see langword="null"/> where the part is the file.</param>
    /// <param name="folder">The folder of the package, with a slash behind it; empty for the package itself.</param>
    public OdsWorkbook(PartStream part, string format, ReadContext reading, XlsxPackage? package = null, string folder = "")
    {
        _part = part;
        _package = package;
        _folder = folder;
        _reading = reading;
        _copies = new OdsCopies(reading.Limits);
        _properties = new OdsProperties(reading.Limits);
        Format = format;
        try
        {
            _xml = XlsxPackage.OpenXml(part, keepWhitespace: true);
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            part.Dispose();
            throw fault;
        }
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources
    {
        get
        {
            while (MoveToSheet())
            {
                string style = _xml.GetAttribute("style-name", _xml.NamespaceURI) ?? "";
                yield return new Sheet(this, _xml.GetAttribute("name", _xml.NamespaceURI) ?? "", _hiddenStyles.Contains(style));
            }
            foreach (TableSource source in _copies.Tables(_reading).Concat(EmbeddedTables)) yield return source;
            if (_properties.Properties.IsEmpty && !HasMeta) yield break;
            foreach (TableSource source in DocumentProperties.Tables(ReadProperties, _reading.Limits)) yield return source;
        }
    }

    private bool HasMeta => _package?.Has(_folder + Meta) == true;

    // A document of OpenDocument is a folder of the package, another file a part without an ending. The package itself tells them all, those in folders of folders too.
    private IEnumerable<TableSource> EmbeddedTables
    {
        get
        {
            if (_package is null || _folder.Length > 0) yield break;
            foreach (string part in _package.Parts)
            {
                bool isDocument = part.EndsWith("/" + Content, StringComparison.Ordinal);
                if (!isDocument && (part.AsSpan().ContainsAny('/', '.') || part == "mimetype")) continue;
                string folder = isDocument ? part[..^Content.Length] : "";
                string name = $"embedded/{(isDocument ? part[..^(Content.Length + 1)] : part)}";
                IEnumerable<TableSource> tables = isDocument
                    ? InnerFile.EmbeddedTablesOf(name, inner => new OdsWorkbook(_package.Open(part), Format, inner, _package, folder), _reading)
                    : InnerFile.EmbeddedTablesOf(name, () => _package.Open(part), _reading);
                foreach (TableSource source in tables) yield return source;
            }
        }
    }

    /// <summary>Opens a spreadsheet from its package.</summary>
    /// <exception cref="TableReadException">It has a password, or no sheets.</exception>
    public static OdsWorkbook Open(XlsxPackage package, ReadContext reading)
    {
        const string manifest = "META-INF/manifest.xml";
        if (package.Has(manifest))
        {
            package.ReadElements(manifest, xml =>
            {
                if (xml.LocalName == "encryption-data") throw WorkbookFaults.Encrypted("ods");
            });
        }
        return new OdsWorkbook(package.Open(Content), "ods", reading, package);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml.Dispose();
        _part.Dispose();
        if (_folder.Length == 0) _package?.Dispose();
        base.Dispose();
    }

    // In a package they are a part, elsewhere they stand before the sheets.
    private DocumentProperties ReadProperties()
    {
        if (HasMeta) _package!.ReadElements(_folder + Meta, _properties.Read);
        return _properties.Properties;
    }

    // Goes on from wherever the reading of the sheet before ended. The styles stand before the sheets.
    private bool MoveToSheet()
    {
        try
        {
            string styleName = "";
            while (_xml.Read())
            {
                if (_xml.NodeType != XmlNodeType.Element) continue;
                if (_xml.Depth == DepthOfSheets && _xml.LocalName == "table") return true;
                if (_xml.Depth > DepthOfSheets) _part.NextUnit();
                _properties.Read(_xml);
                if (_xml.LocalName == "style") styleName = _xml.GetAttribute("name", _xml.NamespaceURI) ?? "";
                else if (_xml.LocalName == "named-expression") _copies.AddName(_xml);
                else if (_xml.LocalName == "table-properties" && Hides() && _hiddenStyles.Count < MaxHiddenStyles) _hiddenStyles.Add(styleName);
            }
            return false;
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            throw fault;
        }
    }

    private bool Hides()
    {
        bool hides = false;
        while (_xml.MoveToNextAttribute()) hides |= _xml.LocalName == "display" && _xml.Value == "false";
        _xml.MoveToElement();
        return hides;
    }

    private sealed class Sheet(OdsWorkbook workbook, string name, bool hidden) : TableSource
    {
        public override string Name => name;

        public override bool Hidden => hidden;

        public override RecordReader Open() => new OdsRecordReader(workbook._xml, workbook._part, workbook._copies, workbook._reading.Limits);
    }
}
