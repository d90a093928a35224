using System.Xml;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>The comments on a sheet: who wrote them, and what.</summary>
internal static class Comments
{
    private const int MaxAuthors = 10_000;

    /// <summary>The words over a table of comments.</summary>
    public static IReadOnlyList<string> Header { get; } = ["作成者", "コメント"];

    /// <summary>Reads them from XML.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(XlsxPackage package, string part)
    {
        yield return Header;
        var authors = new List<string>();
        var text = new XmlText(package.Limits.MaxCellBytes);
        using PartStream stream = package.Open(part);
        using XmlReader xml = XlsxPackage.OpenXml(stream, keepWhitespace: true);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            text.Clear();
            if (xml.LocalName == "author" && authors.Count < MaxAuthors)
            {
                text.AppendContent(xml);
                authors.Add(text.Characters.ToString());
            }
            else if (xml.LocalName is "comment" or "threadedComment")
            {
                string author = CellReference.TryParseNumber(xml.GetAttribute("authorId"), out int index) && index < authors.Count ? authors[index] : "";
                ReadText(xml, text);
                stream.NextUnit();
                yield return [author, text.Characters.ToString()];
            }
        }
    }

    /// <summary>Reads them from binary records.</summary>
    public static IEnumerable<IReadOnlyList<string>> ReadBinary(XlsxPackage package, string part)
    {
        yield return Header;
        var authors = new List<string>();
        string author = "";
        using PartStream stream = package.Open(part);
        var records = new BinaryRecords(stream);
        while (records.Read())
        {
            switch (records.Type)
            {
                case BinaryRecordType.CommentAuthor when authors.Count < MaxAuthors:
                    authors.Add(records.Fields.ReadString().ToString());
                    break;
                case BinaryRecordType.Comment:
                    uint index = records.Fields.ReadUInt32();
                    author = index < authors.Count ? authors[(int)index] : "";
                    break;
                case BinaryRecordType.CommentText:
                    yield return [author, records.Fields.ReadRichString().ToString()];
                    break;
            }
        }
    }

    // The texts in it, without the furigana that Excel keeps.
    private static void ReadText(XmlReader xml, XmlText text)
    {
        if (xml.IsEmptyElement) return;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "t" or "text" && xml.IsEmptyElement) continue;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") OpenDocument.OdsCell.SkipContent(xml);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) text.Append(xml);
        }
    }
}
