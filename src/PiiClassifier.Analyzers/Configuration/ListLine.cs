using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>A line of a list: an id and what is said of it, parted by semicolons. <c>#</c> begins a comment.</summary>
/// <param name="Id">The documentation-comment id, without the minus of a removal.</param>
/// <param name="Removes">Whether the line takes something out.</param>
/// <param name="Options">What follows, trimmed.</param>
/// <param name="Span">Where the line stands.</param>
internal sealed record ListLine(string Id, bool Removes, string[] Options, TextSpan Span)
{
    public static IEnumerable<ListLine> Parse(SourceText text)
    {
        foreach (TextLine line in text.Lines)
        {
            string content = line.ToString().Trim();
            if (content.Length == 0 || content[0] == '#') continue;
            int comment = content.IndexOf(" #", StringComparison.Ordinal);
            // #ctor is no comment.
            if (comment >= 0 && !content.Substring(comment).StartsWith(" #ctor", StringComparison.Ordinal)) content = content.Substring(0, comment).TrimEnd();
            bool removes = content[0] == '-';
            string[] parts = [.. content.TrimStart('-', ' ').Split(';').Select(part => part.Trim())];
            yield return new ListLine(parts[0], removes, [.. parts.Skip(1).Where(part => part.Length > 0)], line.Span);
        }
    }

    /// <summary>The type's name and the member's name in an id of a member; the whole and an empty name in one of a type.</summary>
    public (string Type, string Member) Split()
    {
        string body = Id.Substring(2);
        if (Id[0] == 'T') return (body, "");
        int bracket = body.IndexOf('(');
        int dot = body.LastIndexOf('.', (bracket < 0 ? body.Length : bracket) - 1);
        return dot <= 0 ? (body, "") : (body.Substring(0, dot), body.Substring(dot + 1));
    }

    /// <summary>Whether the id has the form of one.</summary>
    public bool IsWellFormed => Id.Length > 3 && Id[1] == ':' && Id[0] is 'T' or 'M' or 'P' or 'F' && Id.IndexOf(' ') < 0;
}
