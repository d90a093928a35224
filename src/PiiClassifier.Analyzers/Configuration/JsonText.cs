using System.Globalization;
using System.Text;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>Reads a small JSON document: objects, arrays and texts are kept, other values are not. An analyzer cannot bring a JSON library along.</summary>
internal sealed class JsonText(string text)
{
    private const int DeepestNesting = 16;

    private int _at;

    /// <summary>Where reading stopped.</summary>
    public int Position => _at;

    /// <summary>The document: a dictionary, a list, a text with its place, or <see langword="null"/>.</summary>
    /// <exception cref="FormatException">It is no JSON; <see cref="Position"/> says where.</exception>
    public object? Read()
    {
        object? value = ReadValue(0);
        SkipSpace();
        if (_at < text.Length) throw new FormatException();
        return value;
    }

    private object? ReadValue(int depth)
    {
        if (depth > DeepestNesting) throw new FormatException();
        SkipSpace();
        switch (Peek())
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                int start = _at;
                return new JsonString(ReadString(), start);
            default:
                int begin = _at;
                while (_at < text.Length && "0123456789+-.eEtrufalsn".IndexOf(text[_at]) >= 0) _at++;
                if (_at == begin) throw new FormatException();
                return null;
        }
    }

    private Dictionary<string, object?> ReadObject(int depth)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        _at++;
        SkipSpace();
        while (Peek() != '}')
        {
            string name = ReadString();
            SkipSpace();
            Expect(':');
            members[name] = ReadValue(depth + 1);
            SkipSpace();
            if (Peek() == ',')
            {
                _at++;
                SkipSpace();
            }
            else if (Peek() != '}') throw new FormatException();
        }
        _at++;
        return members;
    }

    private List<object?> ReadArray(int depth)
    {
        var items = new List<object?>();
        _at++;
        SkipSpace();
        while (Peek() != ']')
        {
            items.Add(ReadValue(depth + 1));
            SkipSpace();
            if (Peek() == ',') _at++;
            else if (Peek() != ']') throw new FormatException();
            SkipSpace();
        }
        _at++;
        return items;
    }

    private string ReadString()
    {
        Expect('"');
        var read = new StringBuilder();
        while (Peek() != '"')
        {
            char c = text[_at++];
            if (c == '\\') c = ReadEscape();
            read.Append(c);
        }
        _at++;
        return read.ToString();
    }

    private char ReadEscape()
    {
        char c = Peek();
        _at++;
        switch (c)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b' or 'f': return ' ';
            case 'u' when _at + 4 <= text.Length && ushort.TryParse(text.Substring(_at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code):
                _at += 4;
                return (char)code;
            case '"' or '\\' or '/': return c;
            default: throw new FormatException();
        }
    }

    private void Expect(char c)
    {
        if (Peek() != c) throw new FormatException();
        _at++;
    }

    private char Peek() => _at < text.Length ? text[_at] : throw new FormatException();

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n' or '\uFEFF') _at++;
    }
}
