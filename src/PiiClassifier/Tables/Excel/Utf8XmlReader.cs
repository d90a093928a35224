using System.Buffers;
using System.Text;
using System.Text.Unicode;
using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>Reads XML in UTF-8 straight from its bytes, for the long parts of a workbook: sheets and shared strings.</summary>
/// <remarks>
/// The <see cref="XmlReader"/> of .NET decodes every byte into characters before it looks at them, which takes most of the time
/// of reading a sheet. This one looks for markup among the bytes and decodes only what is asked for. It says the same of
/// well-formed XML as that one with the settings of <see cref="XlsxPackage.OpenXml(PartStream, NameTable?, bool)"/>, white space ignored, but that it
/// passes over the declaration, knows no namespaces, and does not refuse all that is not well-formed: what does not end, ends
/// otherwise than it began, has a document type or an unknown entity, or is not UTF-8 is refused.
/// </remarks>
internal sealed class Utf8XmlReader : XmlReader
{
    private const int FirstSize = 32 * 1024;
    private const int LongestEntity = 12;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);
    private static readonly SearchValues<byte> EndsOfRun = SearchValues.Create("<&\r"u8);
    private static readonly SearchValues<byte> EndsOfRawRun = SearchValues.Create("]\r"u8);
    private static readonly SearchValues<byte> ToNormalize = SearchValues.Create("&\t\r\n"u8);

    private readonly Stream _stream;
    private readonly XmlNames _names;
    private readonly List<XmlNames.Name> _open = [];
    private readonly List<bool> _preserving = [];
    private byte[] _buffer;
    private int _position;
    private int _end;
    private bool _streamEnded;
    private bool _hasRoot;

    private Attribute[] _attributes = new Attribute[16];
    private int _attributeCount;
    private int _attribute = -1;
    private int _read;
    private char[] _decoded = [];
    private int _decodedLength = -1;

    private XmlNodeType _node = XmlNodeType.None;
    private XmlNames.Name _name;
    private int _depth;
    private bool _isEmpty;
    private bool? _preserves;
    private bool _inText;
    private bool _isRaw;

    /// <param name="stream">UTF-8, a byte order mark included or not; disposed with the reader.</param>
    /// <param name="names">Names that are to be compared as references.</param>
    /// <param name="bufferSize">The bytes to begin with.</param>
    public Utf8XmlReader(Stream stream, NameTable names, int bufferSize = FirstSize)
    {
        _stream = stream;
        NameTable = names;
        _names = new XmlNames(names);
        _buffer = new byte[bufferSize];
        if (Ensure(3) && Unread.StartsWith(Encoding.UTF8.Preamble)) _position += 3;
    }

    public override XmlNodeType NodeType => _attribute >= 0 ? XmlNodeType.Attribute : _node;

    public override string LocalName => _attribute >= 0 ? _attributes[_attribute].Name.Local : _node is XmlNodeType.Element or XmlNodeType.EndElement ? _name.Local : "";

    public override string Prefix => _attribute >= 0 ? _attributes[_attribute].Name.Prefix : _node is XmlNodeType.Element or XmlNodeType.EndElement ? _name.Prefix : "";

    public override string NamespaceURI => "";

    public override string BaseURI => "";

    public override XmlNameTable NameTable { get; }

    public override int Depth => _attribute >= 0 ? _depth + 1 : _depth;

    public override bool IsEmptyElement => _isEmpty && _node == XmlNodeType.Element && _attribute < 0;

    public override int AttributeCount => _node == XmlNodeType.Element ? _attributeCount : 0;

    public override bool EOF => _streamEnded && _position == _end;

    public override ReadState ReadState => EOF ? ReadState.EndOfFile : _hasRoot ? ReadState.Interactive : ReadState.Initial;

    public override bool CanReadValueChunk => true;

    public override string Value
    {
        get
        {
            var value = new StringBuilder();
            var chunk = new char[256];
            for (int read = ReadValueChunk(chunk, 0, chunk.Length); read > 0; read = ReadValueChunk(chunk, 0, chunk.Length)) value.Append(chunk, 0, read);
            return value.ToString();
        }
    }

    /// <summary>
    /// The bytes that come next, as many as are in memory, for who knows beforehand what mostly stands there; see <see cref="PassOver(int)"/>.
    /// None where the reader is on a text or an attribute.
    /// </summary>
    public ReadOnlySpan<byte> Ahead => _inText || _attribute >= 0 ? default : Unread;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_position, _end - _position);

    public override bool Read()
    {
        if (_inText) PassOverText();
        _attribute = -1;
        while (Ensure(1))
        {
            if (_buffer[_position] == '<' ? ReadMarkup() : ReadText()) return true;
        }
        if (_open.Count > 0 || !_hasRoot) throw Malformed();
        _node = XmlNodeType.None;
        _depth = 0;
        return false;
    }

    /// <summary>Goes behind the first of the bytes <see cref="Ahead"/>: whole elements, well-formed. They stay where they are until the next <see cref="Read"/>.</summary>
    public void PassOver(int count) => _position += count;

    public override bool MoveToFirstAttribute() => MoveTo(0);

    public override bool MoveToNextAttribute() => MoveTo(_attribute + 1);

    public override bool MoveToAttribute(string name) => MoveTo(IndexOf(name));

    public override bool MoveToAttribute(string name, string? ns) => MoveToAttribute(name);

    public override bool MoveToElement()
    {
        bool was = _attribute >= 0;
        _attribute = -1;
        return was;
    }

    public override string? GetAttribute(string name) => IndexOf(name) is >= 0 and int i ? GetAttribute(i) : null;

    public override string? GetAttribute(string name, string? namespaceURI) => GetAttribute(name);

    public override string GetAttribute(int i)
    {
        int at = _attribute;
        MoveTo(i);
        string value = Value;
        _attribute = at;
        return value;
    }

    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        Span<char> room = buffer.AsSpan(index, count);
        return _attribute >= 0 ? ReadAttributeChunk(room) : _inText ? ReadTextChunk(room) : 0;
    }

    public override string? LookupNamespace(string prefix) => null;

    public override bool ReadAttributeValue() => false;

    public override void ResolveEntity() => throw new InvalidOperationException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _stream.Dispose();
        base.Dispose(disposing);
    }

    // At '<'. False for what is passed over.
    private bool ReadMarkup()
    {
        if (!Ensure(2)) throw Malformed();
        switch (_buffer[_position + 1])
        {
            case (byte)'/':
                ReadEndTag();
                return true;
            case (byte)'?':
                PassOver("?>"u8);
                return false;
            case (byte)'!':
                if (Ensure(4) && Unread.StartsWith("<!--"u8))
                {
                    _position += 4;
                    PassOver("-->"u8);
                    return false;
                }
                if (!Ensure(9) || !Unread.StartsWith("<![CDATA["u8) || _open.Count == 0) throw Malformed();
                _position += 9;
                StartText(XmlNodeType.CDATA, isRaw: true);
                return true;
            default:
                ReadStartTag();
                return true;
        }
    }

    private void ReadStartTag()
    {
        int length;
        while ((length = TryParseStartTag(Unread)) == 0)
        {
            FetchMoreOfTag();
        }
        if (_open.Count == 0 && _hasRoot) throw Malformed();
        _position += length;
        _node = XmlNodeType.Element;
        _depth = _open.Count;
        _hasRoot = true;
        if (_isEmpty) return;
        if (_open.Count > BoundedXmlReader.MaxDepth) throw Malformed();
        _open.Add(_name);
        _preserving.Add(_preserves ?? (_preserving.Count > 0 && _preserving[^1]));
    }

    // Byte by byte: tags of a sheet are short, and to look for each end in them by many bytes at once took twice as long.
    // The length of the tag; 0 where it goes on behind the buffer.
    private int TryParseStartTag(ReadOnlySpan<byte> text)
    {
        _attributeCount = 0;
        _preserves = null;
        int at = EndOfName(text, 1);
        if (at == text.Length) return 0;
        if (at == 1) throw Malformed();
        _name = _names.Get(text[1..at]);
        while (true)
        {
            int nameStart = PassBlanks(text, at);
            if (nameStart + 1 >= text.Length) return 0;
            if (text[nameStart] == '>')
            {
                _isEmpty = false;
                return nameStart + 1;
            }
            if (text[nameStart] == '/')
            {
                if (text[nameStart + 1] != '>') throw Malformed();
                _isEmpty = true;
                return nameStart + 2;
            }
            int nameEnd = EndOfName(text, nameStart);
            int equals = PassBlanks(text, nameEnd);
            if (equals >= text.Length) return 0;
            if (nameEnd == nameStart || nameStart == at || text[equals] != '=') throw Malformed();
            int open = PassBlanks(text, equals + 1);
            if (open >= text.Length) return 0;
            byte quote = text[open];
            if (quote is not ((byte)'"' or (byte)'\'')) throw Malformed();
            bool isPlain = true;
            for (at = open + 1; at < text.Length && text[at] != quote; at++)
            {
                if (text[at] is < (byte)' ' or > (byte)'~' or (byte)'&') isPlain = false;
            }
            if (at == text.Length) return 0;
            AddAttribute(text[nameStart..nameEnd], new Range(open + 1, at), isPlain);
            at++;
        }
    }

    private void AddAttribute(ReadOnlySpan<byte> name, Range value, bool isPlain)
    {
        int start = value.Start.Value, end = value.End.Value;
        if (_attributeCount == _attributes.Length) Array.Resize(ref _attributes, 2 * _attributeCount);
        _attributes[_attributeCount++] = new Attribute(_names.Get(name), _position + start, end - start, isPlain);
        if (name.SequenceEqual("xml:space"u8)) _preserves = Unread[start..end].Trim(" \t\r\n"u8).SequenceEqual("preserve"u8);
    }

    private void ReadEndTag()
    {
        int end;
        while ((end = Unread.IndexOf((byte)'>')) < 0)
        {
            FetchMoreOfTag();
        }
        if (_open.Count == 0 || !_open[^1].IsWritten(Unread[2..end].TrimEnd(" \t\r\n"u8))) throw Malformed();
        _name = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _preserving.RemoveAt(_preserving.Count - 1);
        _position += end + 1;
        _node = XmlNodeType.EndElement;
        _depth = _open.Count;
        _attributeCount = 0;
    }

    private static int EndOfName(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is > (byte)' ' and not ((byte)'/' or (byte)'>' or (byte)'=')) at++;
        return at;
    }

    private static int PassBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        return at;
    }

    // At text. False where it is white space that says nothing.
    private bool ReadText()
    {
        int blanks = CountBlanks();
        bool isBlank = blanks > 0 && (blanks == Unread.Length || Unread[blanks] == '<');
        if (isBlank && (_preserving.Count == 0 || !_preserving[^1]))
        {
            _position += blanks;
            return false;
        }
        if (_open.Count == 0) throw Malformed();
        StartText(isBlank ? XmlNodeType.SignificantWhitespace : XmlNodeType.Text, isRaw: false);
        return true;
    }

    // The bytes of white space at the beginning of a text, also of such that is written by its number.
    private int CountBlanks()
    {
        int blanks = 0;
        while (Ensure(blanks + 1))
        {
            int other = Unread[blanks..].IndexOfAnyExcept(Blanks);
            if (other < 0)
            {
                blanks = Unread.Length;
                continue;
            }
            blanks += other;
            if (Unread[blanks] != '&' || _open.Count == 0) break;
            Ensure(blanks + LongestEntity);
            int length = ReadEntity(Unread[blanks..], out Rune rune);
            if (rune.Value is not (' ' or '\t' or '\r' or '\n')) break;
            blanks += length;
        }
        return blanks;
    }

    private void StartText(XmlNodeType node, bool isRaw)
    {
        _node = node;
        _depth = _open.Count;
        _attributeCount = 0;
        _inText = true;
        _isRaw = isRaw;
    }

    // Decoded and thrown away: text that cannot be decoded is a fault wherever it stands.
    private void PassOverText()
    {
        if (_decoded.Length == 0) _decoded = new char[1024];
        while (_inText && ReadTextChunk(_decoded) > 0)
        {
        }
        _inText = false;
    }

    private int ReadTextChunk(Span<char> room)
    {
        int written = 0;
        while (written < room.Length && Ensure(1))
        {
            ReadOnlySpan<byte> unread = Unread;
            int run = unread.IndexOfAny(_isRaw ? EndsOfRawRun : EndsOfRun);
            if (run != 0)
            {
                if (!TryDecodeRun(run < 0 ? unread : unread[..run], isWhole: run > 0, room, ref written)) break;
                continue;
            }
            if (unread[0] == '<') break;
            if (unread[0] == '&')
            {
                int length = ReadEntity(out Rune rune);
                if (!rune.TryEncodeToUtf16(room[written..], out int units)) break;
                written += units;
                _position += length;
            }
            else if (unread[0] == '\r')
            {
                // All line breaks are one character.
                room[written++] = '\n';
                bool isPair = Ensure(2) && _buffer[_position + 1] == '\n';
                _position += isPair ? 2 : 1;
            }
            else if (Ensure(3) && Unread.StartsWith("]]>"u8))
            {
                _position += 3;
                _inText = false;
                break;
            }
            else
            {
                room[written++] = ']';
                _position++;
            }
        }
        return written;
    }

    // False where not even one character fits: one of two units does not into a room for one.
    private bool TryDecodeRun(ReadOnlySpan<byte> run, bool isWhole, Span<char> room, ref int written)
    {
        OperationStatus status = Utf8.ToUtf16(run, room[written..], out int read, out int units, replaceInvalidSequences: false, isFinalBlock: isWhole || _streamEnded);
        if (status == OperationStatus.InvalidData) throw Malformed();
        written += units;
        _position += read;
        if (read > 0) return true;
        // A character that the end of the buffer cuts in two.
        return status == OperationStatus.NeedMoreData && Ensure(run.Length + 1);
    }

    private int ReadAttributeChunk(Span<char> room)
    {
        Attribute attribute = _attributes[_attribute];
        if (attribute.IsPlain)
        {
            int read = Ascii.ToUtf16(_buffer.AsSpan(attribute.Start + _read, Math.Min(room.Length, attribute.Length - _read)), room, out int units) == OperationStatus.Done ? units : throw Malformed();
            _read += read;
            return read;
        }
        if (_decodedLength < 0) DecodeAttribute(attribute);
        int count = Math.Min(room.Length, _decodedLength - _read);
        _decoded.AsSpan(_read, count).CopyTo(room);
        _read += count;
        return count;
    }

    private void DecodeAttribute(Attribute attribute)
    {
        ReadOnlySpan<byte> value = _buffer.AsSpan(attribute.Start, attribute.Length);
        if (_decoded.Length < value.Length) _decoded = new char[Math.Max(1024, value.Length)];
        _decodedLength = 0;
        while (!value.IsEmpty)
        {
            int run = value.IndexOfAny(ToNormalize);
            ReadOnlySpan<byte> plain = run < 0 ? value : value[..run];
            if (Utf8.ToUtf16(plain, _decoded.AsSpan(_decodedLength), out _, out int units, replaceInvalidSequences: false) != OperationStatus.Done) throw Malformed();
            _decodedLength += units;
            value = value[plain.Length..];
            if (value.IsEmpty) return;
            int length = 1;
            if (value[0] == '&')
            {
                length = ReadEntity(value, out Rune rune);
                _decodedLength += rune.EncodeToUtf16(_decoded.AsSpan(_decodedLength));
            }
            else
            {
                if (value.StartsWith("\r\n"u8)) length = 2;
                _decoded[_decodedLength++] = ' ';
            }
            value = value[length..];
        }
    }

    private int ReadEntity(out Rune rune)
    {
        // As long as it may be, or up to the end.
        Ensure(LongestEntity);
        return ReadEntity(Unread, out rune);
    }

    // The length of the entity that a text begins with.
    private static int ReadEntity(ReadOnlySpan<byte> text, out Rune rune)
    {
        int end = text[..Math.Min(text.Length, LongestEntity)].IndexOf((byte)';');
        if (end < 0) throw Malformed();
        ReadOnlySpan<byte> name = text[1..end];
        rune = default;
        if (name.StartsWith("#"u8))
        {
            bool isHexadecimal = name.StartsWith("#x"u8);
            if (!System.Buffers.Text.Utf8Parser.TryParse(name[(isHexadecimal ? 2 : 1)..], out uint code, out int read, isHexadecimal ? 'x' : 'D')
                || read != name.Length - (isHexadecimal ? 2 : 1) || !Rune.TryCreate(code, out rune)) throw Malformed();
            return end + 1;
        }
        rune = new Rune(name switch
        {
            _ when name.SequenceEqual("lt"u8) => '<',
            _ when name.SequenceEqual("gt"u8) => '>',
            _ when name.SequenceEqual("amp"u8) => '&',
            _ when name.SequenceEqual("quot"u8) => '"',
            _ when name.SequenceEqual("apos"u8) => '\'',
            _ => throw Malformed(),
        });
        return end + 1;
    }

    private void PassOver(ReadOnlySpan<byte> end)
    {
        while (true)
        {
            int found = Unread.IndexOf(end);
            if (found >= 0)
            {
                _position += found + end.Length;
                return;
            }
            // What is left may be the beginning of the end.
            _position += Math.Max(0, Unread.Length - (end.Length - 1));
            if (!Ensure(Unread.Length + 1)) throw Malformed();
        }
    }

    private bool MoveTo(int attribute)
    {
        if ((uint)attribute >= (uint)AttributeCount) return false;
        _attribute = attribute;
        _read = 0;
        _decodedLength = -1;
        return true;
    }

    private int IndexOf(string attribute)
    {
        for (int i = 0; i < AttributeCount; i++)
        {
            if (_attributes[i].Name.Local == attribute) return i;
        }
        return -1;
    }

    // The whole tag is brought into the buffer. As much again each time: it is looked at from its beginning, and a long one comes in small pieces.
    private void FetchMoreOfTag()
    {
        if (Unread.Length > PartStream.MaxNodeBytes) throw WorkbookFaults.TooLarge("record-too-large", PartStream.MaxNodeBytes);
        if (!Ensure(Unread.Length + 1)) throw Malformed();
        Ensure(2 * Unread.Length);
    }

    // Whether so many bytes are there to be read.
    private bool Ensure(int count)
    {
        while (_end - _position < count)
        {
            if (_streamEnded) return false;
            if (_position > 0)
            {
                Unread.CopyTo(_buffer);
                _end -= _position;
                _position = 0;
            }
            if (_end == _buffer.Length) Array.Resize(ref _buffer, 2 * _end);
            int read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0) _streamEnded = true;
            _end += read;
        }
        return true;
    }

    private static XmlException Malformed() => new("The XML is not well-formed.");

    private readonly record struct Attribute(XmlNames.Name Name, int Start, int Length, bool IsPlain);
}
