using System.Globalization;
using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>The text of an element or attribute, taken in pieces into one reused buffer.</summary>
/// <param name="maxCharacters">Where the text is cut off.</param>
internal sealed class XmlText(int maxCharacters)
{
    private const int InitialLength = 1024;

    /// <summary>The least room that the reader takes: with less it throws at a character such as 𠮷.</summary>
    private const int SurrogatePair = 2;

    private readonly char[] _passedOver = new char[InitialLength];
    private char[] _characters = new char[InitialLength];
    private int _length;

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Appends the value of the text node or attribute that the reader is on.</summary>
    public void Append(XmlReader xml)
    {
        // Only a read of nothing is the end of the value: the reader also stops short at entities and where its own buffer ends.
        while (true)
        {
            if (_characters.Length - _length < SurrogatePair && _characters.Length < maxCharacters)
            {
                Array.Resize(ref _characters, Math.Min(2 * _characters.Length, maxCharacters));
            }
            int room = _characters.Length - _length;
            bool fits = room >= SurrogatePair;
            int read = fits
                ? xml.ReadValueChunk(_characters, _length, room)
                : xml.ReadValueChunk(_passedOver, 0, _passedOver.Length);
            if (read == 0) return;
            if (fits) _length += read;
        }
    }

    /// <summary>Appends a character.</summary>
    public void Append(char character)
    {
        if (_length == _characters.Length)
        {
            if (_length >= maxCharacters) return;
            Array.Resize(ref _characters, Math.Min(2 * _characters.Length, maxCharacters));
        }
        _characters[_length++] = character;
    }

    /// <summary>The value of the attribute that the reader is on.</summary>
    public ReadOnlySpan<char> ReadAttribute(XmlReader xml)
    {
        _length = 0;
        Append(xml);
        return Characters;
    }

    /// <summary>The texts inside the element that the reader is on; goes to the end of it.</summary>
    public string ReadContent(XmlReader xml)
    {
        _length = 0;
        AppendContent(xml);
        return Characters.ToString();
    }

    /// <summary>Appends the texts inside the element that the reader is on and goes to the end of it.</summary>
    public void AppendContent(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        int depth = 1;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Append(xml);
                    break;
                case XmlNodeType.Element when !xml.IsEmptyElement:
                    depth++;
                    break;
                case XmlNodeType.EndElement when --depth == 0:
                    return;
            }
        }
    }

    /// <summary>
    /// Appends the runs of a rich string (<c>si</c> or <c>is</c>) and goes to the end of it. Phonetic runs are left out:
    /// they hold the reading that Excel keeps for its furigana, not what stands in the cell.
    /// </summary>
    public void AppendRichText(XmlReader xml, string textName, string phoneticName)
    {
        if (xml.IsEmptyElement) return;
        int start = _length;
        int depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && ReferenceEquals(xml.LocalName, phoneticName))
            {
                xml.Skip();
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element && ReferenceEquals(xml.LocalName, textName)) AppendContent(xml);
            if (!xml.Read()) break;
        }
        DecodeEscapes(start);
    }

    /// <summary>Puts back the characters that XML cannot hold and Excel writes as <c>_x000D_</c> (ECMA-376 part 1, 22.9.2.19).</summary>
    public void DecodeEscapes(int start)
    {
        int from = Characters[start..].IndexOf("_x");
        if (from < 0) return;
        from += start;
        int to = from;
        while (from < _length)
        {
            ReadOnlySpan<char> rest = Characters[from..];
            if (rest.Length >= 7 && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_'
                && ushort.TryParse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                _characters[to++] = (char)code;
                from += 7;
            }
            else
            {
                _characters[to++] = _characters[from++];
            }
        }
        _length = to;
    }
}
