using System.Xml;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Masking.Excel;

/// <summary>One cell of a sheet as its XML has it (ECMA-376 part 1, 18.3.1.4).</summary>
internal sealed class SheetCell
{
    private readonly List<(string Prefix, string Name, string Namespace, string Value)> _attributes = [];
    private readonly List<(string Prefix, string Name, string Namespace, string Value)> _formulaAttributes = [];
    private readonly List<string> _others = [];
    private string _prefix = "";
    private string _namespace = "";

    /// <summary>The text of its formula, empty where a shared one stands elsewhere; <see langword="null"/> without a formula.</summary>
    public string? Formula { get; private set; }

    /// <summary>Its value, or the number of its shared string; <see langword="null"/> without.</summary>
    public string? Value { get; private set; }

    /// <summary>What its value is.</summary>
    public string Type => AttributeOf(_attributes, "t");

    /// <summary>Whether anything stands in it: a merged cell shows over others, which are empty.</summary>
    public bool IsFilled => Formula is not null || Value is { Length: > 0 } || _others.Count > 0;

    /// <summary>Reads the cell at hand and goes to the node behind it.</summary>
    public static SheetCell Read(XmlReader xml)
    {
        var cell = new SheetCell { _prefix = xml.Prefix, _namespace = xml.NamespaceURI };
        bool empty = xml.IsEmptyElement;
        int depth = xml.Depth;
        ReadAttributes(xml, cell._attributes);
        xml.Read();
        if (empty) return cell;
        while (!(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.EOF) throw new XmlException();
            if (xml.NodeType != XmlNodeType.Element) xml.Read();
            else if (xml.LocalName == "f")
            {
                ReadAttributes(xml, cell._formulaAttributes);
                cell.Formula = xml.ReadElementContentAsString();
            }
            else if (xml.LocalName == "v") cell.Value = xml.ReadElementContentAsString();
            else cell._others.Add(WithoutDeclaration(xml.ReadOuterXml(), cell._prefix, cell._namespace));
        }
        xml.Read();
        return cell;
    }

    /// <summary>Its 0-based column.</summary>
    /// <param name="next">What it is when it does not say.</param>
    public int ColumnOr(int next) => CellReference.ParseColumn(AttributeOf(_attributes, "r")) is >= 0 and var said ? said : next;

    /// <summary>An attribute of its formula; empty without.</summary>
    public string OfFormula(string attribute) => AttributeOf(_formulaAttributes, attribute);

    /// <summary>Writes it as it was.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="withFormula">Whether with its formula.</param>
    /// <param name="withValue">Whether with its value; without, it is computed when the workbook is opened.</param>
    public void Write(XmlWriter output, bool withFormula = true, bool withValue = true)
    {
        WriteStart(output, withType: withValue, withMetadata: true);
        if (Formula is not null && withFormula)
        {
            output.WriteStartElement(_prefix, "f", _namespace);
            WriteAttributes(output, _formulaAttributes);
            output.WriteString(Formula);
            output.WriteEndElement();
        }
        if (Value is not null && withValue) WriteText(output, "v", Value);
        if (withValue) foreach (string other in _others) output.WriteRaw(other);
        output.WriteEndElement();
    }

    /// <summary>Writes it with its place and style, and a text instead of all that it held.</summary>
    public void WriteText(XmlWriter output, string text)
    {
        WriteStart(output, withType: false, withMetadata: false);
        output.WriteAttributeString("t", "inlineStr");
        output.WriteStartElement(_prefix, "is", _namespace);
        WriteText(output, "t", text);
        output.WriteEndElement();
        output.WriteEndElement();
    }

    // Read by itself an element declares its namespace again, which the cell around it has.
    private static string WithoutDeclaration(string element, string prefix, string space)
    {
        string declaration = $" xmlns{(prefix.Length == 0 ? "" : ":" + prefix)}=\"{space}\"";
        int place = element.IndexOf(declaration, StringComparison.Ordinal);
        return place < 0 || place > element.IndexOf('>', StringComparison.Ordinal) ? element : element.Remove(place, declaration.Length);
    }

    private void WriteStart(XmlWriter output, bool withType, bool withMetadata)
    {
        output.WriteStartElement(_prefix, "c", _namespace);
        WriteAttributes(output, _attributes.Where(attribute => attribute.Name switch
        {
            "t" => withType,
            // Values of linked data types, and whether readings show.
            "cm" or "vm" or "ph" => withMetadata,
            _ => true,
        }));
    }

    private void WriteText(XmlWriter output, string element, string text)
    {
        output.WriteStartElement(_prefix, element, _namespace);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) output.WriteAttributeString("xml", "space", null, "preserve");
        output.WriteString(text);
        output.WriteEndElement();
    }

    private static void ReadAttributes(XmlReader xml, List<(string Prefix, string Name, string Namespace, string Value)> attributes)
    {
        while (xml.MoveToNextAttribute()) attributes.Add((xml.Prefix, xml.LocalName, xml.NamespaceURI, xml.Value));
        xml.MoveToElement();
    }

    private static void WriteAttributes(XmlWriter output, IEnumerable<(string Prefix, string Name, string Namespace, string Value)> attributes)
    {
        foreach ((string prefix, string name, string space, string value) in attributes) output.WriteAttributeString(prefix, name, space.Length == 0 ? null : space, value);
    }

    private static string AttributeOf(List<(string Prefix, string Name, string Namespace, string Value)> attributes, string name) =>
        attributes.Find(attribute => attribute.Name == name && attribute.Prefix.Length == 0).Value ?? "";
}
