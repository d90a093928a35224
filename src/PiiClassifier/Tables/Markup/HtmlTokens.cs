using System.Net;
using System.Text;

namespace PiiClassifier.Tables.Markup;

/// <summary>Goes through the tags of a page and collects the text between them. Nothing is refused: what is no tag is text, and what is not closed ends with the page.</summary>
/// <param name="page">The page; not disposed.</param>
/// <param name="maxText">The most characters of text, or of a tag, that are kept.</param>
internal sealed class HtmlTokens(TextReader page, int maxText)
{
    // Longer than any attribute that is asked for; style sheets in attributes are cut off.
    private const int MaxTag = 16 * 1024;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _tag = new();

    /// <summary>The name of the tag at hand in lower case, <c>/td</c> for an end tag.</summary>
    public string Tag { get; private set; } = "";

    /// <summary>Whether the text that comes is collected.</summary>
    public bool Collects { get; set; }

    /// <summary>Goes to the next tag.</summary>
    public bool Read()
    {
        for (int c; (c = page.Read()) >= 0;)
        {
            if (c == '<' && ReadTag()) return true;
            if (c != '<') Add((char)c);
        }
        return false;
    }

    /// <summary>The text that was collected, without what white space does not show; collects anew.</summary>
    public string TakeText()
    {
        string text = WebUtility.HtmlDecode(_text.ToString()).Trim();
        _text.Clear();
        return text;
    }

    /// <summary>Appends a line break to the text.</summary>
    public void AddLineBreak()
    {
        if (Collects && _text.Length > 0 && _text.Length < maxText) _text.Append('\n');
    }

    /// <summary>The value of an attribute of the tag at hand; <see langword="null"/> without it.</summary>
    public string? Attribute(string name)
    {
        string tag = _tag.ToString();
        for (int at = 0; (at = tag.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            ReadOnlySpan<char> rest = tag.AsSpan(at + name.Length).TrimStart();
            if (at == 0 || !char.IsWhiteSpace(tag[at - 1]) || !rest.StartsWith("=")) continue;
            rest = rest[1..].TrimStart();
            if (rest.IsEmpty) return "";
            if (rest[0] is not ('"' or '\'')) return rest[..End(rest.IndexOfAny(" \t\r\n/"), rest)].ToString();
            char quote = rest[0];
            rest = rest[1..];
            return rest[..End(rest.IndexOf(quote), rest)].ToString();
        }
        return null;

        static int End(int found, ReadOnlySpan<char> rest) => found < 0 ? rest.Length : found;
    }

    // White space runs together, as in a browser.
    private void Add(char c)
    {
        if (!Collects || _text.Length >= maxText) return;
        if (c is not (' ' or '\t' or '\r' or '\n')) _text.Append(c);
        else if (_text.Length > 0 && _text[^1] is not (' ' or '\n')) _text.Append(' ');
    }

    // Whether a tag begins behind the bracket; comments are passed over.
    private bool ReadTag()
    {
        int next = page.Peek();
        if (next is '!' or '?')
        {
            SkipDeclaration();
            return false;
        }
        if (next != '/' && !(next >= 0 && char.IsAsciiLetter((char)next)))
        {
            Add('<');
            return false;
        }
        _tag.Clear();
        char quote = '\0';
        for (int c; (c = page.Read()) >= 0;)
        {
            if (quote == '\0' && c == '>') break;
            if (quote == c) quote = '\0';
            else if (quote == '\0' && c is '"' or '\'' && _tag.Length > 0 && _tag[^1] == '=') quote = (char)c;
            if (_tag.Length < MaxTag) _tag.Append((char)c);
        }
        Tag = NameOf(_tag);
        if (Tag is "script" or "style" or "xml" or "rt")
        {
            SkipTo("</" + Tag);
            SkipTo(">");
        }
        return true;
    }

    private static string NameOf(StringBuilder tag)
    {
        int length = 0;
        while (length < Math.Min(tag.Length, 32) && (char.IsAsciiLetterOrDigit(tag[length]) || (length == 0 && tag[0] == '/'))) length++;
        return tag.ToString(0, length).ToLowerInvariant();
    }

    private void SkipDeclaration()
    {
        page.Read();
        if (page.Peek() != '-')
        {
            SkipTo(">");
            return;
        }
        page.Read();
        SkipTo(page.Peek() == '-' ? "-->" : ">");
    }

    // Passes over everything up to the end of a word.
    private void SkipTo(string word)
    {
        int matched = 0;
        for (int c; matched < word.Length && (c = page.Read()) >= 0;)
        {
            char lower = char.ToLowerInvariant((char)c);
            // Words here begin with a character of their own, or with several hyphens.
            if (lower == word[matched]) matched++;
            else if (!(word == "-->" && lower == '-' && matched == 2)) matched = lower == word[0] ? 1 : 0;
        }
    }
}
