using System.Xml;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>An opened spreadsheet of OpenDocument (ISO/IEC 26300): its sheets stand one behind the other in one XML part, which is read once.</summary>
internal sealed class OdsWorkbook : TableFile
{
    // office:document-content, office:body, office:spreadsheet, table:table.
    private const int DepthOfSheets = 3;

    private const string Meta = "meta.xml";

    private const int MaxHiddenStyles = 10_000;

    private readonly XlsxPackage? _package;
    private readonly PartStream _part;
    private readonly XmlReader _xml;
    private readonly TableReadLimits _limits;
    private readonly CommentList _comments;
    private readonly OdsProperties _properties;
    private readonly HashSet<string> _hiddenStyles = new(StringComparer.Ordinal);

    /// <param name="part">The part with the sheets; disposed with the workbook.</param>
    /// <param name="package">What holds the part; disposed with the workbook.</param>
    /// <param name="format">The format for the report.</param>
    /// <param name="limits">How much to take in.</param>
    public OdsWorkbook(PartStream part, XlsxPackage? package, string format, TableReadLimits limits)
    {
        _part = part;
        _package = package;
        _limits = limits;
        _comments = new CommentList(limits);
        _properties = new OdsProperties(limits);
        Format = format;
        _xml = XlsxPackage.OpenXml(part, keepWhitespace: true);
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
            foreach (TableSource source in _comments.Tables) yield return source;
            if (_properties.Properties.IsEmpty && _package?.Has(Meta) != true) yield break;
            foreach (TableSource source in DocumentProperties.Tables(ReadProperties, _limits)) yield return source;
        }
    }

    /// <summary>Opens a spreadsheet from its package.</summary>
    /// <exception cref="TableReadException">It has a password, or no sheets.</exception>
    public static OdsWorkbook Open(XlsxPackage package)
    {
        const string manifest = "META-INF/manifest.xml";
        if (package.Has(manifest))
        {
            package.ReadElements(manifest, xml =>
            {
                if (xml.LocalName == "encryption-data") throw WorkbookFaults.Encrypted("ods");
            });
        }
        return new OdsWorkbook(package.Open("content.xml"), package, "ods", package.Limits);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml.Dispose();
        _part.Dispose();
        _package?.Dispose();
        base.Dispose();
    }

    // In a package they are a part, elsewhere they stand before the sheets.
    private DocumentProperties ReadProperties()
    {
        if (_package?.Has(Meta) == true) _package.ReadElements(Meta, _properties.Read);
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

        public override RecordReader Open() => new OdsRecordReader(workbook._xml, workbook._part, workbook._comments, workbook._limits);
    }
}
