using System.Text;
using System.Xml;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;
using XmlText = PiiClassifier.Tables.Excel.XmlText;

namespace PiiClassifier.Tables.Markup;

/// <summary>An opened workbook of the XML format of Excel 2003: its sheets stand one behind the other.</summary>
internal sealed class SpreadsheetMlWorkbook : TableFile
{
    private const int MaxStyles = 1 << 16;
    private const int MaxSheets = 1 << 16;

    private static readonly string[] NamedFormats = ["General", "Fixed", "Standard", "Percent", "Scientific", "Currency", "Euro", "Yes", "True", "On", "Long", "Medium", "Short"];

    private readonly Dictionary<string, NumberFormat> _styles = new(StringComparer.Ordinal);
    private readonly List<bool> _hidden = [];
    private readonly TableReadLimits _limits;
    private readonly CommentList _comments;
    private readonly NamedValues _names;
    private readonly DocumentProperties _properties = new();
    private readonly PartStream _part;
    private readonly XmlReader _xml;

    /// <param name="stream">The file; it seeks.</param>
    /// <param name="encoding">What it is written in, whatever its declaration says.</param>
    /// <param name="limits">How much to take in.</param>
    public SpreadsheetMlWorkbook(Stream stream, Encoding encoding, TableReadLimits limits)
    {
        _limits = limits;
        _comments = new CommentList(limits);
        _names = new NamedValues(limits.MaxColumns);
        long start = stream.Position;
        // Whether a sheet is hidden stands behind its rows.
        using (var part = new PartStream(stream, long.MaxValue, leaveOpen: true))
        using (XmlReader xml = XlsxPackage.OpenXml(part, encoding))
        {
            ReadStylesAndSheets(xml, part);
        }
        stream.Position = start;
        _part = new PartStream(stream, long.MaxValue, leaveOpen: true);
        _xml = XlsxPackage.OpenXml(_part, encoding);
    }

    /// <inheritdoc/>
    public override string Format => "spreadsheetml";

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources
    {
        get
        {
            for (int i = 0; MoveToSheet(); i++) yield return new Sheet(this, AttributeOf(_xml, "Name") ?? "", i < _hidden.Count && _hidden[i]);
            foreach (TableSource source in _comments.Tables) yield return source;
            if (!_names.IsEmpty) yield return new TextRows("defined names", () => _names.Rows, _limits);
            if (_properties.IsEmpty) yield break;
            foreach (TableSource source in DocumentProperties.Tables(() => _properties, _limits)) yield return source;
        }
    }

    /// <summary>An attribute of the element at hand, whatever its prefix.</summary>
    public static string? AttributeOf(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name) value = xml.Value;
        }
        xml.MoveToElement();
        return value;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml.Dispose();
        _part.Dispose();
        base.Dispose();
    }

    // A fault here is met again, behind the rows that can be read.
    private void ReadStylesAndSheets(XmlReader xml, PartStream part)
    {
        string style = "", section = "";
        var text = new XmlText(_limits.MaxCellBytes);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.Depth == 1) section = xml.LocalName;
                switch (xml.LocalName)
                {
                    case { } name when xml.Depth == 2 && section is "DocumentProperties" or "CustomDocumentProperties":
                        AddProperty(name, text.ReadContent(xml), isOwn: section[0] == 'C');
                        break;
                    case "Style":
                        style = AttributeOf(xml, "ID") ?? "";
                        break;
                    case "NumberFormat" when AttributeOf(xml, "Format") is { } code && _styles.Count < MaxStyles:
                        if (!Array.Exists(NamedFormats, name => code.StartsWith(name, StringComparison.OrdinalIgnoreCase))) _styles[style] = NumberFormat.Parse(code);
                        break;
                    case "Worksheet" when _hidden.Count < MaxSheets:
                        _hidden.Add(false);
                        break;
                    case "Visible" when _hidden.Count > 0 && xml.Read():
                        _hidden[^1] = xml.Value is "SheetHidden" or "SheetVeryHidden";
                        break;
                    case "NamedRange":
                        _names.Add(AttributeOf(xml, "Name") ?? "", [.. DefinedNames.ConstantsOf((AttributeOf(xml, "RefersTo") ?? "").TrimStart('='))]);
                        break;
                    case "Row":
                        part.NextUnit();
                        break;
                }
            }
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out _))
        {
        }
    }

    private void AddProperty(string name, string text, bool isOwn)
    {
        if (isOwn) _properties.Add(XmlConvert.DecodeName(name), text);
        else if (name is "Author" or "LastAuthor" or "Manager") _properties.AddAuthor(text);
        else if (DocumentProperties.IsWellKnown(name)) _properties.Add(name, text);
    }

    private bool MoveToSheet()
    {
        try
        {
            while (_xml.Read())
            {
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "Worksheet") return true;
            }
            return false;
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            throw fault;
        }
    }

    private sealed class Sheet(SpreadsheetMlWorkbook workbook, string name, bool hidden) : TableSource
    {
        public override string Name => name;

        public override bool Hidden => hidden;

        public override RecordReader Open() => new SpreadsheetMlRecordReader(workbook._xml, workbook._part, workbook._styles, workbook._comments, workbook._limits);
    }
}
