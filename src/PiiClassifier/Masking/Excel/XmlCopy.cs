using System.Text;
using System.Xml;

namespace PiiClassifier.Masking.Excel;

/// <summary>Writes XML as it is read, node by node.</summary>
internal static class XmlCopy
{
    /// <summary>A reader that keeps every node, knows no DTD and fetches nothing; it closes its stream.</summary>
    public static XmlReader OpenReader(Stream part) => XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, CloseInput = true });

    /// <summary>A writer of UTF-8 that closes its stream.</summary>
    public static XmlWriter OpenWriter(Stream part) => XmlWriter.Create(part, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = true,
    });

    /// <summary>Writes the node at hand, without what is inside it.</summary>
    public static void Write(XmlReader xml, XmlWriter output)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                bool empty = xml.IsEmptyElement;
                output.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
                output.WriteAttributes(xml, defattr: false);
                if (empty) output.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                output.WriteFullEndElement();
                break;
            case XmlNodeType.Text:
                output.WriteString(xml.Value);
                break;
            case XmlNodeType.CDATA:
                output.WriteCData(xml.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when xml.Depth > 0:
                output.WriteWhitespace(xml.Value);
                break;
            case XmlNodeType.XmlDeclaration:
                if (xml.GetAttribute("standalone") is { } standalone) output.WriteStartDocument(standalone == "yes");
                else output.WriteStartDocument();
                break;
            case XmlNodeType.Comment:
                output.WriteComment(xml.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                output.WriteProcessingInstruction(xml.Name, xml.Value);
                break;
        }
    }

    /// <summary>Goes to the end of the element at hand.</summary>
    public static void PassOver(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        int depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
        }
    }
}
