using System.Net;
using System.Text;

namespace PiiClassifier.Reports;

/// <summary>A document as one page of HTML that is whole in itself, without scripts.</summary>
internal sealed class HtmlDocument : TextDocument
{
    private static readonly HtmlTemplate Page = new("document.html");

    private readonly StringBuilder _content = new();

    /// <summary>Writes a page.</summary>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <param name="title">The title of the window.</param>
    /// <param name="language">The language that the page says it is in.</param>
    /// <param name="write">Writes the document.</param>
    public static void Write(Stream stream, string title, ReportLanguage language, Action<TextDocument> write)
    {
        var document = new HtmlDocument();
        write(document);
        Page.Write(stream, name => HtmlTemplate.WriteText(stream, name switch
        {
            "language" => language == ReportLanguage.Japanese ? "ja" : "en",
            "title" => title,
            "style" => HtmlTemplate.Style,
            "style-hash" => HtmlTemplate.HashOf(HtmlTemplate.Style),
            "script-source" => "",
            "content" => document._content.ToString(),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The page has no such part."),
        }));
    }

    public override string Quote(string text) => WebUtility.HtmlEncode(string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++) target[i] = UnseenCharacters.Are(source[i]) ? ' ' : source[i];
    }));

    public override void Heading(int level, string text) => _content.Append("<h").Append(level).Append('>').Append(text).Append("</h").Append(level).Append(">\n");

    public override void Paragraph(string text) => _content.Append("<p>").Append(text).Append("</p>\n");

    public override void Alarm(string text) => _content.Append("<p class=\"notice alarm\">").Append(text).Append("</p>\n");

    public override void List(IEnumerable<string> lines)
    {
        _content.Append("<ul>\n");
        foreach (string line in lines) _content.Append("<li>").Append(line).Append("</li>\n");
        _content.Append("</ul>\n");
    }

    public override void Figures(IEnumerable<(string Name, string Value, string Remark)> figures)
    {
        _content.Append("<dl class=\"tiles\">\n");
        foreach ((string name, string value, string remark) in figures)
        {
            _content.Append("<div><dt>").Append(name).Append("</dt><dd>").Append(value).Append("</dd>");
            if (remark.Length > 0) _content.Append("<small>").Append(remark).Append("</small>");
            _content.Append("</div>\n");
        }
        _content.Append("</dl>\n");
    }

    public override void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        _content.Append("<div class=\"scroll\" tabindex=\"0\"><table class=\"lines\">\n<thead><tr>");
        foreach (string heading in headings) _content.Append("<th scope=\"col\">").Append(heading).Append("</th>");
        _content.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            _content.Append("<tr>");
            foreach (string cell in row) _content.Append("<td>").Append(cell).Append("</td>");
            _content.Append("</tr>\n");
        }
        _content.Append("</tbody></table></div>\n");
    }
}
