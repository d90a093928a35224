using System.Xml;
using PiiClassifier.Tables.Excel;
using XmlText = PiiClassifier.Tables.Excel.XmlText;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>Reads one cell after the other: its value where it has a type, else its paragraphs.</summary>
internal sealed class OdsCell(XmlReader xml, int maxBytes, OdsCopies copies)
{
    private readonly XmlText _text = new(maxBytes);
    private readonly XmlText _value = new(maxBytes);
    private readonly XmlText _comment = new(maxBytes);
    private readonly XmlText _author = new(maxBytes);

    /// <summary>How many columns the cell stands for.</summary>
    public int Columns { get; private set; }

    /// <summary>Over how many columns it reaches.</summary>
    public int ColumnSpan { get; private set; }

    /// <summary>Over how many rows it reaches.</summary>
    public int RowSpan { get; private set; }

    /// <summary>The number in an attribute of the element at hand, at least 1.</summary>
    public static int NumberOf(XmlReader xml, string name) =>
        CellReference.TryParseNumber(xml.GetAttribute(name, xml.NamespaceURI), out int number) ? Math.Max(1, number) : 1;

    /// <summary>Goes to the end of the element at hand.</summary>
    public static void SkipContent(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>Reads the cell at hand, goes to its end and appends what stands in it.</summary>
    public void Read(Utf8Buffer output)
    {
        bool empty = xml.IsEmptyElement;
        string type = "";
        Columns = ColumnSpan = RowSpan = 1;
        _text.Clear();
        _value.Clear();
        while (xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                // LibreOffice adds a value-type of its own namespace, which says the same.
                case "value-type":
                    type = xml.Value;
                    break;
                case "value" or "date-value" or "time-value" or "boolean-value" or "string-value":
                    _value.ReadAttribute(xml);
                    break;
                case "number-columns-repeated" or "number-columns-spanned" or "number-rows-spanned":
                    SetNumber(xml.LocalName, CellReference.TryParseNumber(xml.Value, out int number) ? Math.Max(1, number) : 1);
                    break;
            }
        }
        xml.MoveToElement();
        if (!empty) ReadParagraphs(_text);
        Append(type, output);
    }

    private void SetNumber(string name, int number)
    {
        if (name == "number-columns-repeated") Columns = number;
        else if (name == "number-columns-spanned") ColumnSpan = Math.Min(number, MergedCells.MaxColumns + 1);
        else RowSpan = Math.Min(number, MergedCells.MaxRows + 1);
    }

    private void Append(string type, Utf8Buffer output)
    {
        ReadOnlySpan<char> value = _value.Characters, shown = _text.Characters;
        switch (type)
        {
            case "float" or "currency" or "percentage" when !value.IsEmpty && !IsWrittenOut(shown, value):
                if (!NumberText.TryAppend(value, NumberFormat.General, from1904: false, output)) output.Append(shown, maxBytes);
                break;
            case "date" when !value.IsEmpty:
                IsoMoments.AppendDate(value, output, maxBytes);
                break;
            case "time" when !value.IsEmpty:
                IsoMoments.AppendDuration(value, output, maxBytes);
                break;
            case "boolean" when !value.IsEmpty:
                output.Append(value is "true" ? "TRUE"u8 : "FALSE"u8);
                break;
            default:
                output.Append(shown.IsEmpty ? value : shown, maxBytes);
                break;
        }
    }

    /// <summary>Whether the style of the cell writes zeros and hyphens that the value lacks: 0001234, 060-0001.</summary>
    private static bool IsWrittenOut(ReadOnlySpan<char> shown, ReadOnlySpan<char> value)
    {
        if (shown.Length is < 2 or > 24 || value.ContainsAnyExceptInRange('0', '9') || shown[0] == '-') return false;
        if (shown[0] != '0' && !shown.Contains('-')) return false;
        Span<char> digits = stackalloc char[24];
        int count = 0;
        foreach (char c in shown)
        {
            if (char.IsAsciiDigit(c)) digits[count++] = c;
            else if (c is not ('-' or '(' or ')' or ' ')) return false;
        }
        return digits[..count].TrimStart('0').SequenceEqual(value.TrimStart('0'));
    }

    private void ReadParagraphs(XmlText text)
    {
        int depth = xml.Depth;
        bool inParagraph = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element) inParagraph = ReadElement(inParagraph, text);
            else if (xml.NodeType == XmlNodeType.EndElement) inParagraph &= xml.Depth > depth + 1;
            else if (inParagraph && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text.Append(xml);
        }
    }

    private bool ReadElement(bool inParagraph, XmlText text)
    {
        switch (xml.LocalName)
        {
            case "p" or "h" when !inParagraph:
                if (!text.Characters.IsEmpty) text.Append('\n');
                return !xml.IsEmptyElement;
            case "s":
                for (int spaces = Math.Min(NumberOf(xml, "c"), 100); spaces > 0; spaces--) text.Append(' ');
                break;
            case "tab":
                text.Append('\t');
                break;
            case "line-break":
                text.Append('\n');
                break;
            case "annotation" when text == _text:
                ReadComment();
                break;
            // Who wrote a comment; inside a paragraph it is a field of the document.
            case "creator" when !inParagraph:
                _author.AppendContent(xml);
                break;
            // The furigana above a name, and drawings are not what stands in the cell.
            case "annotation" or "ruby-text" or "frame" or "custom-shape" or "table":
                copies.Objects.SkipContent(xml);
                break;
        }
        return inParagraph;
    }

    // It stands in the cell before its own paragraphs.
    private void ReadComment()
    {
        if (xml.IsEmptyElement) return;
        _comment.Clear();
        _author.Clear();
        ReadParagraphs(_comment);
        copies.Comments.Add(_author.Characters.ToString(), _comment.Characters.ToString());
    }
}
