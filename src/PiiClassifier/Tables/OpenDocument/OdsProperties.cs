using System.Xml;
using PiiClassifier.Tables.Excel.Copies;
using XmlText = PiiClassifier.Tables.Excel.XmlText;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>The document properties of a spreadsheet (OpenDocument part 2, 4.3), in a part of their own or in front of the sheets.</summary>
/// <param name="limits">How much to take in.</param>
internal sealed class OdsProperties(TableReadLimits limits)
{
    // office:document-meta or office:document, office:meta.
    private const int Depth = 2;

    private readonly XmlText _text = new(limits.MaxCellBytes);

    /// <summary>What was read so far.</summary>
    public DocumentProperties Properties { get; } = new();

    /// <summary>Reads the element at hand and goes to its end if it is a property.</summary>
    public void Read(XmlReader xml)
    {
        if (xml.Depth != Depth) return;
        string name = xml.LocalName;
        switch (name)
        {
            case "title" or "subject" or "description":
                Properties.Add(name, _text.ReadContent(xml));
                break;
            case "keyword":
                Properties.Add("keywords", _text.ReadContent(xml));
                break;
            case "creator" or "initial-creator" or "printed-by":
                Properties.AddAuthor(_text.ReadContent(xml));
                break;
            case "user-defined":
                Properties.Add(xml.GetAttribute("name", xml.NamespaceURI) ?? "", _text.ReadContent(xml));
                break;
        }
    }
}
