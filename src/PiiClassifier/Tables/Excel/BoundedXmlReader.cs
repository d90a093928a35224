using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>An XML reader that keeps what it holds in memory small: it refuses elements in elements in elements, and tags without end.</summary>
/// <remarks>The reader of .NET has no such bounds: it keeps a record for each open element and for each attribute, a hundred times the bytes that they take in a packed file.</remarks>
/// <param name="xml">Disposed with this.</param>
/// <param name="part">What it reads from.</param>
internal sealed class BoundedXmlReader(XmlReader xml, PartStream part) : XmlReader
{
    /// <summary>How deep elements may be nested; in workbooks it is less than 20.</summary>
    public const int MaxDepth = 256;

    public override int AttributeCount => xml.AttributeCount;

    public override string BaseURI => xml.BaseURI;

    public override bool CanReadValueChunk => xml.CanReadValueChunk;

    public override int Depth => xml.Depth;

    public override bool EOF => xml.EOF;

    public override bool IsEmptyElement => xml.IsEmptyElement;

    public override string LocalName => xml.LocalName;

    public override string NamespaceURI => xml.NamespaceURI;

    public override XmlNameTable NameTable => xml.NameTable;

    public override XmlNodeType NodeType => xml.NodeType;

    public override string Prefix => xml.Prefix;

    public override ReadState ReadState => xml.ReadState;

    public override string Value => xml.Value;

    public override bool Read()
    {
        part.NextNode();
        if (!xml.Read()) return false;
        if (xml.Depth > MaxDepth) throw WorkbookFaults.Damaged("malformed-workbook");
        return true;
    }

    // A long text is read in pieces that are let go one after the other.
    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        part.NextNode();
        return xml.ReadValueChunk(buffer, index, count);
    }

    public override string GetAttribute(int i) => xml.GetAttribute(i);

    public override string? GetAttribute(string name) => xml.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => xml.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => xml.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => xml.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => xml.MoveToAttribute(name, ns);

    public override bool MoveToElement() => xml.MoveToElement();

    public override bool MoveToFirstAttribute() => xml.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => xml.MoveToNextAttribute();

    public override bool ReadAttributeValue() => xml.ReadAttributeValue();

    public override void ResolveEntity() => xml.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing) xml.Dispose();
        base.Dispose(disposing);
    }
}
