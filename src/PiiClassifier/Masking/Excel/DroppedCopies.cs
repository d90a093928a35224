using System.Xml;

namespace PiiClassifier.Masking.Excel;

/// <summary>Where in a workbook copies of cells lie that can be taken out without harm to the rest: by emptying texts in their place, so that nothing that refers to them breaks.</summary>
internal static class DroppedCopies
{
    private const string Instead = "***";

    // The parts by how their names begin; the elements whose text is emptied; those that are left out whole.
    private static readonly (string Place, string[] Emptied, string[] LeftOut)[] Elements =
    [
        ("xl/comments", ["t", "author"], []),
        ("xl/threadedComments/", ["text"], []),
        ("xl/externalLinks/", [], ["sheetDataSet"]),
        ("xl/charts/", [], ["strCache", "numCache", "multiLvlStrCache"]),
        ("docProps/core.xml", ["creator", "lastModifiedBy", "title", "subject", "keywords", "description", "category"], []),
        ("docProps/app.xml", ["Manager", "Company"], []),
        ("docProps/custom.xml", ["lpwstr", "lpstr", "bstr"], []),
    ];

    private static readonly (string Place, string Element, string Attribute)[] Attributes =
    [
        ("xl/persons/", "person", "displayName"),
        ("xl/tables/", "filter", "val"),
        ("xl/tables/", "customFilter", "val"),
        ("xl/worksheets/", "filter", "val"),
        ("xl/worksheets/", "customFilter", "val"),
        ("xl/worksheets/", "hyperlink", "display"),
        ("xl/worksheets/", "hyperlink", "tooltip"),
    ];

    /// <summary>Whether a table that the scan found beside the sheets is taken out.</summary>
    public static bool HoldTable(string name) =>
        name.StartsWith("comments ", StringComparison.Ordinal) || name.StartsWith("external link ", StringComparison.Ordinal) || name.StartsWith("document properties", StringComparison.Ordinal);

    /// <summary>Whether a part is left out whole.</summary>
    public static bool Is(string part) => part.StartsWith("docProps/thumbnail", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether something of a part is taken out.</summary>
    public static bool AreIn(string part) =>
        Array.Exists(Elements, rule => Lies(part, rule.Place)) || Array.Exists(Attributes, rule => Lies(part, rule.Place)) || part.Contains("/_rels/", StringComparison.Ordinal);

    /// <summary>Writes the element at hand otherwise, if it is one of those, and goes to its end.</summary>
    public static bool TryWrite(string part, XmlReader xml, XmlWriter output)
    {
        string name = xml.LocalName;
        foreach ((string place, string[] emptied, string[] leftOut) in Elements)
        {
            if (!Lies(part, place)) continue;
            if (leftOut.Contains(name))
            {
                XmlCopy.PassOver(xml);
                return true;
            }
            if (!emptied.Contains(name)) continue;
            output.WriteStartElement(xml.Prefix, name, xml.NamespaceURI);
            output.WriteAttributes(xml, defattr: false);
            output.WriteEndElement();
            XmlCopy.PassOver(xml);
            return true;
        }
        // The list that a cell is chosen from, where it stands in the sheet itself.
        if (name is "formula1" && Lies(part, "xl/worksheets/")) return TryEmptyList(xml, output);
        if (!Changes(part, xml)) return false;
        bool empty = xml.IsEmptyElement;
        output.WriteStartElement(xml.Prefix, name, xml.NamespaceURI);
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName != "id" && Changes(part, name, xml)) output.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI, name == "Relationship" ? "about:blank" : Instead);
            else output.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI.Length == 0 ? null : xml.NamespaceURI, xml.Value);
        }
        xml.MoveToElement();
        if (empty) output.WriteEndElement();
        return true;
    }

    private static bool TryEmptyList(XmlReader xml, XmlWriter output)
    {
        if (xml.IsEmptyElement) return false;
        output.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
        output.WriteAttributes(xml, defattr: false);
        int depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Text && xml.Value.StartsWith('"')) output.WriteString($"\"{Instead}\"");
            else XmlCopy.Write(xml, output);
        }
        output.WriteEndElement();
        return true;
    }

    private static bool Changes(string part, XmlReader xml)
    {
        string element = xml.LocalName;
        bool changes = false;
        while (xml.MoveToNextAttribute()) changes |= Changes(part, element, xml);
        xml.MoveToElement();
        return changes;
    }

    // mailto: and tel: links, which Excel makes by itself where an address is typed.
    private static bool Changes(string part, string element, XmlReader attribute) =>
        element == "Relationship"
            ? attribute.LocalName == "Target" && (attribute.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || attribute.Value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            : Array.Exists(Attributes, rule => rule.Element == element && rule.Attribute == attribute.LocalName && Lies(part, rule.Place));

    private static bool Lies(string part, string place) => part.StartsWith(place, StringComparison.OrdinalIgnoreCase);
}
